package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.OPENING;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.given.AStore;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.store.Head;
import org.vpshr.domain.Command;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.given.Ticking;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.projections.history.RecordedEvent;

@Tag("long")
@ParameterizedClass
@EnumSource(AStore.In.class)
@SuppressWarnings("NullAway.Init")
class VoluntaryPrinciplesTest {
    @Parameter
    private AStore.In in;

    @TempDir
    Path directory;

    private final Ticking clock = new Ticking();
    private Runnable whileDeciding = () -> {};
    private Options options;
    private AStore store;
    private VoluntaryPrinciples record;

    @BeforeEach
    void open() {
        store = in.fresh(directory);
        options = store.options().withClock(clock).withIds(() -> {
            Runnable once = whileDeciding;
            whileDeciding = () -> {};
            once.run();
            return UUID.randomUUID();
        });
        record = VoluntaryPrinciples.open(options);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static NamedResource resource(String name, String... lines) {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new NamedResource(name, () -> new ByteArrayInputStream(text));
    }

    private static String entryOf(RecordedEvent recorded) {
        return ((org.vpshr.domain.CarriesEntry) recorded.event()).entry().id().value();
    }

    @Test
    void a_command_is_recorded_and_found_in_the_history() {
        Receipt receipt = record.record(command(noteGroup("gt", "the-group")));

        assertThat(receipt).isEqualTo(new Receipt(1, 1, List.of()));
        RecordedEvent recorded = record.history().toList().getFirst();
        assertThat(recorded.position()).isEqualTo(1);
        assertThat(recorded.recorded()).isEqualTo(clock.instant());
        assertThat(entryOf(recorded)).isEqualTo("the-group");
    }

    @Test
    void a_refused_command_leaves_nothing() {
        assertThatThrownBy(() -> record.record(command(openCase("gt", "a-case"))))
                .isInstanceOf(RuleViolation.class);

        assertThat(record.head().position()).isZero();
        assertThat(record.history().toList()).isEmpty();
    }

    @Test
    void a_file_is_recorded_as_a_whole() throws IOException {
        Path file = Files.writeString(
                directory.resolve("c.jsonl"), String.join("\n", OPENING, noteGroup("a", "a"), openCase("a", "b")));

        Receipt receipt = record.record(file);

        assertThat(receipt.first()).isEqualTo(1);
        assertThat(receipt.last()).isEqualTo(2);
        assertThat(receipt.count()).isEqualTo(2);
    }

    @Test
    void a_file_with_a_refused_line_leaves_nothing() {
        record.record(command(noteGroup("before", "before")));
        Head before = record.head();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> record.record(resource("c", OPENING, noteGroup("a", "a"), noteGroup("b", "a"))))
                .withMessageStartingWith("c:3: rule ");

        assertThat(record.head()).isEqualTo(before);
        assertThat(record.upkeep().verifyChain().whole()).isTrue();
    }

    @Test
    void a_command_to_a_subject_of_another_kind_is_told_with_its_line() {
        String line = "{\"command\":\"register.RegisterOrganisation\",\"subject\":\"commitment/NL\",\"name\":\"FNV\","
                + "\"affiliation\":\"trade-union\"}";

        assertThatThrownBy(() -> record.record(resource("c", OPENING, line)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("c:2: subject: ");
        assertThat(record.head().position()).isZero();
    }

    @Test
    void files_before_a_refused_one_stay_recorded() {
        assertThatThrownBy(() -> record.recordEach(
                        List.of(resource("good", OPENING, noteGroup("a", "a")), resource("bad", OPENING, "{}"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("bad:2:");

        assertThat(record.head().position()).isEqualTo(1);
    }

    @Test
    void several_files_give_one_receipt() {
        Receipt receipt = record.recordEach(
                List.of(resource("one", OPENING, noteGroup("a", "a")), resource("two", OPENING, noteGroup("b", "b"))));

        assertThat(receipt.count()).isEqualTo(2);
    }

    @Test
    void the_history_is_known_as_it_was_on_any_day() {
        record.record(command(noteGroup("a", "a")));
        clock.at("2019-03-01T00:00:00Z");
        record.record(command(noteGroup("b", "b")));

        long then = record.history().positionAt(Instant.parse("2019-02-01T00:00:00Z"));

        assertThat(record.history(then).toList())
                .extracting(VoluntaryPrinciplesTest::entryOf)
                .containsExactly("a");
        List<String> later = new ArrayList<>();
        record.history().forEachAfter(then, each -> later.add(entryOf(each)));
        assertThat(later).containsExactly("b");
    }

    @Test
    void the_record_is_there_after_reopening() {
        record.record(command(noteGroup("a", "a")));
        Head head = record.head();
        record.close();
        record = VoluntaryPrinciples.open(options);

        assertThat(record.head()).isEqualTo(head);
        record.record(command(openCase("a", "b")));
        assertThat(record.upkeep().verifyChain().whole()).isTrue();
    }

    @Test
    void a_change_from_outside_is_found() {
        record.record(command(noteGroup("a", "a")));
        store.tamper("update event set type = 'workinggroup.GroupSelected'");

        assertThat(record.upkeep().verifyChain().firstBreak()).isPresent();
    }

    @Test
    void an_event_that_cannot_be_read_is_told_with_its_position() {
        record.record(command(noteGroup("a", "a")));
        store.tamper("update event set version = 9");

        assertThatThrownBy(() -> record.history().toList())
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContainingAll("position 1", "workinggroup.GroupNoted, version 9");
    }

    @Test
    void a_second_process_waits_and_is_then_told() {
        Options impatient = options.withPatience(Duration.ofMillis(30));
        try (VoluntaryPrinciples other = VoluntaryPrinciples.open(impatient)) {
            whileDeciding = () -> assertThatThrownBy(() -> other.record(command(noteGroup("b", "b"))))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("another process is writing");
            record.record(command(noteGroup("a", "a")));

            other.record(command(noteGroup("b", "b")));
            assertThat(record.head().position()).isEqualTo(2);
        }
    }

    @Test
    void readers_do_not_wait_for_a_writer() {
        record.record(command(noteGroup("a", "a")));
        List<Long> seen = new ArrayList<>();
        whileDeciding = () -> join(Thread.ofPlatform()
                .start(() -> seen.add((long) record.history().toList().size())));

        record.record(command(noteGroup("b", "b")));

        assertThat(seen).isNotEmpty().containsOnly(1L);
        assertThat(record.history().toList()).hasSize(2);
    }

    @Test
    void who_reads_a_slow_file_keeps_nobody_from_writing() {
        NamedResource slow = new NamedResource("slow", () -> {
            join(Thread.ofPlatform().start(() -> record.record(command(noteGroup("b", "b")))));
            return new ByteArrayInputStream((OPENING + "\n" + noteGroup("a", "a")).getBytes(StandardCharsets.UTF_8));
        });

        assertThat(record.record(slow).last()).isEqualTo(2);
    }

    @Test
    void commands_that_are_given_together_are_recorded_together() {
        Receipt receipt = record.recordAll(List.of(command(noteGroup("a", "a")), command(openCase("a", "a-case"))));

        assertThat(receipt.count()).isEqualTo(2);
        assertThat(record.recordAll(List.of()).count()).isZero();
        assertThat(record.head().position()).isEqualTo(2);
    }

    @Test
    void of_commands_that_are_given_together_none_is_recorded_when_one_is_refused() {
        List<Command> together = List.of(command(noteGroup("a", "a")), command(openCase("b", "b-case")));

        assertThatThrownBy(() -> record.recordAll(together)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> record.recordAll(together, new CommandId("both")))
                .isInstanceOf(RuleViolation.class);

        assertThat(record.head().position()).isZero();
    }

    @Test
    void commands_that_are_given_together_under_an_id_are_recorded_once() {
        List<Command> together = List.of(command(noteGroup("a", "a")), command(openCase("a", "a-case")));
        Receipt first = record.recordAll(together, new CommandId("both"));

        assertThat(record.recordAll(together, new CommandId("both"))).isEqualTo(first);
        assertThatThrownBy(() -> record.recordAll(together.subList(0, 1), new CommandId("both")))
                .isInstanceOf(InvalidValue.class);
        assertThat(record.head().position()).isEqualTo(2);
    }

    @Test
    void what_was_recorded_since_the_record_was_opened_was_known_by_then() {
        record.record(command(noteGroup("a", "a")));

        assertThat(record.reports().of(new Country("NL"), 2018).position(new AsOf.Moment(clock.instant())))
                .isEqualTo(1);
    }

    @Test
    void a_line_of_as_many_parts_as_a_line_may_have_can_be_read_for_good() {
        String places = "\"PE:Lima\",".repeat(9_981) + "\"PE\"";
        String line = noteGroup("a", "a").replaceFirst("\\}\\}$", ",\"where\":[" + places + "]}}");
        assertThat(record.record(resource("c", OPENING, line)).count()).isOne();
        assertThatThrownBy(() -> record.record(resource("c", OPENING, line.replace("[\"PE:", "[\"PE:Cusco\",\"PE:"))))
                .hasMessageContaining("more than 10,000 parts");

        assertThat(record.history().toList()).hasSize(1);
        Path copy = directory.resolve("copy.jsonl");
        record.upkeep().exportTo(copy);
        try (VoluntaryPrinciples other = VoluntaryPrinciples.open(Options.of(directory.resolve("other.db")))) {
            other.upkeep().importFrom(copy);
            assertThat(other.history().toList()).hasSize(1);
        }
    }

    @Test
    void the_answer_to_a_file_that_brings_thousands_of_findings_is_given_again() {
        List<String> lines = new ArrayList<>(List.of(OPENING, noteGroup("gt", "gt")));
        for (int i = 0; i < 2_500; i++) {
            lines.add(noteGroup("gt", "result-" + i).replace("workinggroup.NoteGroup", "dossier.ReportResult"));
        }
        NamedResource file = resource("c", lines.toArray(String[]::new));

        Receipt first = record.record(file, new CommandId("many"));

        assertThat(first.findings()).hasSizeGreaterThan(2_000);
        assertThat(record.record(file, new CommandId("many"))).isEqualTo(first);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
