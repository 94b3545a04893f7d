package org.vpshr.application.axon.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.messaging.core.unitofwork.transaction.Transaction;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.store.Store;

/**
 * The cases by which Axon's makers hold their own store of tokens, said anew for our claims on PostgreSQL, with two nodes.
 * Where ours differ on purpose, the case says why.
 */
@SuppressWarnings("NullAway.Init")
class ClaimsTest {
    private static final String VIEW = "seats";
    private static final Duration SILENCE = Duration.ofSeconds(10);

    @TempDir
    Path directory;

    private AStore store;
    private Ledger ledger;
    private OneNode lima;
    private OneNode bogota;

    /** A node with its claims; each thing that it does is one transaction. */
    private static final class OneNode {
        private final NodeTransactions transactions;
        private final Claims claims;

        OneNode(Ledger ledger, String name) {
            transactions = new NodeTransactions(ledger.database(), SILENCE);
            claims = new Claims(transactions::connection, name, SILENCE);
        }

        <T> @Nullable T does(Function<Claims, CompletableFuture<T>> work) {
            Transaction transaction = transactions.startTransaction();
            try {
                T done = work.apply(claims).join();
                transaction.commit();
                return done;
            } catch (CompletionException e) {
                transaction.rollback();
                throw e;
            }
        }

        List<Segment> begins(String view, int parts, @Nullable TrackingToken at) {
            return listed(claims -> claims.initializeTokenSegments(view, parts, at, null));
        }

        List<Segment> listed(Function<Claims, CompletableFuture<List<Segment>>> work) {
            List<Segment> found = does(work);
            return found == null ? List.of() : found;
        }

        @Nullable
        TrackingToken claims(int part) {
            return does(claims -> claims.fetchToken(VIEW, part, null));
        }

        void stores(int part, @Nullable TrackingToken token) {
            does(claims -> claims.storeToken(token, VIEW, part, null));
        }

        void keeps(int part) {
            does(claims -> claims.extendClaim(VIEW, part, null));
        }

        void releases(int part) {
            does(claims -> claims.releaseClaim(VIEW, part, null));
        }

        List<Segment> mayClaim(String view) {
            return listed(claims -> claims.fetchAvailableSegments(view, null));
        }
    }

    @BeforeEach
    void two_nodes_on_one_record() {
        store = AStore.In.POSTGRES.fresh(directory);
        ledger = Ledger.open(store.store(), InstantSource.system());
        lima = new OneNode(ledger, "lima");
        bogota = new OneNode(ledger, "bogota");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static TrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    private static void assertRefused(ThrowingCallable claim, String because) {
        assertThatThrownBy(claim)
                .hasCauseInstanceOf(UnableToClaimTokenException.class)
                .hasMessageContaining(because);
    }

    private void claimsRunOut() {
        store.tamper("update token set timestamp = '2000-01-01T00:00:00Z'");
    }

    private String text(String query) throws SQLException {
        try (Connection connection = store.connect();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void a_token_that_is_claimed_can_be_stored_and_read_again() {
        lima.begins(VIEW, 1, null);
        assertThat(lima.claims(0)).isNull();

        lima.stores(0, at(1));

        assertThat(lima.claims(0)).isEqualTo(at(1));
    }

    @Test
    void no_token_is_a_token_too() {
        lima.begins(VIEW, 1, at(5));
        lima.claims(0);

        lima.stores(0, null);

        assertThat(lima.claims(0)).isNull();
    }

    @Test
    void what_one_transaction_stored_the_next_one_goes_on_from() {
        lima.begins(VIEW, 1, null);
        for (long position = 1; position <= 3; position++) {
            long next = position;
            lima.does(claims ->
                    claims.fetchToken(VIEW, 0, null).thenCompose(before -> claims.storeToken(at(next), VIEW, 0, null)));

            assertThat(lima.claims(0)).isEqualTo(at(next));
        }
    }

    @Test
    void what_is_undone_leaves_claim_and_token_as_they_were() {
        lima.begins(VIEW, 1, at(1));
        Transaction transaction = lima.transactions.startTransaction();
        lima.claims.fetchToken(VIEW, 0, null).join();
        lima.claims.storeToken(at(2), VIEW, 0, null).join();

        transaction.rollback();

        assertThat(bogota.claims(0)).isEqualTo(at(1));
    }

    /** Axon's own store takes a connection for itself then. Here what a view writes and its token are one, or nothing. */
    @Test
    void outside_of_a_transaction_nothing_is_claimed_or_stored() {
        lima.begins(VIEW, 1, null);

        assertThat(Stream.<CompletableFuture<?>>of(
                        lima.claims.fetchToken(VIEW, 0, null), lima.claims.storeToken(at(1), VIEW, 0, null)))
                .allSatisfy(tried -> assertThatThrownBy(tried::join)
                        .hasMessageContaining("a token is written within a transaction"));
    }

    @Test
    void a_view_is_begun_in_as_many_parts_as_it_is_told() {
        List<Segment> begun = lima.begins(VIEW, 7, null);

        assertThat(begun).hasSize(7);
        assertThat(bogota.listed(claims -> claims.fetchSegments(VIEW, null)))
                .containsExactlyInAnyOrderElementsOf(begun);
        assertThat(begun)
                .allSatisfy(part -> assertThat(
                                bogota.<Segment>does(claims -> claims.fetchSegment(VIEW, part.getSegmentId(), null)))
                        .isEqualTo(part));
    }

    @Test
    void every_part_begins_at_the_token_that_is_given() {
        for (Segment part : lima.begins(VIEW, 7, at(10))) {
            assertThat(lima.<TrackingToken>does(claims -> claims.fetchToken(VIEW, part, null)))
                    .isEqualTo(at(10));
        }
    }

    @Test
    void a_view_that_is_begun_is_not_begun_again() {
        lima.begins(VIEW, 2, at(1));

        assertRefused(() -> bogota.begins(VIEW, 2, at(0)), "already present");
        assertThat(lima.claims(0)).isEqualTo(at(1));
    }

    @Test
    void a_part_is_added_with_its_token() {
        lima.begins(VIEW, 1, null);
        lima.does(claims -> claims.initializeSegment(at(3), VIEW, new Segment(1, 1), null));

        assertThat(lima.claims(1)).isEqualTo(at(3));
    }

    @Test
    void each_view_has_parts_of_its_own() {
        lima.begins("standing", 2, null);
        lima.begins(VIEW, 3, null);

        assertThat(Stream.of("standing", VIEW, "nobody's")
                        .map(view -> lima.listed(claims -> claims.fetchSegments(view, null))
                                .size()))
                .containsExactly(2, 3, 0);
    }

    /** So many parts there are; the part that is asked for is from before they were merged, or split. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1, merged", "1, 0, 1, merged", "4, 1, 1, split", "2, 0, 0, split"})
    void a_part_that_was_merged_or_split_meanwhile_is_not_claimed(int parts, int part, int mask, String what) {
        lima.begins(VIEW, parts, null);

        assertRefused(
                () -> lima.does(claims -> claims.fetchToken(VIEW, new Segment(part, mask), null)),
                part < parts ? what : "not been initialized");
    }

    @Test
    void a_part_that_is_not_there_is_not_claimed() {
        assertRefused(() -> lima.claims(1), "not been initialized");
    }

    @Test
    void what_one_node_has_claimed_no_other_gets() {
        lima.begins(VIEW, 2, null);
        lima.claims(0);

        assertRefused(() -> bogota.claims(0), "owned by 'lima'");
        assertThat(bogota.mayClaim(VIEW)).extracting(Segment::getSegmentId).containsExactly(1);
        assertThat(lima.mayClaim(VIEW)).hasSize(2);
    }

    @Test
    void what_is_released_another_may_claim() {
        lima.begins(VIEW, 2, null);
        lima.claims(0);
        lima.claims(1);
        assertThat(bogota.mayClaim(VIEW)).isEmpty();

        lima.releases(0);

        assertThat(bogota.mayClaim(VIEW)).extracting(Segment::getSegmentId).containsExactly(0);
        assertThat(bogota.claims(0)).isNull();
    }

    @Test
    void a_claim_that_has_run_out_is_for_the_others() {
        lima.begins(VIEW, 1, at(7));
        lima.claims(0);
        claimsRunOut();

        assertThat(bogota.mayClaim(VIEW)).hasSize(1);
        assertThat(bogota.claims(0)).isEqualTo(at(7));
    }

    @Test
    void whose_claim_was_taken_can_neither_store_nor_release() {
        lima.begins(VIEW, 1, null);
        lima.claims(0);
        claimsRunOut();
        bogota.claims(0);

        assertRefused(() -> lima.stores(0, at(1)), "was lost meanwhile");
        lima.releases(0);

        bogota.stores(0, at(2));
        assertThat(bogota.claims(0)).isEqualTo(at(2));
    }

    /** Axon's own store claims it in passing. A node that has claimed nothing has nothing to store: it was never there. */
    @Test
    void what_nobody_has_claimed_is_not_stored() {
        lima.begins(VIEW, 1, at(3));

        assertRefused(() -> lima.stores(0, at(4)), "was lost meanwhile");

        assertThat(lima.claims(0)).isEqualTo(at(3));
    }

    @Test
    void a_claim_that_is_extended_runs_out_later() throws SQLException {
        lima.begins(VIEW, 1, at(3));
        lima.claims(0);
        claimsRunOut();

        lima.keeps(0);

        assertThat(bogota.mayClaim(VIEW)).isEmpty();
        assertThat(Instant.parse(text("select timestamp from token"))).isAfter(Instant.parse("2000-01-01T00:00:00Z"));
        assertThat(lima.claims(0)).isEqualTo(at(3));
    }

    /**
     * Axon's own store takes it back, where that of the other has run out as well or was given back; the node then goes on
     * from where it was long ago, and does anew what the other did.
     */
    @ParameterizedTest
    @CsvSource({"false", "true"})
    void a_claim_that_was_lost_is_not_taken_back_by_extending_it(boolean givenBack) {
        lima.begins(VIEW, 1, null);
        lima.claims(0);
        claimsRunOut();
        bogota.claims(0);
        bogota.stores(0, at(500));
        if (givenBack) {
            bogota.releases(0);
        } else {
            claimsRunOut();
        }

        assertRefused(() -> lima.keeps(0), "was lost meanwhile");
        assertRefused(() -> lima.stores(0, at(1)), "was lost meanwhile");

        assertThat(lima.claims(0)).isEqualTo(at(500));
    }

    @Test
    void of_two_nodes_that_claim_at_once_one_gets_it() throws InterruptedException {
        for (int round = 0; round < 20; round++) {
            String view = "view-" + round;
            lima.begins(view, 1, null);
            List<Thread> both = new ArrayList<>();
            List<String> refused = new ArrayList<>();
            for (OneNode node : List.of(lima, bogota)) {
                both.add(Thread.ofPlatform().start(() -> {
                    try {
                        node.does(claims -> claims.fetchToken(view, 0, null));
                    } catch (CompletionException e) {
                        synchronized (refused) {
                            refused.add(String.valueOf(e.getMessage()));
                        }
                    }
                }));
            }
            for (Thread one : both) {
                one.join();
            }
            assertThat(refused).singleElement().asString().contains("owned by");
        }
    }

    /** The role that records has no right to it: only the owner of the tables empties views, all of them at once. */
    @Test
    void a_token_is_deleted_by_the_owner_of_the_tables_alone() {
        lima.begins(VIEW, 2, null);
        lima.claims(0);
        lima.claims(1);

        assertThatThrownBy(() -> lima.does(claims -> claims.deleteToken(VIEW, 1, null)))
                .hasCauseInstanceOf(JdbcException.class)
                .hasRootCauseMessage("ERROR: permission denied for table token");

        lima.releases(1);
        try (Ledger owners = Ledger.open(ofTheOwner(), InstantSource.system())) {
            OneNode owner = new OneNode(owners, "owner");
            owner.claims(1);
            owner.does(claims -> claims.deleteToken(VIEW, 1, null));
        }
        assertThat(lima.listed(claims -> claims.fetchSegments(VIEW, null)))
                .extracting(Segment::getSegmentId)
                .containsExactly(0);
    }

    private Store ofTheOwner() {
        return new Store.Postgres(((Store.Postgres) store.store()).url(), PostgresServer.OWNER, null);
    }

    @Test
    void all_nodes_know_the_store_by_one_name_that_the_first_of_them_gave_it() {
        String name = lima.<String>does(claims -> claims.retrieveStorageIdentifier(null));

        assertThat(name).isNotBlank();
        assertThat(lima.<String>does(claims -> claims.retrieveStorageIdentifier(null)))
                .isEqualTo(name);
        assertThat(bogota.<String>does(claims -> claims.retrieveStorageIdentifier(null)))
                .isEqualTo(name);
    }

    @Test
    void a_name_that_the_store_has_already_is_read() {
        store.tamper("insert into token (processorname, segment, mask, timestamp, token, tokentype)"
                + " values ('__config', 0, 0, '2019-01-21T10:00:00Z',"
                + " convert_to('{\"config\":{\"id\":\"the-record\"}}', 'UTF8'),"
                + " 'org.axonframework.messaging.eventhandling.processing.streaming.token.store.ConfigToken')");

        assertThat(lima.<String>does(claims -> claims.retrieveStorageIdentifier(null)))
                .isEqualTo("the-record");
    }
}
