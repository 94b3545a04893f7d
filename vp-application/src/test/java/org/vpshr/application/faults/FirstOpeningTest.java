package org.vpshr.application.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.Child;
import org.vpshr.application.given.Count;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.signing.KeyFile;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.projections.history.RecordedEvent;

/** Four processes want the same thing made at the same moment, each of them the first: the birth of every file. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstOpeningTest {
    private static final Count ROUNDS = Count.of(20, 100, "rounds");
    private static final int NEWCOMERS = 4;

    @TempDir
    Path folder;

    private final List<Child> newcomers = new ArrayList<>();

    @BeforeAll
    void start() {
        IntStream.range(0, NEWCOMERS).forEach(i -> newcomers.add(Child.of(Newcomer.class, List.of("" + i))));
        newcomers.forEach(child -> assertThat(child.hear()).contains("ready"));
    }

    @AfterAll
    void end() {
        newcomers.forEach(Child::close);
    }

    private List<String> all(String what, Path file) {
        newcomers.forEach(child -> child.say(what + " " + file));
        return newcomers.stream().map(child -> child.hear().orElse("died")).toList();
    }

    private Path fresh() throws IOException {
        return Files.createTempDirectory(folder, "round");
    }

    /** What SQLite keeps beside a record stays where two close it at the same moment, and is taken in by the next. */
    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.matches(".*-(wal|shm)"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    @Tag("full")
    void a_new_store_is_made_once_with_its_keys_its_master_key_and_its_checkpoint() throws IOException {
        for (int i = 0; i < ROUNDS.now(); i++) {
            Path round = fresh();
            Path store = round.resolve("record.db");

            assertThat(all("record", store)).allMatch(said -> said.startsWith("done "));
            assertThat(names(round))
                    .containsExactly("record.db", "record.db.checkpoint", "record.db.keys", "record.db.master");
            assertWholeWithAllNames(Options.of(store).withoutCheckpoint());

            List<String> reports = all("report", store);
            assertThat(reports).containsOnly("done " + fullyRead(store).hashCode());
            assertThat(names(round)).noneMatch(n -> n.endsWith(".part"));
        }
        System.out.printf("%s, each with %d processes, 0 lost%n", ROUNDS, NEWCOMERS);
    }

    private static void assertWholeWithAllNames(Options options) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.openExisting(options)) {
            assertThat(record.head().position()).isEqualTo(2L * NEWCOMERS);
            assertThat(record.upkeep().verify().whole()).isTrue();
            assertThat(record.upkeep().verify().withoutKey()).isZero();
            assertThat(record.history().toList().stream()
                            .map(RecordedEvent::event)
                            .filter(PersonRegistered.class::isInstance)
                            .map(event -> ((PersonRegistered) event).name().full()))
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, NEWCOMERS)
                            .mapToObj(i -> "Quetzalina Umbrafoss " + i)
                            .toList());
        }
    }

    private static String fullyRead(Path store) {
        try (VoluntaryPrinciples record =
                VoluntaryPrinciples.openExisting(Options.of(store).withoutCheckpoint())) {
            return Markdown.of(record.reports().of(new Country("NL"), 2018).now());
        }
    }

    @Test
    @Tag("full")
    void a_next_master_key_is_made_once_and_opens_everything() throws IOException {
        for (int i = 0; i < ROUNDS.now(); i++) {
            Path round = fresh();
            Path store = round.resolve("record.db");
            all("record", store);

            assertThat(all("rotate", store))
                    .filteredOn(said -> said.startsWith("done "))
                    .hasSize(1);

            assertThat(names(round))
                    .containsExactly(
                            "next.master", "record.db", "record.db.checkpoint", "record.db.keys", "record.db.master");
            assertWholeWithAllNames(
                    Options.of(store).withoutCheckpoint().withMasterKey(store.resolveSibling("next.master")));
        }
    }

    @Test
    @Tag("full")
    void a_signing_key_is_made_once_with_its_public_half() throws IOException {
        for (int i = 0; i < ROUNDS.now(); i++) {
            Path round = fresh();
            Path key = round.resolve("sign.pem");

            assertThat(all("key", key))
                    .filteredOn(said -> said.startsWith("done "))
                    .hasSize(1);

            assertThat(names(round)).containsExactly("sign.pem", "sign.pub.pem");
            assertThat(PublicKeys.identifier(PublicKeys.read(key.resolveSibling("sign.pub.pem"))))
                    .isEqualTo(KeyFile.signer(key).key());
        }
    }

    @Test
    @Tag("full")
    void an_export_into_one_file_is_always_a_whole_one() throws IOException {
        Path place = fresh();
        Path store = place.resolve("record.db");
        all("record", store);
        Path history = store.resolveSibling("history.jsonl");
        all("export", store);
        byte[] whole = Files.readAllBytes(history);
        for (int i = 0; i < ROUNDS.now(); i++) {
            newcomers.forEach(child -> child.say("export " + store));
            for (int look = 0; look < 20; look++) {
                assertThat(history).hasBinaryContent(whole);
            }
            newcomers.forEach(child -> assertThat(child.hear())
                    .hasValueSatisfying(said -> assertThat(said).startsWith("done ")));
        }
        assertThat(names(place)).noneMatch(name -> name.endsWith(".part"));
    }
}
