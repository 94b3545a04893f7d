package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;

/** What is known of a store outside of it, as whoever keeps it meets it. */
class WatchedStoreTest {
    private static final String CONTRIBUTION = """
            {"contribution":{"by":"NL/embassy-lima","written":"2020-02-02","evidence":"file 14","audience":"public"}}
            {"command":"workinggroup.NoteGroup","subject":"workinggroup/PE/%1$s","entry":{"id":"%1$s-noted","text":"It is.","when":"2019"}}
            """;
    private static final String REISSUE = """
            {"contribution":{"by":"NL/human-rights","written":"2026-03-01","evidence":"minute 7","audience":"public"}}
            {"command":"report.WithdrawReport","subject":"report/NL/2018/public","version":1,"reason":"it bore no signature","authoriser":"head of division"}
            {"command":"report.ReissueReport","subject":"report/NL/2018/public","on":"2026-02-27","reason":"now signed","authoriser":"head of division"}
            """;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void fill() {
        terminal = Terminal.withExample(folder);
    }

    private int vp(String... words) {
        return on(terminal.store(), words);
    }

    private int on(Path store, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(
                "--store", store.toString(), "--state", folder.resolve("state").toString()));
        return terminal.vp(all.toArray(String[]::new));
    }

    private String contribution(String group) throws IOException {
        return Files.writeString(folder.resolve(group + ".jsonl"), CONTRIBUTION.formatted(group))
                .toString();
    }

    private void reissueSigned() throws IOException {
        assertThat(terminal.vp("signing-key", "generate", "-o", secret())).isZero();
        Path file = Files.writeString(folder.resolve("reissue.jsonl"), REISSUE);
        assertThat(vp("record", "--sign-with", secret(), file.toString()))
                .as(terminal.err())
                .isZero();
    }

    private String secret() {
        return folder.resolve("sign.pem").toString();
    }

    private String open() {
        return folder.resolve("sign.pub.pem").toString();
    }

    @Test
    void verify_says_of_each_published_version_whether_it_is_sealed_and_by_whom() throws IOException {
        assertThat(vp("verify")).isZero();
        assertThat(terminal.out())
                .containsPattern("report/NL/2018/public version 1: sealed at position \\d+, not signed")
                .doesNotContain("vouched for");
        reissueSigned();

        assertThat(vp("verify")).isZero();
        assertThat(terminal.out())
                .containsPattern("version 2: sealed at position \\d+, signed by key \\w+, which was not checked");
        assertThat(vp("verify", "--key", open())).isZero();
        assertThat(terminal.out())
                .containsPattern("version 1: sealed at position \\d+, not signed")
                .containsPattern("version 2: sealed at position \\d+, signed by the key that was given, \\w{64}")
                .containsPattern("vouched for up to position \\d+ by the key that was given");
        assertThat(terminal.vp(
                        "signing-key",
                        "generate",
                        "-o",
                        folder.resolve("other.pem").toString()))
                .isZero();
        assertThat(vp("verify", "--key", folder.resolve("other.pub.pem").toString()))
                .isEqualTo(1);
        assertThat(terminal.out())
                .containsPattern("version 2: sealed at position \\d+, signed by another key")
                .contains("to look at: no published version is signed by the key");
    }

    @Test
    void a_key_that_is_pinned_is_remembered_apart_from_the_store() throws IOException {
        reissueSigned();
        assertThat(vp("verify", "--pin")).isEqualTo(2);
        assertThat(terminal.err()).contains("name one with --key");
        assertThat(vp("verify", "--key", open(), "--pin")).isZero();
        assertThat(vp("verify")).isZero();

        assertThat(terminal.out())
                .contains("signed by the pinned key")
                .containsPattern("vouched for up to .* by the pinned key");
    }

    @Test
    void a_store_that_is_exchanged_for_an_older_copy_is_told_and_refused_until_that_is_accepted() throws IOException {
        Path older = Files.copy(terminal.store(), folder.resolve("older.db"));
        assertThat(vp("record", contribution("a"))).as(terminal.err()).isZero();
        Files.copy(older, terminal.store(), StandardCopyOption.REPLACE_EXISTING);

        assertThat(vp("report", "--year", "2018")).isZero();
        assertThat(terminal.err()).contains("does not go on from where it was seen last, position ", "see vp verify");
        assertThat(vp("verify")).isEqualTo(1);
        assertThat(terminal.out()).contains("BROKEN at the record does not go on from the head that was seen last");
        assertThat(vp("record", contribution("b"))).isEqualTo(3);
        assertThat(terminal.err()).contains("nothing is recorded", "--accept-head");
        assertThat(vp("record", "--accept-head", contribution("b")))
                .as(terminal.err())
                .isZero();
        assertThat(vp("verify")).as(terminal.out()).isZero();
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out())
                .containsPattern("accepted at position \\d+: recorded by system, though the record did not go on from")
                .endsWith("whole\n");
    }

    @Test
    void after_a_clock_that_was_wrong_recording_has_to_be_accepted() throws IOException {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(Options.of(terminal.store())
                .withState(folder.resolve("state"))
                .withClock(() -> Instant.parse("2099-01-01T00:00:00Z")))) {
            record.record(Path.of(contribution("a")));
        }

        assertThat(vp("record", contribution("b"))).isEqualTo(3);
        assertThat(terminal.err()).contains("2099-01-01T00:00:00Z", "--accept-clock");
        assertThat(vp("verify")).isEqualTo(1);
        assertThat(terminal.out()).contains("to look at: the last event was recorded at 2099-01-01", "whole");
        assertThat(vp("record", "--accept-clock", contribution("b")))
                .as(terminal.err())
                .isZero();
        vp("verify");
        assertThat(terminal.out())
                .containsPattern("accepted at position \\d+: recorded by system, though the clock showed 20");
    }

    @Test
    void an_import_says_who_vouches_for_what_it_took() throws IOException {
        Path file = folder.resolve("history.jsonl");
        assertThat(vp("export", "-o", file.toString())).isZero();
        String head = terminal.out().replaceFirst("(?s).*up to the head (\\w{64}).*", "$1");

        assertThat(on(folder.resolve("one.db"), "import", file.toString())).isZero();
        assertThat(terminal.out()).contains("vouched for by nobody", "--head", "--key");
        assertThat(on(folder.resolve("two.db"), "import", "--head", head, file.toString()))
                .isZero();
        assertThat(terminal.out()).containsPattern("vouched for up to position \\d+ by the head that was given");
        assertThat(on(folder.resolve("three.db"), "import", "--head", "0".repeat(64), file.toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("no event of it has the hash 000", "nothing was imported");

        assertThat(terminal.vp("signing-key", "generate", "-o", secret())).isZero();
        assertThat(on(folder.resolve("three.db"), "import", "--key", open(), file.toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("it is not signed");
        assertThat(vp("export", "--sign-with", secret(), "-o", file.toString())).isZero();
        assertThat(on(folder.resolve("three.db"), "import", "--key", open(), file.toString()))
                .isZero();
        assertThat(terminal.out()).contains("all of it is vouched for by its signature, by key ");
        assertThat(on(folder.resolve("four.db"), "import", file.toString())).isZero();
        assertThat(terminal.out()).contains("vouched for by nobody", "as its signer, which was not checked");
    }

    @Test
    void a_copy_without_its_keys_is_whole_only_where_that_is_said() {
        Path file = folder.resolve("history.jsonl");
        Path copy = folder.resolve("copy.db");
        assertThat(vp("export", "-o", file.toString())).isZero();
        assertThat(on(copy, "import", file.toString())).isZero();

        assertThat(on(copy, "verify")).isEqualTo(1);
        assertThat(terminal.out()).contains("the key of the event is missing, and no erasure of it is on record");
        assertThat(on(copy, "verify", "--without-keys")).as(terminal.out()).isZero();
    }
}
