package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.given.Workbooks;

/** What other people and their tools write, as it reaches {@code vp}, and what they make of what it writes. */
class OtherHabitsTest {
    private static final String LIMA =
            "{\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2026-02-02\",\"for\":2025,\"evidence\":\"file 3\",\"audience\":\"public\"}}\n";
    private static final String[] HEAD = {
        "contribution.by",
        "contribution.written",
        "contribution.for",
        "contribution.evidence",
        "contribution.audience",
        "command",
        "subject",
        "kind",
        "entry.id",
        "entry.text",
        "entry.when",
        "entry.where"
    };
    private static final String[] OPENING = {"NL/embassy-bogota", "2026-01-12", "2025", "embassy file 7", "public"};

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.withExample(folder);
    }

    private int record(String name, String text) throws IOException {
        return terminal.ask(
                "record", Files.writeString(folder.resolve(name), text).toString());
    }

    private static String roundtable(String when, String more) {
        return "{\"command\":\"engagement.HoldEvent\",\"subject\":\"engagement/NL/PE\",\"kind\":\"roundtable\",\"entry\":{\"id\":\"e1\",\"text\":\"The embassy held a roundtable.\",\"when\":\""
                + when + "\"" + more + "}}\n";
    }

    @Test
    void a_point_that_parts_thousands_is_refused_with_both_readings() throws IOException {
        String trained =
                ",\"figures\":[{\"of\":\"people trained\",\"value\":\"1.250\",\"unit\":\"people\",\"basis\":\"counted\"}]";

        assertThat(record("c.jsonl", LIMA + roundtable("2025-04", trained))).isEqualTo(2);
        assertThat(terminal.err())
                .contains("c.jsonl:2: rule 138: ", "write 1250 if the point parts thousands", "or 1.25 with a unit")
                .hasLineCount(1);
    }

    @Test
    void autumn_to_summer_of_one_year_is_refused() throws IOException {
        assertThat(record("c.jsonl", LIMA + roundtable("2025-23/2025-22", ""))).isEqualTo(2);
        assertThat(terminal.err())
                .contains("c.jsonl:2:", "entry.when: rule 88: ", "an interval starts before it ends")
                .hasLineCount(1);
    }

    @Test
    void a_southern_autumn_is_taken_and_a_northern_one_in_the_south_is_flagged() throws IOException {
        String pretoria = LIMA.replace("NL/embassy-lima", "AU/post-pretoria");
        String southern = roundtable("2025-31", "").replace("engagement/NL/PE", "engagement/AU/ZA");

        assertThat(record("c.jsonl", pretoria + southern)).isZero();
        assertThat(terminal.out() + terminal.err()).contains("1 event recorded").doesNotContain("rule 139");
        assertThat(record(
                        "d.jsonl",
                        pretoria + southern.replace("2025-31", "2025-23").replace("e1", "e2")))
                .isZero();
        assertThat(terminal.out() + terminal.err()).contains("rule 139", "write 31 for the southern");
        terminal.ask("timeline", "--from", "2025-03-01", "--to", "2025-06-21", "--format", "json");
        assertThat(terminal.out()).contains("\"e1\"").doesNotContain("\"e2\"");
    }

    private int record(Workbooks workbook) throws IOException {
        Path file = Files.write(folder.resolve("plans.xlsx"), workbook.bytes());
        return terminal.ask("record", file.toString());
    }

    private static String[] event(String text) {
        return new String[] {
            "", "", "", "", "", "engagement.HoldEvent", "engagement/NL/CO", "roundtable", "co-rt", text, "2025-03", "CO"
        };
    }

    @Test
    void an_escape_of_a_workbook_is_not_printed() throws IOException {
        String rows = Workbooks.row(1, HEAD)
                + Workbooks.row(2, OPENING)
                + Workbooks.row(3, event("In 2025 the embassy held a roundtable._x000D_\nCompanies took part."));

        assertThat(record(Workbooks.withRows(rows))).isZero();
        terminal.ask("report", "--year", "2025");
        assertThat(terminal.out())
                .contains("In 2025 the embassy held a roundtable.", "Companies took part.")
                .doesNotContain("x000D");
    }

    @Test
    void a_cell_that_shows_nothing_is_empty() throws IOException {
        String rows = Workbooks.row(1, HEAD)
                + Workbooks.row(2, OPENING)
                + Workbooks.row(3, event("In 2025 the embassy held a roundtable."))
                        .replace("<row r=\"3\">", "<row r=\"3\"><c r=\"A3\" t=\"s\"><v/></c>");

        assertThat(record(Workbooks.withRows(rows))).isZero();
        assertThat(terminal.out()).contains("1 event recorded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "\ufeff", "\ufeff \n"})
    void a_file_of_blanks_is_refused_as_an_empty_one(String text) throws IOException {
        for (String name : List.of("blank.jsonl", "blank.csv")) {
            assertThat(record(name, text)).isEqualTo(2);
            assertThat(terminal.err())
                    .contains(name + ": it is empty; begin with ")
                    .hasLineCount(1);
        }
    }

    private String calendar() {
        assertThat(terminal.ask("timeline", "--from", "2025", "--to", "2025", "--format", "ics"))
                .isZero();
        String all = terminal.out();
        int from = all.indexOf("UID:e1@vpshr.org");
        return all.substring(from, all.indexOf("END:VEVENT", from));
    }

    private static String field(String event, String name) {
        return event.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_calendar_learns_of_a_refined_date_and_of_a_withdrawal() throws IOException {
        record("a.jsonl", LIMA + roundtable("2025-04", ""));
        String first = calendar();
        record(
                "b.jsonl",
                LIMA
                        + "{\"command\":\"dossier.RefineWhen\",\"subject\":\"engagement/NL/PE\",\"entry\":\"e1\",\"when\":\"2025-04-09\",\"source\":{\"title\":\"Programme\"}}\n");
        String second = calendar();
        record(
                "c.jsonl",
                LIMA
                        + "{\"command\":\"dossier.WithdrawEntry\",\"subject\":\"engagement/NL/PE\",\"entry\":\"e1\",\"reason\":\"it was put off\",\"authoriser\":\"head of mission\"}\n");
        String third = calendar();

        assertThat(List.of(field(first, "DTSTART"), field(second, "DTSTART"), field(second, "DTEND")))
                .containsExactly("20250401", "20250409", "20250410");
        assertThat(List.of(first, second, third))
                .extracting(event -> Long.valueOf(field(event, "SEQUENCE")))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(List.of(first, second, third))
                .extracting(event -> field(event, "DTSTAMP"))
                .isSorted()
                .doesNotContain("19700101T000000Z");
        assertThat(List.of(field(first, "STATUS"), field(second, "STATUS"), field(third, "STATUS")))
                .containsExactly("CONFIRMED", "CONFIRMED", "CANCELLED");
    }
}
