package org.vpshr.application.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.Lines;
import org.vpshr.application.given.Tampering;
import org.vpshr.application.signing.KeyFile;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;

/** Whatever it is called, and whoever's it is: what a record cannot do without is known by what is in it. */
class IrreplaceableTest {
    @TempDir
    static Path folder;

    @BeforeEach
    void a_record_with_all_that_belongs_to_it() throws IOException {
        Path record = folder.resolve("record.db");
        if (Files.exists(record)) {
            return;
        }
        Options options = Options.of(record).withState(folder.resolve("state"));
        try (VoluntaryPrinciples open = VoluntaryPrinciples.open(options)) {
            open.record(Lines.command(Lines.registerPerson("koch", "Jo Example")));
            open.reports().of(new Country("NL"), 2018).now();
            for (String ending : List.of("-wal", "-shm")) {
                Files.copy(folder.resolve("record.db" + ending), folder.resolve("left" + ending));
            }
        }
        KeyFile.generate(folder.resolve("sign.pem"));
        try (VoluntaryPrinciples seen = VoluntaryPrinciples.open(options)) {
            seen.upkeep().pin(PublicKeys.read(folder.resolve("sign.pub.pem")));
        }
        Files.move(remembered(".head"), folder.resolve("seen.head"));
        Files.move(remembered(".key"), folder.resolve("pinned.key"));
        Tampering.with(folder.resolve("letters.db"), "create table letters (text text)");
        Files.writeString(folder.resolve("bag.txt"), "Bag Attributes\n-----BEGIN EC PRIVATE KEY-----\nAAAA\n");
    }

    private static Path remembered(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("state"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static Stream<String> irreplaceable() {
        return Stream.of(
                "record.db",
                "record.db.keys",
                "record.db.master",
                "record.db.checkpoint",
                "left-wal",
                "sign.pem",
                "sign.pub.pem",
                "letters.db",
                "bag.txt",
                "seen.head",
                "pinned.key");
    }

    private static void assertRefused(Path file) throws IOException {
        byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];

        assertThatThrownBy(() -> OutputFile.at(file).forOwnerAlone().write("new".getBytes(UTF_8)))
                .as(file.toString())
                .isInstanceOf(InvalidValue.class)
                .hasMessageContainingAll("cannot write ", "nothing is written over that", "name another file");

        assertThat(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("irreplaceable")
    void it_is_never_written_over(String name) throws IOException {
        assertRefused(folder.resolve(name));
    }

    @ParameterizedTest
    @MethodSource("irreplaceable")
    void it_is_known_under_any_name(String name, @TempDir Path elsewhere) throws IOException {
        Path copy = Files.copy(folder.resolve(name), elsewhere.resolve("report.md"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link.md"), copy);
        Path hard = Files.createLink(elsewhere.resolve("hard.md"), copy);

        assertRefused(copy);
        assertRefused(link);
        assertRefused(hard);
        assertThat(link).isSymbolicLink();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record.db-wal",
                "record.db-shm",
                "record.db-journal",
                "record.db.keys-journal",
                "record.db.checkpoint-wal",
                "record.db.keys.master",
                "letters.db.keys"
            })
    void a_name_that_belongs_to_a_store_beside_it_is_kept_free(String name) throws IOException {
        assertRefused(folder.resolve(name));
        assertThat(folder.resolve(name)).doesNotExist();
    }

    @Test
    void a_store_of_which_only_the_journal_is_filled_yet_is_kept(@TempDir Path elsewhere) throws IOException {
        Path store = Files.createFile(elsewhere.resolve("left"));
        Files.copy(folder.resolve("left-wal"), elsewhere.resolve("left-wal"));

        assertRefused(store);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# Annual Report 2018",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= and more",
                "{\"contribution\":{}}",
                "It begins with -----BEGIN PRIVATE KEY-----, as everybody knows.",
                "SQLite format 3 is a format",
                "vpshr head seen by somebody",
                "vpshr record head 1\n"
            })
    void whatever_else_is_there_is_replaced(String text, @TempDir Path elsewhere) throws IOException {
        Path file = Files.writeString(elsewhere.resolve("trip-journal"), text);
        Files.writeString(elsewhere.resolve("trip-journal-wal"), "notes of a trip");
        Files.createDirectory(elsewhere.resolve("trip"));

        OutputFile.at(file).write("new".getBytes(UTF_8));

        assertThat(file).hasContent("new");
    }
}
