package org.vpshr.application.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Rows.aRow;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.given.AStore;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.domain.given.Ticking;

@ParameterizedClass
@EnumSource(AStore.In.class)
@SuppressWarnings("NullAway.Init")
class LedgerTest {
    @Parameter
    private AStore.In in;

    @TempDir
    Path directory;

    private final Ticking clock = new Ticking();
    private AStore store;
    private Ledger ledger;

    @BeforeEach
    void open() {
        store = in.fresh(directory);
        reopen();
    }

    private void reopen() {
        ledger = Ledger.open(store.store(), clock);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private long append(NewRow... rows) {
        return ledger.append(LedgerCondition.none(), List.of(rows));
    }

    private List<String> payloads(List<StoredRow> rows) {
        return rows.stream().map(row -> new String(row.facts())).toList();
    }

    @Test
    void positions_begin_at_one_and_have_no_gaps() {
        append(aRow("a"), aRow("b"));
        append(aRow("c"));

        assertThat(ledger.page(0, 10)).extracting(StoredRow::position).containsExactly(1L, 2L, 3L);
        assertThat(ledger.head().position()).isEqualTo(3);
    }

    @Test
    void what_was_appended_is_read_as_it_was() {
        NewRow row = aRow("payload", "subject=commitment/NL", "chair=VPI");
        append(row);

        StoredRow stored = ledger.page(0, 1).getFirst();
        assertThat(stored.eventId()).isEqualTo(row.eventId());
        assertThat(stored.type()).isEqualTo("test.Happened");
        assertThat(stored.tags()).containsExactly("chair=VPI", "subject=commitment/NL");
        assertThat(stored.recorded()).isEqualTo(clock.instant());
    }

    @Test
    void events_are_found_by_any_of_several_tags_in_order() {
        append(aRow("a", "x=1"), aRow("b", "x=2"), aRow("c", "x=1", "y=1"), aRow("d"));

        assertThat(payloads(ledger.bearing(Set.of("x=1", "y=1"), 0, 4))).containsExactly("a", "c");
        assertThat(payloads(ledger.bearing(Set.of("x=1"), 2, 4))).containsExactly("c");
        assertThat(payloads(ledger.bearing(Set.of("x=1", "x=2"), 0, 2))).containsExactly("a", "b");
        assertThat(payloads(ledger.bearing(Set.of(), 0, 4))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void an_append_is_refused_when_something_with_its_tags_came_in_between() {
        append(aRow("a", "x=1"), aRow("b", "x=2"));

        assertThatThrownBy(() -> ledger.append(LedgerCondition.nothingAfter(0, Set.of("x=1")), List.of(aRow("c"))))
                .isInstanceOf(AppendConflict.class);
        assertThat(ledger.head().position()).isEqualTo(2);
    }

    @Test
    void an_append_is_taken_when_only_others_came_in_between() {
        append(aRow("a", "x=1"), aRow("b", "x=2"));

        assertThat(ledger.append(LedgerCondition.nothingAfter(1, Set.of("x=1")), List.of(aRow("c"))))
                .isEqualTo(3);
    }

    @Test
    void the_condition_itself_decides_what_matters() {
        append(aRow("a", "x=1", "y=1"));
        LedgerCondition both =
                new LedgerCondition(0, Set.of("x=1"), (type, tags) -> tags.containsAll(Set.of("x=1", "z=1")));

        assertThat(ledger.append(both, List.of(aRow("b")))).isEqualTo(2);
    }

    @Test
    void an_append_that_fails_half_way_leaves_nothing() {
        NewRow twice = aRow("twice");

        assertThatThrownBy(() -> append(twice, twice)).isInstanceOf(StoreBroken.class);
        assertThat(ledger.head().position()).isZero();
        assertThat(append(aRow("next"))).isEqualTo(1);
    }

    @Test
    void time_never_runs_backward_even_if_the_clock_does() {
        append(aRow("a"));
        clock.at("2018-01-01T00:00:00Z");
        append(aRow("b"));
        clock.at("2020-01-01T00:00:00.000001Z");
        append(aRow("c"));

        assertThat(ledger.page(0, 3))
                .extracting(StoredRow::recorded)
                .containsExactly(
                        Instant.parse("2019-01-21T10:00:00Z"),
                        Instant.parse("2019-01-21T10:00:00Z"),
                        Instant.parse("2020-01-01T00:00:00.000001Z"));
    }

    @Test
    void the_position_at_an_instant_is_the_last_one_recorded_by_then() {
        append(aRow("a"));
        clock.at("2019-02-01T00:00:00Z");
        append(aRow("b"), aRow("c"));

        assertThat(ledger.positionAt(Instant.parse("2019-01-21T09:59:59Z"))).isZero();
        assertThat(ledger.positionAt(Instant.parse("2019-01-21T10:00:00Z"))).isEqualTo(1);
        assertThat(ledger.positionAt(Instant.parse("2019-02-01T00:00:00Z"))).isEqualTo(3);
        assertThat(ledger.positionAt(Instant.MAX)).isEqualTo(3);
        assertThat(ledger.positionAt(Instant.MIN)).isZero();
    }

    @Test
    void a_fold_sees_every_event_once_between_its_positions() {
        append(aRow("a"), aRow("b"), aRow("c"), aRow("d"));
        List<String> seen = new ArrayList<>();

        long count = ledger.fold(1, 3, event -> seen.add(new String(event.facts())));

        assertThat(seen).containsExactly("b", "c");
        assertThat(count).isEqualTo(2);
    }

    @Test
    void work_that_is_done_atomically_sees_itself_and_others_do_not() {
        ledger.atomically(() -> {
            append(aRow("a"));
            append(aRow("b"));
            assertThat(ledger.head().position()).isEqualTo(2);
            assertThat(ledger.page(0, 9)).hasSize(2);
            assertThat(seenByAnother()).isZero();
            return true;
        });

        assertThat(seenByAnother()).isEqualTo(2);
    }

    @Test
    void work_that_throws_leaves_the_store_as_it_was() {
        append(aRow("a"));
        var before = ledger.head();

        assertThatThrownBy(() -> ledger.atomically(() -> {
                    append(aRow("b"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(ledger.head()).isEqualTo(before);
        assertThat(ledger.page(0, 9)).hasSize(1);
        assertThat(append(aRow("c"))).isEqualTo(2);
        assertThat(ledger.verify().whole()).isTrue();
    }

    @Test
    void a_part_that_throws_undoes_the_whole_even_where_its_error_is_swallowed() {
        append(aRow("a"));

        assertThatThrownBy(() -> ledger.atomically(() -> {
                    append(aRow("b"));
                    assertThatThrownBy(() -> ledger.atomically(() -> {
                                append(aRow("c"));
                                throw new IllegalStateException("no");
                            }))
                            .hasMessage("no");
                    return append(aRow("d"));
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nothing of it is recorded");

        assertThat(payloads(ledger.page(0, 9))).containsExactly("a");
        append(aRow("e"));
        assertThat(payloads(ledger.page(0, 9))).containsExactly("a", "e");
        assertThat(ledger.verify().whole()).isTrue();
    }

    @Test
    void a_part_that_finds_a_conflict_wrote_nothing_and_may_be_tried_anew() {
        append(aRow("a"));

        ledger.atomically(() -> {
            assertThatThrownBy(() ->
                            ledger.append(new LedgerCondition(0, Set.of(), (type, tags) -> true), List.of(aRow("b"))))
                    .isInstanceOf(AppendConflict.class);
            return append(aRow("c"));
        });

        assertThat(payloads(ledger.page(0, 9))).containsExactly("a", "c");
        assertThat(ledger.verify().whole()).isTrue();
    }

    @Test
    void what_is_recorded_is_there_after_reopening() {
        append(aRow("a", "x=1"));
        var head = ledger.head();
        ledger.close();
        reopen();

        assertThat(ledger.head()).isEqualTo(head);
        assertThat(payloads(ledger.bearing(Set.of("x=1"), 0, 9))).containsExactly("a");
        append(aRow("b"));
        assertThat(ledger.verify().whole()).isTrue();
    }

    @Test
    void threads_write_one_after_the_other() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            threads.add(Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 25; i++) {
                    append(aRow("e"));
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(ledger.head().position()).isEqualTo(100);
        assertThat(ledger.verify().whole()).isTrue();
    }

    @Test
    void nothing_is_seen_out_of_order_while_another_transaction_is_open() throws Exception {
        try (Ledger other = Ledger.open(store.store(), clock, Duration.ofMillis(50))) {
            ledger.atomically(() -> {
                append(aRow("first"));
                assertThat(other.head().position()).isZero();
                assertThatThrownBy(() -> other.append(LedgerCondition.none(), List.of(aRow("overtaking"))))
                        .isInstanceOf(StoreUnavailable.class)
                        .hasMessageContainingAll("another process is writing", "try again");
                assertThat(other.page(0, 9)).isEmpty();
                return true;
            });

            assertThat(other.append(LedgerCondition.none(), List.of(aRow("second"))))
                    .isEqualTo(2);
            assertThat(payloads(other.page(0, 9))).containsExactly("first", "second");
        }
    }

    @Test
    void two_that_write_to_one_store_wait_for_each_other() throws InterruptedException {
        try (Ledger other = Ledger.open(store.store(), clock)) {
            List<Thread> threads = new ArrayList<>();
            for (Ledger each : List.of(ledger, other)) {
                threads.add(Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < 25; i++) {
                        each.append(LedgerCondition.none(), List.of(aRow("e", "x=1"), aRow("f", "x=2")));
                    }
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }

            assertThat(other.head()).isEqualTo(ledger.head());
            assertThat(other.head().position()).isEqualTo(100);
            assertThat(ledger.verify().whole()).isTrue();
        }
    }

    @Test
    void a_fold_sees_one_state_however_many_events_come_in_meanwhile() {
        List<NewRow> many = new ArrayList<>();
        for (int i = 0; i < 2500; i++) {
            many.add(aRow("e", "x=1"));
        }
        ledger.append(LedgerCondition.none(), many);
        long[] seen = new long[1];

        ledger.fold(0, Long.MAX_VALUE, event -> {
            if (++seen[0] % 1000 == 1) {
                append(aRow("meanwhile"));
            }
        });

        assertThat(seen[0]).isEqualTo(2500);
        assertThat(ledger.head().position()).isEqualTo(2503);
    }

    @Test
    void the_chain_is_the_same_in_every_database() {
        NewRow row = new NewRow(
                "an-id",
                "test.Happened",
                1,
                new byte[] {0, -1, 127},
                new byte[] {1, 2},
                "{}".getBytes(UTF_8),
                new TreeSet<>(Set.of("x=é")),
                position -> RowTexts.NONE);

        ledger.append(LedgerCondition.none(), List.of(row));

        assertThat(ledger.head().hash()).isEqualTo("ab3b3a05de40ddf47cee64cde975cbff4b74bbec74609577cb41ca0d9312a9dc");
    }

    private long seenByAnother() {
        long[] seen = new long[1];
        Thread other = Thread.ofPlatform().start(() -> seen[0] = ledger.head().position());
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return seen[0];
    }
}
