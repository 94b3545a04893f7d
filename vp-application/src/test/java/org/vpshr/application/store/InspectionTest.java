package org.vpshr.application.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.erasePerson;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;
import static org.vpshr.application.given.Lines.registerPerson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.given.Tampering;
import org.vpshr.application.given.Written;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.json.text.TextsForm;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.LedgerCondition;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.text.Commitments;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.party.Country;

class InspectionTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    Path directory;

    private Path store;

    @BeforeEach
    void three_events() {
        store = directory.resolve("record.db");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            record.record(command(noteGroup("a", "a")));
            record.record(command(registerPerson("koch", "Jo Example")));
            record.record(command(openCase("a", "c1")));
        }
    }

    private Inspection inspected() {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            return record.upkeep().verify();
        }
    }

    private static void append(Path store, String type, int version, String facts, String... tags) {
        append(store, type, version, facts, List.of(), tags);
    }

    private static void append(
            Path store, String type, int version, String facts, List<SaltedText> texts, String... tags) {
        if (Files.notExists(store)) {
            VoluntaryPrinciples.open(store).close(); // with its keys
        }
        try (Ledger ledger = Ledger.open(store, InstantSource.system())) {
            ledger.append(
                    LedgerCondition.none(),
                    List.of(new NewRow(
                            UUID.randomUUID().toString(),
                            type,
                            version,
                            facts.getBytes(StandardCharsets.UTF_8),
                            Commitments.of(texts),
                            "{\"recordedBy\":\"nobody\"}".getBytes(StandardCharsets.UTF_8),
                            new TreeSet<>(List.of(tags)),
                            position -> Written.open(texts))));
        }
    }

    @Test
    void a_whole_record_is_told_with_its_figures() {
        Inspection found = inspected();

        assertThat(found.whole()).isTrue();
        assertThat(found.chain().checked()).isEqualTo(3);
        assertThat(found.readable()).isEqualTo(3);
        assertThat(found.types()).isEqualTo(3);
        assertThat(found.sealed()).isEqualTo(3);
        assertThat(found.withoutKey()).isZero();
    }

    @Test
    void an_erased_name_breaks_nothing() {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            record.record(command(erasePerson("koch")));
        }

        assertThat(inspected().whole()).isTrue();
        assertThat(inspected().withoutKey()).isZero();
    }

    @Test
    void a_key_that_is_not_here_is_counted() {
        Tampering.with(Path.of(store + ".keys"), "delete from event_key where position = 2");

        assertThat(inspected().withoutKey()).isOne();
    }

    @Test
    void a_head_that_was_kept_elsewhere_is_found_on_the_chain_or_missed() {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            String kept = record.head().hash();
            record.record(command(openCase("a", "c2")));

            assertThat(record.upkeep().verify(kept).givenHeadAt()).isEqualTo(3);
            assertThat(record.upkeep()
                            .verify("0".repeat(64))
                            .firstProblem()
                            .orElseThrow()
                            .what())
                    .contains("no event has the hash 000");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "workinggroup.GroupNoted,2,which this version of the library knows up to version 1",
        "workinggroup.Unheard,1,which this version of the library does not know"
    })
    void an_event_of_a_newer_version_stops_all_reading_and_recording(String type, int version, String words) {
        append(store, type, version, "{}", "subject=workinggroup/ZA/other");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            for (org.assertj.core.api.ThrowableAssert.ThrowingCallable work :
                    List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                            () -> record.record(command(openCase("a", "c2"))),
                            () -> record.history().toList(),
                            () -> record.reports().of(new Country("NL"), 2018).now())) {
                assertThatThrownBy(work)
                        .isInstanceOf(StoreUnavailable.class)
                        .hasMessageContainingAll(
                                "position 4",
                                type,
                                "version " + version,
                                words,
                                "use the version of this library that");
            }
            assertThat(record.head().position()).isEqualTo(4);
            assertThat(record.upkeep().verifyChain().whole()).isTrue();
            assertThat(record.upkeep().verify().firstProblem().orElseThrow().toString())
                    .contains("position 4", words);
        }
    }

    @Test
    void an_event_that_is_found_by_the_wrong_tags_is_told() {
        EventFormat.Written written = Written.FORMAT.write(
                org.vpshr.domain.given.Samples.full().of(org.vpshr.domain.irbc.AgreementEvent.AgreementEnded.class));
        String facts = new String(written.facts(), StandardCharsets.UTF_8);
        append(store, "irbc.AgreementEnded", 1, facts, Written.salted(written), "subject=irbc/NL/other");

        assertThat(inspected().firstProblem().orElseThrow().toString())
                .contains("position 4", "is found by [subject=irbc/NL/other] and should be found by");
    }

    @Test
    void a_history_that_this_version_cannot_read_is_exported_and_not_imported() {
        append(store, "workinggroup.GroupNoted", 2, "{}", "subject=workinggroup/ZA/other");
        Path file = directory.resolve("history.jsonl");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store);
                VoluntaryPrinciples copy = VoluntaryPrinciples.open(directory.resolve("copy.db"))) {
            record.upkeep().exportTo(file);

            assertThatThrownBy(() -> copy.upkeep().importFrom(file))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContainingAll("history.jsonl:5", "knows up to version 1", "nothing was imported");
            assertThat(copy.head().position()).isZero();
        }
    }

    @Test
    void every_version_of_event_that_was_ever_written_is_read_where_it_stands_in_a_store() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(GOLDEN)) {
            files = all.sorted().toList();
        }
        Path golden = directory.resolve("golden.db");
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".json", "");
            int dash = name.lastIndexOf('-');
            String facts = Files.readAllLines(file).getFirst();
            List<SaltedText> texts =
                    TextsForm.read(Files.readAllLines(file).get(1).getBytes(StandardCharsets.UTF_8));
            append(
                    golden,
                    name.substring(0, dash),
                    Integer.parseInt(name.substring(dash + 1)),
                    facts,
                    texts,
                    tags(name, facts, texts));
        }
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(golden)) {
            Inspection found = record.upkeep().verify();

            assertThat(found.chain().whole()).isTrue();
            assertThat(found.readable()).isEqualTo(files.size()).isGreaterThan(100);
            assertThat(found.types()).isEqualTo(files.size());
            assertThat(found.reports()).allMatch(report -> !report.unexplained().isEmpty());
        }
    }

    private static String[] tags(String name, String facts, List<SaltedText> texts) {
        int dash = name.lastIndexOf('-');
        return Written.FORMAT
                .read(
                        name.substring(0, dash),
                        Integer.parseInt(name.substring(dash + 1)),
                        facts.getBytes(StandardCharsets.UTF_8),
                        number -> texts.get(number).text())
                .tags()
                .stream()
                .map(Tag::toString)
                .collect(Collectors.toList())
                .toArray(String[]::new);
    }
}
