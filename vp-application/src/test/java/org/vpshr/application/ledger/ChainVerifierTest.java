package org.vpshr.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.vpshr.application.given.Rows.aRow;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.given.AStore;
import org.vpshr.application.store.Verification;
import org.vpshr.application.store.Verification.Reason;

@ParameterizedClass
@EnumSource(AStore.In.class)
@SuppressWarnings("NullAway.Init")
class ChainVerifierTest {
    @Parameter
    private AStore.In in;

    @TempDir
    Path directory;

    private AStore store;

    @BeforeEach
    void five_events() {
        store = in.fresh(directory);
        try (Ledger ledger = Ledger.open(store.store(), InstantSource.system())) {
            for (String payload : List.of("a", "b", "c", "d", "e")) {
                ledger.append(LedgerCondition.none(), List.of(aRow(payload, "x=" + payload, "all=all")));
            }
        }
    }

    private Verification verified() {
        try (Ledger ledger = Ledger.open(store.store(), InstantSource.system())) {
            return ledger.verify();
        }
    }

    private void assertBroken(long position, Reason reason) {
        Verification found = verified();
        assertThat(found.firstBreak()).isPresent();
        assertThat(found.firstBreak().get().position()).isEqualTo(position);
        assertThat(found.firstBreak().get().reason()).isEqualTo(reason);
        assertThat(found.checked()).isLessThanOrEqualTo(position);
    }

    @Test
    void an_untouched_store_is_whole() {
        Verification found = verified();

        assertThat(found.whole()).isTrue();
        assertThat(found.checked()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "facts = {B}",
                "metadata = {B}",
                "type = 'test.Other'",
                "version = 2",
                "event_id = 'other'",
                "recorded = recorded + 1",
                "tags = 'all=all'"
            })
    void a_changed_column_is_found(String change) {
        store.tamper("update event set " + change.replace("{B}", store.bytes("B")) + " where position = 2");

        assertBroken(2, Reason.ALTERED);
    }

    /** What the driver cuts off or lets pass reads the same, and is another row. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "version = version + 4294967296 ; its version is 4294967297",
                "version = version - 4294967296 ; its version is -4294967295",
                "form = form + 4294967296 ; its form is 4294967297",
                "type = cast(type || x'ff' as text) ; its type is no text that is written here",
            })
    void a_number_or_text_that_is_only_read_the_same_is_found(String change, String words) {
        assumeThat(in).as("columns of PostgreSQL hold no such thing").isEqualTo(AStore.In.A_FILE);
        store.tamper("update event set " + change + " where position = 2");

        assertBroken(2, Reason.ALTERED);
        assertThat(verified().firstBreak().orElseThrow().detail()).contains(words);
        try (Ledger ledger = Ledger.open(store.store(), InstantSource.system())) {
            if (!change.startsWith("type")) {
                assertThatThrownBy(() -> ledger.page(0, 5))
                        .isInstanceOf(StoreBroken.class)
                        .hasMessageContainingAll("position 2", words, "vp verify");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all=all\nall=all\nx=b",
                "all=all\nx=b\n",
                "\nall=all\nx=b",
                "all=all\n\nx=b",
                "x=b\nall=all",
            })
    void tags_that_are_written_in_another_way_are_found(String tags) {
        store.tamper("update event set tags = '" + tags + "' where position = 2");

        assertBroken(2, Reason.ALTERED);
        assertThat(verified().firstBreak().orElseThrow().detail()).contains("its tags are not each on a line");
        try (Ledger ledger = Ledger.open(store.store(), InstantSource.system())) {
            assertThatThrownBy(() -> ledger.page(0, 5)).isInstanceOf(StoreBroken.class);
        }
    }

    @Test
    void a_change_after_one_of_a_kind_that_cannot_be_read_is_found_first() {
        store.tamper(
                "update event set facts = " + store.bytes("B") + " where position = 2",
                "update event set tags = 'x' || tags where position = 3");

        assertBroken(2, Reason.TORN);
    }

    @Test
    void texts_that_are_gone_are_found() {
        store.tamper("delete from event_text where position = 3");

        assertBroken(3, Reason.TEXTS);
    }

    @Test
    void texts_beside_no_event_are_found() {
        store.tamper("insert into event_text (position) values (9)");

        assertBroken(9, Reason.TEXTS);
    }

    @Test
    void every_event_that_is_as_it_was_recorded_is_handed_over_on_the_way() {
        List<Long> seen = new ArrayList<>();
        store.tamper("update event set facts = " + store.bytes("D") + " where position = 4");
        try (Ledger ledger = Ledger.open(store.store(), InstantSource.system())) {
            ledger.verify(row -> seen.add(row.position()));
        }

        assertThat(seen).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_changed_way_of_hashing_is_found() {
        store.tamper("update event set form = 2 where position = 2");

        assertBroken(2, Reason.HASHING);
    }

    @Test
    void a_changed_last_event_is_found() {
        store.tamper("update event set facts = " + store.bytes("E") + " where position = 5");

        assertBroken(5, Reason.ALTERED);
    }

    @Test
    void a_deleted_event_is_found() {
        store.tamper("delete from event where position = 3");

        assertBroken(3, Reason.GAP);
    }

    @Test
    void two_events_in_each_others_place_are_found() {
        store.tamper(
                "update event set position = 99 where position = 2",
                "update event set position = 2 where position = 3",
                "update event set position = 3 where position = 99");

        assertBroken(2, Reason.TORN);
    }

    @Test
    void a_new_hash_does_not_hide_a_change() {
        store.tamper("update event set facts = " + store.bytes("C") + ", hash = " + store.bytes(new byte[32])
                + " where position = 3");

        assertBroken(3, Reason.TORN);
    }

    @Test
    void a_changed_index_is_found() {
        store.tamper("delete from tag where position = 4 and tag = 'x=d'");

        assertBroken(4, Reason.TAGS);
    }

    @Test
    void an_index_of_nothing_is_found() {
        store.tamper("insert into tag values (1, 'x=z', 9)");

        assertBroken(9, Reason.TAGS);
    }

    @Test
    void a_cut_off_end_is_found() {
        store.tamper("delete from tag where position = 5", "delete from event where position = 5");

        assertBroken(5, Reason.HEAD);
    }

    @Test
    void a_head_that_names_another_hash_is_found() {
        store.tamper("update head set hash = " + store.bytes(new byte[32]));

        assertBroken(5, Reason.HEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set version = 2 where position = 1",
                "delete from event where position = 5",
                "update tag set tag = 'x' where position = 1",
                "delete from tag where position = 1",
                "update head set position = 0",
                "delete from head"
            })
    void the_store_itself_refuses_a_change(String change) {
        assertThatThrownBy(() -> store.openly(change)).isInstanceOf(SQLException.class);
        assertThat(verified().whole()).isTrue();
    }
}
