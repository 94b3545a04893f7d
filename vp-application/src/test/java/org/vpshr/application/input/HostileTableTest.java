package org.vpshr.application.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vpshr.application.given.Workbooks.SHEET;
import static org.vpshr.application.given.Workbooks.book;
import static org.vpshr.application.given.Workbooks.links;
import static org.vpshr.application.given.Workbooks.row;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.given.Bomb;
import org.vpshr.application.given.Workbooks;
import org.vpshr.application.given.WorkingTime;

/** Whoever sends a table may mean harm: each is refused in bounded time, with a place and a remedy, and nothing is recorded. */
class HostileTableTest {
    private static final String[] HEAD = {
        "contribution.by",
        "contribution.written",
        "contribution.evidence",
        "contribution.audience",
        "command",
        "subject",
        "entry.id",
        "entry.text",
        "entry.when"
    };
    private static final String[] OPENING = {"NL/embassy-lima", "2019-01-21", "a letter", "public"};
    private static final String[] GROUP = {
        "", "", "", "", "workinggroup.NoteGroup", "workinggroup/PE/a", "a", "It is so.", "2018"
    };
    private static final String ROWS = row(1, HEAD) + row(2, OPENING) + row(3, GROUP);
    private static final String CSV =
            String.join(",", HEAD) + "\n" + String.join(",", OPENING) + "\n" + String.join(",", GROUP) + "\n";
    private static final long MEGABYTES = 1L << 20;

    @TempDir
    private Path folder;

    private static Arguments workbook(String what, Workbooks bytes, String... words) {
        return Arguments.of(what, (NamedResource.Opening) () -> new ByteArrayInputStream(bytes.bytes()), words);
    }

    private static Arguments cells(String what, String more, String... words) {
        return workbook(what, Workbooks.withRows(ROWS + more), words);
    }

    private static Arguments bytes(String what, byte[] bytes, String... words) {
        return Arguments.of(what, (NamedResource.Opening) () -> new ByteArrayInputStream(bytes), words);
    }

    private static Arguments csv(String what, String text, String... words) {
        return bytes(what, text.getBytes(UTF_8), words);
    }

    private static String cell(String more) {
        return "<row r=\"4\"><c r=\"B4\" " + more + "</c></row>";
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                cells(
                        "formula",
                        cell("><f>1+1</f><v>2</v>"),
                        "sheet \"Plans\", row 4, column B",
                        "formula",
                        "paste it as a value"),
                cells("DDE", cell("t=\"str\"><f>cmd|'/C calc'!A0</f><v>x</v>"), "row 4, column B", "formula"),
                cells("formula beside a shared text", cell("t=\"s\"><f>1</f><v>0</v>"), "row 4, column B", "formula"),
                cells(
                        "formula without words",
                        cell("><f t=\"shared\" si=\"0\"/><v>2</v>"),
                        "row 4, column B",
                        "formula"),
                cells("error", cell("t=\"e\"><v>#REF!</v>"), "row 4, column B", "shows an error"),
                cells("time of day", cell("><v>1e999999999</v>"), "row 4, column B", "not a number"),
                cells("huge number", cell("><v>1e300</v>"), "row 4, column B", "too large"),
                cells("long number", cell("><v>" + "9".repeat(30_000) + "</v>"), "row 4, column B", "not a number"),
                cells("text that is not there", cell("t=\"s\"><v>99</v>"), "row 4, column B", "missing"),
                cells("cell far to the right", "<row r=\"4\"><c r=\"ZZZ4\"><v>1</v></c></row>", "row 4", "256 columns"),
                cells(
                        "address of another row",
                        "<row r=\"4\"><c r=\"B5\"><v>1</v></c></row>",
                        "row 4",
                        "address of another"),
                cells(
                        "address beyond all",
                        "<row r=\"4\"><c r=\"AAAAAAAAA4\"><v>1</v></c></row>",
                        "row 4",
                        "address of another"),
                cells("row far below", "<row r=\"1048576\"><c><v>1</v></c></row>", "100,000 rows"),
                cells("row that is there twice", row(3, GROUP), "row 3", "twice"),
                cells(
                        "cell that is there twice",
                        "<row r=\"4\"><c r=\"B4\"><v>1</v></c><c r=\"B4\"><v>2</v></c></row>",
                        "row 4, column B",
                        "twice"),
                cells("hidden row", row(4, GROUP).replace("<row", "<row hidden=\"1\""), "row 4, column E", "hidden"),
                workbook(
                        "hidden column",
                        Workbooks.withRows(ROWS)
                                .with(
                                        SHEET,
                                        "<worksheet><cols><col min=\"8\" max=\"16384\" hidden=\"1\"/></cols><sheetData>"
                                                + ROWS + "</sheetData></worksheet>"),
                        "row 1, column H",
                        "hidden"),
                workbook(
                        "merged cells",
                        Workbooks.withRows(ROWS)
                                .with(
                                        SHEET,
                                        "<worksheet><sheetData>" + ROWS
                                                + "</sheetData><mergeCells><mergeCell ref=\"A3:D3\"/></mergeCells></worksheet>"),
                        "merged (A3:D3)",
                        "take them apart"),
                cells("long cell", cell("t=\"inlineStr\"><is><t>" + "x".repeat(40_000) + "</t></is>"), "32,767"),
                cells("control character by number", cell("t=\"inlineStr\"><is><t>&#0;</t></is>"), "damaged"),
                workbook(
                        "direction turned",
                        Workbooks.withRows(ROWS.replace("It is so.", "It \u202eis so.")),
                        "row 3, column H \"entry.text\"",
                        "direction"),
                workbook(
                        "percentage",
                        Workbooks.withRows(ROWS + "<row r=\"4\"><c r=\"B4\" s=\"0\"><v>0.12</v></c></row>")
                                .with("xl/_rels/workbook.xml.rels", links("worksheets/sheet1.xml", "styles.xml"))
                                .with(
                                        "xl/styles.xml",
                                        "<styleSheet><cellXfs><xf numFmtId=\"9\"/></cellXfs></styleSheet>"),
                        "row 4, column B",
                        "percentage"),
                workbook(
                        "day without a year",
                        Workbooks.withRows(ROWS + "<row r=\"4\"><c r=\"B4\" s=\"0\"><v>43430</v></c></row>")
                                .with("xl/_rels/workbook.xml.rels", links("worksheets/sheet1.xml", "styles.xml"))
                                .with(
                                        "xl/styles.xml",
                                        "<styleSheet><cellXfs><xf numFmtId=\"16\"/></cellXfs></styleSheet>"),
                        "row 4, column B",
                        "no whole date"));
    }

    static Stream<Arguments> packages() {
        String laughs =
                "<!DOCTYPE x [<!ENTITY a \"ha\">" + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">".repeat(1) + "]>";
        return Stream.of(
                workbook(
                        "billion laughs",
                        Workbooks.withRows("")
                                .with(
                                        SHEET,
                                        laughs + "<worksheet><sheetData>" + row(1, "&b;") + "</sheetData></worksheet>"),
                        "declares entities"),
                workbook(
                        "external file",
                        Workbooks.withRows("")
                                .with(
                                        SHEET,
                                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>"
                                                + row(1, "&a;") + "</sheetData></worksheet>"),
                        "declares entities"),
                workbook(
                        "external address",
                        Workbooks.withRows("")
                                .with("xl/workbook.xml", "<!DOCTYPE x SYSTEM \"http://192.0.2.1/x.dtd\">" + book("")),
                        "declares entities"),
                workbook("entity that is not declared", Workbooks.withRows(row(1, "&x;")), "damaged"),
                workbook(
                        "two sheets",
                        Workbooks.withRows(ROWS)
                                .with(
                                        "xl/_rels/workbook.xml.rels",
                                        links("worksheets/sheet1.xml", "worksheets/sheet2.xml"))
                                .with(
                                        "xl/workbook.xml",
                                        book(
                                                "<sheet name=\"Plans\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"\u202eOld\" state=\"veryHidden\" sheetId=\"2\" r:id=\"rId2\"/>"))
                                .with(
                                        "xl/worksheets/sheet2.xml",
                                        "<worksheet><sheetData>" + ROWS + "</sheetData></worksheet>"),
                        "several sheets",
                        "\"Plans\", sheet \"?Old\"",
                        "leave the one"),
                workbook(
                        "missing sheet",
                        Workbooks.withRows(ROWS).without(SHEET),
                        "a part that a workbook has is missing"),
                workbook("no sheet", Workbooks.withRows(ROWS).with("xl/workbook.xml", book("")), "has no sheet"),
                workbook("another packed file", Workbooks.withRows(ROWS).without("xl/workbook.xml"), "missing"),
                workbook(
                        "name that leads out",
                        Workbooks.withRows(ROWS).with("../../../tmp/evil.xml", "<x/>"),
                        "a name that no workbook has"),
                workbook(
                        "name from the root",
                        Workbooks.withRows(ROWS).with("/etc/cron.d/evil", "x"),
                        "a name that no workbook has"),
                workbook(
                        "link to a file instead of a sheet",
                        Workbooks.withRows(ROWS).with(SHEET, "/etc/passwd"),
                        "damaged"),
                workbook(
                        "part outside the file",
                        Workbooks.withRows(ROWS).with("xl/_rels/workbook.xml.rels", links("../../../etc/sheet")),
                        "missing"),
                workbook(
                        "part twice",
                        Workbooks.withRows(ROWS).with(SHEET.replace("sheet1", "SHEET1"), "<x/>"),
                        "twice"),
                workbook("macros", Workbooks.withRows(ROWS).with("xl/vbaProject.bin", "x"), "macros"),
                workbook(
                        "other files",
                        Workbooks.withRows(ROWS).with("xl/externalLinks/externalLink1.xml", "<x/>"),
                        "other files"),
                workbook("deep elements", Workbooks.withRows("").with(SHEET, "<a>".repeat(1_000_000)), "damaged"),
                workbook("many attributes", Workbooks.withRows("<row " + attributes(300_000) + "/>"), "damaged"),
                bytes("cut off", Arrays.copyOf(Workbooks.withRows(ROWS).bytes(), 500), "damaged, cut off"),
                bytes("only a beginning", "PK\u0003\u0004 and more".getBytes(UTF_8), "packed"),
                bytes(
                        "password",
                        new byte[] {
                            (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0
                        },
                        "password"));
    }

    private static String attributes(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(" a").append(i).append("=''");
        }
        return all.toString();
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                csv("a million columns", CSV.replaceFirst("\n", ",x".repeat(1_000_000) + "\n"), "row 1", "256 columns"),
                csv("open quotation mark", CSV.replace("It is so.", "\"It is so."), "row 3", "quotation mark"),
                csv(
                        "text after a quotation mark",
                        CSV.replace("It is so.", "\"It\" is so."),
                        "row 3",
                        "quotation mark"),
                csv(
                        "zero character",
                        CSV.replace("It is so.", "It\0is so."),
                        "row 3, column H \"entry.text\"",
                        "control characters"),
                csv(
                        "zero character in a name",
                        CSV.replace("workinggroup/PE/a", "workinggroup/PE/a\0"),
                        "row 3, column F \"subject\""),
                csv("too many rows", CSV + "\n".repeat(100_000) + "x\n", "100,000 rows"),
                csv("long cell", CSV.replace("It is so.", "x".repeat(40_000)), "row 3, column H", "32,767"),
                csv("cell outside the head", CSV + ",,,,,,,,,x\n", "row 4, column J", "no name in the first row"),
                csv("deep name", CSV.replaceFirst("command", "command,a" + ".a".repeat(50)), "row 3"),
                csv("type name", CSV.replace("entry.text", "@class"), "row 3, column H \"@class\"", "no such field"),
                csv(
                        "prototype",
                        CSV.replace("entry.text", "entry.__proto__.x"),
                        "row 3, column H \"entry.__proto__.x\"",
                        "no such field"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"cells", "packages", "texts"})
    void a_hostile_table_is_refused_with_place_and_remedy(String what, NamedResource.Opening opening, String... words) {
        assertRefused("t.csv", opening, words);
    }

    private void assertRefused(String name, NamedResource.Opening opening, String... words) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(folder.resolve("record.db"))) {
            Duration before = WorkingTime.soFar();

            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> record.record(new NamedResource(name, opening)))
                    .satisfies(e -> assertThat(e.getMessage())
                            .startsWith(name)
                            .contains(words)
                            .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}]")
                            .hasSizeLessThan(400));
            assertThat(WorkingTime.since(before)).isLessThan(Duration.ofSeconds(10));
            assertThat(record.head().position()).isZero();
        }
    }

    @Test
    void what_these_tests_begin_with_is_taken() {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(folder.resolve("record.db"))) {
            assertThat(record.record(new NamedResource(
                                    "t",
                                    () -> new ByteArrayInputStream(
                                            Workbooks.withRows(ROWS).bytes())))
                            .count())
                    .isOne();
            assertThat(record.record(new NamedResource(
                                    "t",
                                    () -> new ByteArrayInputStream(
                                            CSV.replace("PE/a,a", "PE/b,b").getBytes(UTF_8))))
                            .count())
                    .isOne();
        }
    }

    @Test
    void a_packed_file_of_ten_gigabytes_is_refused_after_its_first_megabytes() {
        byte[] bomb = Bomb.of(10_000);
        assertThat(bomb.length).isGreaterThan((int) (8 * MEGABYTES));

        assertRefused("bomb.xlsx", () -> new ByteArrayInputStream(bomb), "larger than 8 MiB");
    }

    @Test
    void a_packed_file_that_lies_about_its_size_is_refused_when_it_has_shown_it() {
        byte[] bomb = Bomb.of(4_000);
        assertThat(bomb.length).isLessThan((int) (8 * MEGABYTES));
        assertRefused("bomb.xlsx", () -> new ByteArrayInputStream(bomb), "larger than 32 MiB");

        byte[] lying = lying(bomb);
        assertRefused("bomb.xlsx", () -> new ByteArrayInputStream(lying), "bomb.xlsx");
    }

    /** The size that the list at the end gives for the last part is put down to one byte. */
    private static byte[] lying(byte[] bomb) {
        byte[] lying = bomb.clone();
        for (int i = lying.length - 4; i > 0; i--) {
            if (lying[i] == 'P' && lying[i + 1] == 'K' && lying[i + 2] == 1 && lying[i + 3] == 2) {
                Arrays.fill(lying, i + 24, i + 28, (byte) 0);
                lying[i + 24] = 1;
                return lying;
            }
        }
        throw new AssertionError("no list of parts");
    }

    @Test
    void an_open_quotation_mark_over_50_megabytes_is_refused_without_being_held() {
        long[] read = {0};
        NamedResource.Opening endless = () -> new InputStream() {
            private final byte[] start = (CSV + "\"").getBytes(UTF_8);
            private int next;

            @Override
            public int read() {
                read[0]++;
                return next < start.length ? start[next++] : next++ < 50 * MEGABYTES ? 'x' : -1;
            }
        };

        assertRefused("t.csv", endless, "larger than 8 MiB; split it");
        assertThat(read[0]).isLessThan(9 * MEGABYTES);
    }
}
