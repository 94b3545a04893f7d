package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of the page on facts of one's own does what the page says, and its record needs none of it afterwards. */
@SuppressWarnings("NullAway.Init")
class OwnFactsPageTest {
    private static final Path PAGE = Path.of("").toAbsolutePath().resolveSibling("vp-application/docs/own.md");

    @TempDir
    private static Path folder;

    private static String program;
    private static String printed;

    @BeforeAll
    static void it_is_compiled_and_run() throws Exception {
        Matcher sample = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(sample.find()).isTrue();
        program = sample.group(1);
        Path source = Files.writeString(folder.resolve("AuditVisits.java"), program);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString()))
                .isZero();
        printed = run(folder.resolve("record.db"));
    }

    private static String run(Path store) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass("AuditVisits").getMethod("main", String[].class).invoke(null, (Object)
                    new String[] {store.toString()});
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void it_has_no_more_than_sixty_lines_and_none_of_them_is_very_long() {
        assertThat(program.lines()).hasSizeLessThanOrEqualTo(60).allMatch(line -> line.length() <= 140);
    }

    @Test
    void a_visit_without_an_auditor_is_refused_by_the_rule_of_the_ministry() {
        assertThat(printed).startsWith("rule minbuza:1: pe-audit-visit names no auditor; give the field auditor\n");
    }

    @Test
    void the_visit_is_printed_where_the_template_of_the_ministry_has_it() {
        assertThat(printed).contains("# Report 2018\n\n## Peru\n\nAuditors visited two mines in Cusco.\n");
    }

    @Test
    void the_comparison_names_it_as_the_ministry_does() {
        assertThat(printed).contains("**added** `pe-audit-visit`").contains("(minbuza.AuditVisited #1");
    }

    @Test
    void it_serves_an_item_that_asks_for_it() {
        assertThat(printed).contains("**served** `M.1` Audit visits").contains("pe-audit-visit");
    }

    @Test
    void it_stands_in_the_export_and_a_fold_meets_it() {
        assertThat(printed)
                .contains("\"namespace\":\"minbuza\",\"name\":\"AuditVisited\",\"version\":1")
                .endsWith("1 minbuza.AuditVisited\n");
    }

    /** Here nobody has the program: no rule, no template, no reader. */
    @Test
    void without_the_program_its_record_is_verified_exported_and_printed_and_says_whose_kind_it_is() {
        assertThat(vp("verify")).startsWith("0 ");
        assertThat(vp("export", "-o", folder.resolve("all.jsonl").toString())).startsWith("0 ");
        Terminal other = Terminal.at(folder.resolve("other.db"));
        assertThat(other.ask("import", folder.resolve("all.jsonl").toString()))
                .as(other.out() + other.err())
                .isZero();
        assertThat(other.ask("trace", "pe-audit-visit") + other.out()).contains("minbuza.AuditVisited");
        assertThat(vp("trace", "pe-audit-visit", "--audience", "internal"))
                .contains("minbuza.AuditVisited", "Audit Service");
        assertThat(vp("trace", "pe-audit-visit", "--audience", "public"))
                .contains("minbuza.AuditVisited")
                .doesNotContain("Audit Service");
        assertThat(vp("list", "--kind", "engagement.minbuza.AuditVisited", "--format", "json"))
                .contains("pe-audit-visit")
                .contains("minbuza.AuditVisited");
        assertThat(vp("report", "--year", "2018")).contains("Auditors visited two mines in Cusco.");
        assertThat(vp("why", "pe-audit-visit", "--year", "2018"))
                .contains("no rule of the template selects engagement.minbuza.AuditVisited");
    }

    private static String vp(String... args) {
        Terminal terminal = Terminal.at(folder.resolve("record.db"));
        return terminal.ask(args) + " " + terminal.out() + terminal.err();
    }
}
