package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.signing.KeyFile;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.domain.party.Country;
import org.vpshr.examples.netherlands.Example;

/** Every command that writes a file, told to write it over each file that must not be lost: its own store's and others'. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class OverwritingTest {
    private static final List<String> OF_A_STORE =
            List.of("record.db", "record.db.keys", "record.db.master", "record.db.checkpoint");
    private static final List<String> NOT_THERE_YET = List.of("record.db-wal", "record.db.keys-journal");

    private Path own;
    private Path others;
    private List<Path> guarded;
    private int refused;

    @BeforeAll
    void two_stores_and_a_signing_key(@TempDir Path folder) throws IOException {
        own = Files.createDirectory(folder.resolve("own"));
        others = Files.createDirectory(folder.resolve("others"));
        for (Path place : List.of(own, others)) {
            try (VoluntaryPrinciples record = VoluntaryPrinciples.open(EveryCommand.withAFile(Example.copy(place)))) {
                record.reports().of(new Country("NL"), 2018).now();
            }
        }
        KeyFile.generate(others.resolve("sign.pem"));
        guarded = new ArrayList<>();
        OF_A_STORE.forEach(name -> guarded.add(own.resolve(name)));
        guarded.add(others.resolve("record.db"));
        guarded.add(others.resolve("sign.pem"));
        guarded.add(Files.copy(others.resolve("record.db.master"), others.resolve("notes.txt")));
        guarded.add(Files.createSymbolicLink(others.resolve("link.md"), others.resolve("record.db")));
        guarded.add(Files.createLink(others.resolve("hard.md"), others.resolve("record.db.keys")));
        guarded.addAll(remembered(folder.resolve("state")));
        assertThat(guarded).hasSize(11).allMatch(Files::exists);
    }

    /** How far the others' record went, and by which key it should be signed. */
    private List<Path> remembered(Path state) throws IOException {
        Options options = Options.of(others.resolve("record.db")).withState(state);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            record.upkeep().pin(PublicKeys.read(others.resolve("sign.pub.pem")));
        }
        try (Stream<Path> files = Files.list(state)) {
            return files.toList();
        }
    }

    static Stream<List<String>> commands() {
        return EveryCommand.with("-o");
    }

    private int vp(StringWriter err, List<String> call, Path target) {
        List<String> words = new ArrayList<>(call);
        if (EveryCommand.with("--store").anyMatch(call::equals)) {
            words.addAll(List.of("--store", own.resolve("record.db").toString()));
        }
        words.addAll(List.of("-o", target.toString()));
        return Vp.run(new PrintWriter(new StringWriter()), new PrintWriter(err), words.toArray(String[]::new));
    }

    private void assertRefused(List<String> call, Path target) throws IOException {
        boolean isThere = Files.exists(target);
        byte[] before = isThere ? Files.readAllBytes(target) : new byte[0];
        boolean isLink = Files.isSymbolicLink(target);
        StringWriter err = new StringWriter();

        assertThat(vp(err, call, target))
                .as(call + " -o " + target + ": " + err)
                .isEqualTo(2);

        assertThat(err.toString()).startsWith("vp: ").hasLineCount(1);
        assertThat(Files.exists(target)).isEqualTo(isThere);
        assertThat(isThere ? Files.readAllBytes(target) : new byte[0]).isEqualTo(before);
        assertThat(Files.isSymbolicLink(target)).isEqualTo(isLink);
        refused++;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nothing_is_written_over_what_must_not_be_lost(List<String> call) throws IOException {
        for (Path target : guarded) {
            assertRefused(call, target);
        }
        for (String name : NOT_THERE_YET) {
            assertRefused(call, others.resolve(name));
        }
        System.out.printf("vp %s: %d files, all refused%n", call.getFirst(), refused);
        refused = 0;
    }

    @Test
    void an_order_to_replace_is_none_to_destroy_a_store() throws IOException {
        for (Path target : guarded) {
            assertRefused(List.of("form", "--replace", "engagement.HoldEvent"), target);
        }
    }

    @Test
    void there_are_as_many_commands_as_there_are() {
        assertThat(commands()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_device_stays_a_device(List<String> call) {
        Path device = Path.of("/dev/null");
        StringWriter err = new StringWriter();

        // a signing key is made in a new file alone
        assertThat(vp(err, call, device)).as(err.toString()).isIn(0, 1, 2);

        assertThat(Files.isRegularFile(device, LinkOption.NOFOLLOW_LINKS)).isFalse();
    }
}
