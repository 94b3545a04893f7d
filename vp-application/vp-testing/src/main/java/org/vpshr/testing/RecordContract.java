package org.vpshr.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.APublication.publishing;
import static org.vpshr.domain.given.ARule.rule;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Groups.FUND_FOR_PEACE;
import static org.vpshr.domain.given.Groups.joins;
import static org.vpshr.domain.given.Groups.setUp;
import static org.vpshr.testing.RecordAssertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.store.Head;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.given.AnyLegalHistory;
import org.vpshr.domain.given.LegalHistory;
import org.vpshr.domain.given.Ticking;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterCommand.ErasePerson;
import org.vpshr.domain.register.RegisterCommand.RegisterPerson;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.projections.history.RecordedEvent;

/**
 * What every store keeps, whatever it keeps a record in. Whoever brings a store of their own extends it, says how an empty
 * one is opened, and runs it: a store of which one of these tests fails is none to record in.
 */
@SuppressWarnings("NullAway.Init")
public abstract class RecordContract {
    private static final CountryEngagementId PERU = CountryEngagementId.of("NL", "PE");
    private static final int THREADS = 4;
    private static final int EACH = 8;

    @TempDir
    private Path folder;

    private final Ticking clock = new Ticking().at("2026-01-01T09:00:00Z");
    private Options options;
    private VoluntaryPrinciples record;

    /** For whoever extends it. */
    protected RecordContract() {}

    /**
     * {@return how an empty record is opened, with keys of its own; asked for once in each test}
     *
     * @param folder an empty folder
     */
    protected abstract Options fresh(Path folder);

    @BeforeEach
    void openIt() {
        options = fresh(folder).withClock(clock);
        record = VoluntaryPrinciples.open(options);
    }

    @AfterEach
    void closeIt() {
        record.close();
    }

    private void reopen() {
        record.close();
        record = VoluntaryPrinciples.open(options);
    }

    private static HoldEvent held(String entry) {
        return new HoldEvent(PERU, anEntry(entry).on("2018-04").build(), EventKind.ROUNDTABLE);
    }

    private List<Long> positions() {
        return record.history().toList().stream().map(RecordedEvent::position).toList();
    }

    private String report() {
        return Markdown.of(record.reports().of("NL", 2018).now());
    }

    @Test
    void positions_begin_at_one_and_have_no_gaps() {
        record.record(held("first"));
        Receipt receipt = record.recordAll(List.of(held("second"), held("third")));

        assertThat(receipt.first()).isEqualTo(2);
        assertThat(receipt.last()).isEqualTo(3);
        assertThat(positions()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void what_was_recorded_is_there_when_it_is_opened_again() {
        record.recordAll(List.of(held("first"), held("second")));
        Head head = record.head();
        String report = report();

        reopen();

        assertThat(record.head()).isEqualTo(head);
        assertThat(report()).isEqualTo(report);
        assertThat(record).isWhole();
    }

    @Test
    void a_refusal_leaves_nothing() {
        record.recordAll(List.of(setUp("2017"), joins(FUND_FOR_PEACE)));

        assertThat(record).refuses(joins(FUND_FOR_PEACE, "2018"), rule(57)).holds(2);
    }

    @Test
    void of_a_batch_all_is_recorded_or_nothing() {
        record.recordAll(List.of(setUp("2017"), joins(FUND_FOR_PEACE)));
        Head before = record.head();

        assertThatThrownBy(
                        () -> record.recordAll(List.of(held("first"), held("second"), joins(FUND_FOR_PEACE, "2018"))))
                .isInstanceOf(RuleViolation.class);

        assertThat(record.head()).isEqualTo(before);
        reopen();
        assertThat(record.head()).isEqualTo(before);
    }

    @Test
    void what_is_told_twice_under_one_id_is_recorded_once() {
        Receipt first = record.record(held("first"), new CommandId("case-4711"));
        reopen();

        assertThat(record.record(held("first"), new CommandId("case-4711"))).isEqualTo(first);
        assertThat(record).holds(1);
    }

    @Test
    void time_never_runs_backward_even_if_the_clock_does() {
        record.record(held("first"));
        clock.at("2026-01-01T08:59:59Z");
        record.record(held("second"));
        clock.at("2026-01-01T09:00:00.000001Z");
        record.record(held("third"));

        assertThat(record.history().toList())
                .extracting(RecordedEvent::recorded)
                .containsExactly(
                        Instant.parse("2026-01-01T09:00:00Z"),
                        Instant.parse("2026-01-01T09:00:00Z"),
                        Instant.parse("2026-01-01T09:00:00.000001Z"));
    }

    @Test
    void what_was_known_on_a_day_is_told_as_it_was_known_then() {
        record.record(held("first"));
        clock.at("2026-02-01T09:00:00Z");
        record.record(held("second"));

        assertThat(record).report("NL", 2018).asOf("2026-01-31").printsOnly("first");
        assertThat(record).report("NL", 2018).asOf(1).printsOnly("first");
        assertThat(record).report("NL", 2018).now().prints("first", "second");
    }

    @Test
    void who_reads_waits_for_nobody_and_sees_what_was_there_when_it_began() {
        record.recordAll(List.of(held("first"), held("second")));
        List<Long> seen = new ArrayList<>();

        record.history().forEach(event -> {
            seen.add(event.position());
            record.record(held("while-at-" + event.position()));
        });

        assertThat(seen).containsExactly(1L, 2L);
        assertThat(record).holds(4);
    }

    @Test
    void many_threads_record_one_after_the_other() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Receipt>> all = IntStream.range(0, THREADS * EACH)
                    .<Callable<Receipt>>mapToObj(number -> () -> record.record(held("entry-" + number)))
                    .toList();
            for (var each : threads.invokeAll(all)) {
                assertThat(each.get().count()).isEqualTo(1);
            }
        }

        assertThat(positions())
                .isEqualTo(LongStream.rangeClosed(1, THREADS * EACH).boxed().toList());
        assertThat(record).isWhole();
    }

    @Test
    void what_one_records_another_who_has_it_open_sees_at_once() {
        try (VoluntaryPrinciples other = VoluntaryPrinciples.open(options)) {
            record.record(held("first"));
            other.record(held("second"));
            record.record(held("third"));

            assertThat(other.head()).isEqualTo(record.head());
            assertThat(other).report("NL", 2018).now().prints("first", "second", "third");
        }
    }

    @Test
    void a_name_that_was_erased_is_in_no_report_and_no_export() {
        PersonId koch = new PersonId("koch");
        record.recordAll(List.of(
                new RegisterPerson(koch, aContribution("2019-01-21"), new PersonName("koch", "Zanthe Quorimova")),
                new HoldEvent(
                        PERU,
                        anEntry("visit").on("2018-04").saying("{koch} came.").build(),
                        EventKind.ROUNDTABLE)));
        assertThat(report()).contains("Zanthe Quorimova");

        record.record(new ErasePerson(koch, aContribution("2019-06-01"), "asked for", "head of division"));

        assertThat(report()).doesNotContain("Quorimova");
        reopen();
        assertThat(report()).doesNotContain("Quorimova");
        assertThat(new String(exported(), StandardCharsets.UTF_8)).doesNotContain("Quorimova");
        assertThat(record).isWhole();
    }

    private byte[] exported() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        record.upkeep().exportTo(bytes);
        return bytes.toByteArray();
    }

    @Test
    void what_was_published_stays() {
        record.recordAll(publishing("NL", 2018, held("first")));
        record.record(held("second"));
        reopen();

        assertThat(record)
                .report("NL", 2018)
                .asPublished(1)
                .isAsPublished()
                .prints("first")
                .doesNotPrint("second");
        assertThat(record).isWhole();
    }

    @Test
    void its_whole_history_is_taken_in_by_another_record_and_back() {
        record.recordAll(List.of(held("first"), held("second")));
        byte[] exported = exported();

        try (RecordInMemory memory = RecordInMemory.fresh()) {
            memory.record().upkeep().importFrom(new NamedResource("history", () -> new ByteArrayInputStream(exported)));
            assertThat(memory.record().head()).isEqualTo(record.head());
        }
    }

    @Test
    void the_same_history_reads_the_same_as_from_a_record_in_memory() {
        LegalHistory history = AnyLegalHistory.drawn(7);
        history.commands().forEach(record::record);

        assertThat(history).recorded(memory -> {
            assertThat(memory.head().position()).isEqualTo(record.head().position());
            assertThat(Markdown.of(memory.reports().of("NL", 2018).now())).isEqualTo(report());
        });
    }

    @Test
    void what_is_closed_takes_nothing_more() {
        record.close();

        assertThatThrownBy(() -> record.record(held("late"))).isInstanceOf(StoreUnavailable.class);
    }
}
