package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published report in other hands, and its head in those of a witness. */
@Tag("long")
class ReportProofTest {
    private static final Path SAMPLE = Path.of("docs/netherlands-2018-proof.html");
    private static final Pattern TREE = Pattern.compile("\"head\":\\{[^}]*\"tree\":\"([0-9a-f]{64})\"");

    @TempDir
    private Path folder;

    private Terminal terminal;
    private Path page;
    private Path secret;
    private Path open;

    @BeforeEach
    void fill() {
        terminal = Terminal.withExample(folder);
        page = folder.resolve("report.html");
        secret = folder.resolve("sign.pem");
        open = folder.resolve("sign.pub.pem");
        assertThat(terminal.vp("signing-key", "generate", "-o", secret.toString()))
                .isZero();
    }

    private int prove(String... more) {
        String[] words = {"prove", "--year", "2018", "--published", "1", "-o", page.toString()};
        String[] all = new String[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return terminal.ask(all);
    }

    @Test
    void a_report_is_proven_by_the_key_that_signed_the_record_with_its_publication() throws IOException {
        assertThat(prove("--sign-with", secret.toString())).as(terminal.err()).isZero();
        Files.delete(terminal.store());

        assertThat(terminal.vp("check", page.toString(), "--key", open.toString()))
                .isZero();
        assertThat(terminal.out())
                .contains("whole: all 249 sentences of version 1 of report/NL/2018/public, as published")
                .contains("signed by key ");
        assertThat(terminal.vp("check", page.toString())).isOne();
        assertThat(terminal.out()).contains("not proven: the file agrees only with itself");
    }

    @Test
    void without_a_key_it_is_proven_by_a_tree_hash_and_says_that_nobody_signed_it() throws IOException {
        assertThat(prove()).isZero();
        String written = Files.readString(page, StandardCharsets.UTF_8);

        assertThat(written).contains("not signed.</p></footer></main>");
        assertThat(terminal.vp("check", page.toString(), "--head", tree(written)))
                .isZero();
        assertThat(terminal.vp("check", page.toString(), "--head", "0".repeat(64)))
                .isOne();
        assertThat(terminal.vp("check", page.toString(), "--key", open.toString()))
                .isOne();
        assertThat(terminal.out()).contains("not proven: the head is not signed by the key given");
    }

    @Test
    void the_tree_hash_that_the_report_prints_vouches_for_its_sentences_and_not_for_the_list_of_them()
            throws IOException {
        prove();
        terminal.ask("report", "--year", "2018", "--published", "1", "--format", "json");
        Matcher seal = Pattern.compile("\"tree\" : \"([0-9a-f]{64})\"").matcher(terminal.out());
        assertThat(seal.find()).isTrue();

        assertThat(terminal.vp("check", page.toString(), "--head", seal.group(1)))
                .isOne();
        assertThat(terminal.out()).contains("vouches for the record before the publication");
    }

    private static String tree(String page) {
        Matcher found = TREE.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void the_same_record_gives_the_same_page() throws IOException {
        prove("--sign-with", secret.toString());
        byte[] first = Files.readAllBytes(page);
        Files.delete(page);
        prove("--sign-with", secret.toString());

        assertThat(page).hasBinaryContent(first);
    }

    @Test
    void it_is_of_its_first_readers_whoever_asks() throws IOException {
        prove();
        byte[] first = Files.readAllBytes(page);
        prove("--audience", "internal");

        assertThat(page).hasBinaryContent(first);
    }

    @Test
    void a_version_that_an_erasure_binds_does_not_prove_itself() throws IOException {
        assertThat(terminal.ask(
                        "erase",
                        "--yes",
                        "--by",
                        "NL/legal",
                        "--ground",
                        "asked",
                        "--authoriser",
                        "head",
                        "person/koch"))
                .isZero();

        assertThat(prove()).isEqualTo(2);
        assertThat(terminal.err())
                .contains("Not as published: a restriction or an erasure that was recorded later binds this version.")
                .doesNotContain("koch");
        assertThat(page).doesNotExist();
    }

    @Test
    void what_was_said_since_stands_above_it() throws IOException {
        Path file = Files.writeString(folder.resolve("withdrawal.jsonl"), """
                {"contribution":{"by":"NL/human-rights","written":"2026-03-01","evidence":"minute 7","audience":"public"}}
                {"command":"report.WithdrawReport","subject":"report/NL/2018/public","version":1,"reason":"it bore no signature","authoriser":"head of division"}
                """);
        assertThat(terminal.ask("record", file.toString())).isZero();
        prove();

        assertThat(Files.readString(page, StandardCharsets.UTF_8))
                .contains("<main lang=\"en\"><aside id=\"proof.later\"><p>Said of version 1 after it was published:")
                .contains(": withdrawn</li>")
                .doesNotContain("it bore no signature");
        terminal.vp("check", page.toString());
        assertThat(terminal.out()).contains("not part of what is proven: ");
    }

    @Test
    void another_ministry_keeps_the_head_and_signs_it_only_if_the_record_goes_on_from_there() throws IOException {
        String record = key("--name", "nl.example/vp");
        String witness = key("--name", "ch.example/w", "--witness");
        head("--since", "0");

        assertThat(witness(record)).isZero();
        String first = terminal.out();
        assertThat(first).startsWith("\u2014 ch.example/w ");
        assertThat(witness(record)).isEqualTo(2);
        assertThat(terminal.err()).contains("nothing was signed");

        head();
        Path note = folder.resolve("head.note");
        Files.writeString(note, first, java.nio.file.StandardOpenOption.APPEND);
        assertThat(terminal.vp("check", note.toString(), "--record", record, "--witness", witness))
                .isZero();
        assertThat(terminal.out()).contains("proven: nl.example/vp had ", "seen by ch.example/w, 20");
        assertThat(terminal.vp("check", note.toString(), "--record", record, "--witness", record))
                .isZero();
        assertThat(terminal.vp("check", note.toString(), "--record", witness.replace("ch.", "de.")))
                .isEqualTo(2);
    }

    private String key(String... words) {
        String[] all = new String[words.length + 3];
        System.arraycopy(new String[] {"signing-key", "vkey", open.toString()}, 0, all, 0, 3);
        System.arraycopy(words, 0, all, 3, words.length);
        assertThat(terminal.vp(all)).isZero();
        return terminal.out().strip();
    }

    private void head(String... more) {
        String[] words = {
            "head",
            "--name",
            "nl.example/vp",
            "--sign-with",
            secret.toString(),
            "-o",
            folder.resolve("head.note").toString()
        };
        String[] all = new String[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        assertThat(terminal.ask(all)).as(terminal.err()).isZero();
    }

    private int witness(String record) {
        return terminal.vp(
                "witness",
                folder.resolve("head.note").toString(),
                "--record",
                record,
                "--name",
                "ch.example/w",
                "--kept",
                folder.resolve("kept.note").toString(),
                "--sign-with",
                secret.toString());
    }

    /** Written by {@code vp prove --year 2018 --published 1 --example netherlands}; salts differ from one store to another. */
    @Test
    void the_sample_in_the_documentation_is_whole_and_says_that_nobody_signed_it() throws IOException {
        String sample = Files.readString(SAMPLE, StandardCharsets.UTF_8);
        prove();
        String made = Files.readString(page, StandardCharsets.UTF_8);

        assertThat(terminal.vp("check", SAMPLE.toString(), "--head", tree(sample)))
                .as(terminal.out())
                .isZero();
        assertThat(sample).contains("not signed.</p></footer></main>");
        assertThat(textOf(sample)).isEqualTo(textOf(made));
        assertThat(Files.size(SAMPLE)).isLessThan(2 << 20);
    }

    private static String textOf(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("<footer id=\"proof.head\">"));
    }
}
