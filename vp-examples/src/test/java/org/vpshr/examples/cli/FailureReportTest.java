package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.given.Cutting;
import org.vpshr.application.given.OwnerAlone;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.given.Tampering;
import org.vpshr.domain.failure.FailureKind;
import picocli.CommandLine;

/** Each kind of failure is one line and an exit code; a fault of the program is told as such, with its trace. */
class FailureReportTest {
    private static final String FROM =
            "{\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2020-02-02\",\"for\":2019,\"evidence\":\"file 14\",\"audience\":\"public\"}}\n";
    private static final String TOLD =
            "{\"command\":\"engagement.ReachOut\",\"subject\":\"engagement/NL/PE\",\"entry\":{\"id\":\"pe-told\",\"text\":\"It was told.\",\"when\":\"2019\"}}\n";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.withExample(folder);
    }

    @ParameterizedTest
    @EnumSource(FailureKind.class)
    void the_exit_code_of_each_kind_is_that_of_the_page(FailureKind kind) throws IOException {
        assertThat(FailureReport.code(kind)).isEqualTo(onThePage().get(kind));
    }

    private static Map<FailureKind, Integer> onThePage() throws IOException {
        return Files.readAllLines(Path.of("../vp-application/docs/failures.md")).stream()
                .filter(line -> line.matches("\\| .* \\| \\d+ \\|"))
                .map(line -> line.split("\\|"))
                .collect(Collectors.toMap(
                        row -> FailureKind.valueOf(
                                row[1].strip().toUpperCase(Locale.ROOT).replace(' ', '_')),
                        row -> Integer.parseInt(row[6].strip())));
    }

    /** The command acts as the system, which may do everything. */
    @ParameterizedTest
    @EnumSource(value = FailureKind.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_PERMITTED")
    void each_kind_is_told_in_one_line_and_by_its_code(FailureKind kind) throws IOException {
        int code = provoke(kind);

        assertThat(code).as(terminal.err()).isEqualTo(FailureReport.code(kind));
        assertThat(terminal.err()).startsWith("vp: ").hasLineCount(1).doesNotContain("Exception", "\tat ");
    }

    private int provoke(FailureKind kind) throws IOException {
        return switch (kind) {
            case INPUT_REFUSED -> terminal.ask("record", file(FROM + "{}"));
            case RULE_REFUSED -> terminal.ask("record", file(FROM + TOLD + TOLD));
            case NOT_PERMITTED -> throw new AssertionError("the command may do everything");
            case NOTHING_TO_REPORT -> terminal.ask("report", "--year", "1995");
            case OVERTAKEN -> overtaken();
            case OUTCOME_UNKNOWN -> unanswered();
            case KEY_UNAVAILABLE -> terminal.ask("record", "--sign-with", file("no key"), file(FROM + TOLD));
            case STORE_UNAVAILABLE -> terminal.vp("report", "--year", "2018", "--store", folder.toString());
            case STORE_BROKEN -> {
                Tampering.with(terminal.store(), "update event set facts = x'7b7d' where tags like '%entry=ng-visit%'");
                yield terminal.ask("trace", "ng-visit");
            }
            case OUTPUT_NOT_WRITTEN ->
                terminal.ask(
                        "export",
                        "-o",
                        folder.resolve("none").resolve("export.jsonl").toString());
        };
    }

    private String file(String content) throws IOException {
        Path file = Files.createTempFile(folder, "given", ".jsonl");
        return Files.writeString(file, content).toString();
    }

    private int overtaken() throws IOException {
        PostgresServer server = PostgresServer.get();
        String url = prepared(server);
        String schema = url.substring(url.indexOf("currentSchema=") + "currentSchema=".length());
        server.run("set search_path = " + schema + "; create function overtake() returns trigger language plpgsql as"
                + " $$ begin raise exception 'overtaken' using errcode = '40001'; end $$;"
                + " create trigger overtake before insert on event for each row execute function overtake()");
        return terminal.vp(words(url, "record", file(FROM + TOLD)));
    }

    private int unanswered() throws IOException {
        PostgresServer server = PostgresServer.get();
        String url = prepared(server);
        try (Cutting line = new Cutting(server.port())) {
            line.atNextCommit(Cutting.Break.BEFORE_ANSWER);
            String through = url.replace(":" + server.port() + "/", ":" + line.port() + "/") + "&prepareThreshold=0";
            return terminal.vp(words(through, "record", file(FROM + TOLD)));
        }
    }

    private String prepared(PostgresServer server) throws IOException {
        server.letInWhoRunsThis();
        OwnerAlone.masterKey(folder.resolve("master"));
        String url = server.freshSchema().url();
        assertThat(terminal.vp(words(url, "migrate"))).as(terminal.err()).isZero();
        return url;
    }

    private String[] words(String url, String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command, "--store", url));
        words.addAll(List.of("--keys", folder.resolve("keys.db").toString()));
        words.addAll(List.of("--master-key", folder.resolve("master").toString()));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    @Test
    void a_fault_of_the_program_is_told_as_such_with_its_trace_and_never_as_wrong_use() {
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(new Vp()).setErr(new PrintWriter(err));

        assertThat(FailureReport.failed(new IllegalArgumentException("planted"), line))
                .isEqualTo(70);
        assertThat(err.toString())
                .startsWith("vp: this is a fault of vp itself")
                .contains("planted", "report it", "\tat " + getClass().getName());
        assertThat(FailureReport.fault(new StackOverflowError(), line)).isEqualTo(70);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report --year 2018", "diff 2018@published:1 2018@now", "timeline --from 2018 --to 2018"})
    void a_full_disk_behind_standard_output_is_told_in_one_line(String line) throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(Files.exists(full)).isTrue();
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.addAll(1, List.of("--store", terminal.store().toString()));
        try (PrintWriter out = new PrintWriter(new FileOutputStream(full.toFile()), false, StandardCharsets.UTF_8)) {
            assertThat(Vp.run(out, new PrintWriter(err), words.toArray(String[]::new)))
                    .isEqualTo(4);
        }
        assertThat(err.toString())
                .startsWith("vp: standard output: not all could be written to it")
                .hasLineCount(1);
    }

    @Test
    void what_was_refused_is_told_and_not_that_nothing_could_be_printed_of_it() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(Files.exists(full)).isTrue();
        StringWriter err = new StringWriter();
        try (PrintWriter out = new PrintWriter(new FileOutputStream(full.toFile()), false, StandardCharsets.UTF_8)) {
            assertThat(Vp.run(out, new PrintWriter(err), "report", "--year", "last"))
                    .isEqualTo(2);
        }
        assertThat(err.toString()).contains("--year").hasLineCount(1);
    }

    @Test
    void help_and_the_readme_say_what_each_exit_code_means() throws IOException {
        terminal.vp("--help");
        assertThat(terminal.out())
                .containsPattern("0 +done")
                .containsPattern("1 +findings or differences")
                .containsPattern("2 +wrong use or bad input")
                .containsPattern("3 +the store, or a key to it, cannot be used")
                .containsPattern("4 +the output cannot be written")
                .containsPattern("70 +a fault of vp itself")
                .containsPattern("71 +there is not enough memory");
        assertThat(Files.readString(Path.of("../README.md")))
                .contains(
                        "2 wrong use or bad input, 3 the store, or a key to it, cannot be used, 4 the output cannot be"
                                + " written, 70 a fault of `vp` itself, 71 there is not enough memory");
    }
}
