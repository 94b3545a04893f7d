package org.vpshr.application.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.given.Workbooks;

/** Workbooks are written by many programs, and not all of them write what the standard asks for. */
class OtherWritersTest {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String BOOK_LINKS = "xl/_rels/workbook.xml.rels";

    /** What each of the workbooks below shows: a head, a row with a gap, and a row after one that is left out. */
    private static final Map<Integer, Map<Integer, String>> SHOWN = Map.of(
            1, Map.of(1, "when", 2, "what"),
            2, Map.of(1, "2018", 3, "a talk"),
            4, Map.of(2, "a walk"));

    private static final String ROWS = """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
            <row r="2"><c r="A2"><v>2018</v></c><c r="C2" t="s"><v>2</v></c></row>
            <row r="4"><c r="B4" t="s"><v>3</v></c></row>""";
    private static final String TEXTS =
            "<si><t>when</t></si><si><t>what</t></si><si><t>a talk</t></si>" + "<si><t>a walk</t></si>";

    private static String link(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String links(String base, String sheet, String texts) {
        return "<Relationships>" + link("rId1", base + "/worksheet", sheet)
                + link("rId2", base + "/sharedStrings", texts) + "</Relationships>";
    }

    private static Workbooks plain() {
        return written(ROWS, TEXTS);
    }

    private static Workbooks written(String rows, String texts) {
        return Workbooks.withRows(rows)
                .with(BOOK_LINKS, links(OFFICE, "worksheets/sheet1.xml", "sharedStrings.xml"))
                .with("xl/sharedStrings.xml", "<sst>" + texts + "</sst>");
    }

    private static Workbooks withRows(String from, String to) {
        assertThat(ROWS).contains(from);
        return written(ROWS.replace(from, to), TEXTS);
    }

    private static Workbooks withTexts(String from, String to) {
        assertThat(TEXTS).contains(from);
        return written(ROWS, TEXTS.replace(from, to));
    }

    private static Workbooks linked(String sheet, String texts) {
        return plain().with(BOOK_LINKS, links(OFFICE, sheet, texts));
    }

    private static Workbooks of(String sheet) {
        return plain().with(Workbooks.SHEET, sheet);
    }

    static Stream<Arguments> writers() {
        return Stream.of(
                Arguments.of("as the standard has it", plain()),
                Arguments.of("a shared text with an empty number", with("A4", "t=\"s\"><v/></c>")),
                Arguments.of("a shared text with a blank number", with("A4", "t=\"s\"><v> </v></c>")),
                Arguments.of("a shared text without a number", with("A4", "t=\"s\"></c>")),
                Arguments.of("an empty number", with("A4", "t=\"n\"><v></v></c>")),
                Arguments.of("an empty truth", with("A4", "t=\"b\"><v></v></c>")),
                Arguments.of("an empty date", with("A4", "t=\"d\"><v/></c>")),
                Arguments.of("an empty text in the cell", with("A4", "t=\"inlineStr\"><is/></c>")),
                Arguments.of("an empty text in the cell, in a piece", with("A4", "t=\"inlineStr\"><is><t/></is></c>")),
                Arguments.of("a text of a formula that is empty", with("A4", "t=\"str\"><v></v></c>")),
                Arguments.of(
                        "a text of blanks that are kept",
                        with("A4", "t=\"str\"><v xml:space=\"preserve\"> \u00a0</v></c>")),
                Arguments.of("a cell with looks alone", with("A4", "s=\"0\"></c>")),
                Arguments.of("a number with blanks around it", withRows("<v>2</v>", "<v>\n 2 </v>")),
                Arguments.of(
                        "texts in the cells", withRows("t=\"s\"><v>2</v>", "t=\"inlineStr\"><is><t>a talk</t></is>")),
                Arguments.of("texts as values", withRows("t=\"s\"><v>2</v>", "t=\"inlineStr\"><v>a talk</v>")),
                Arguments.of(
                        "texts of formulas that were pasted", withRows("t=\"s\"><v>2</v>", "t=\"str\"><v>a talk</v>")),
                Arguments.of(
                        "a text in pieces",
                        withTexts(
                                "<t>a talk</t>",
                                "<r><t>a</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> talk</t></r>")),
                Arguments.of(
                        "a text and how it is spoken",
                        withTexts(
                                "<t>a talk</t>",
                                "<t>a talk</t><rPh sb=\"0\" eb=\"1\"><t>ei tok</t></rPh><phoneticPr fontId=\"1\"/>")),
                Arguments.of(
                        "a text with blanks that are kept",
                        withTexts("<t>a talk</t>", "<t xml:space=\"preserve\"> a talk\n</t>")),
                Arguments.of("a text with an escape", withTexts("<t>a talk</t>", "<t>a_x0020_talk</t>")),
                Arguments.of("a text that is marked as it is", withTexts("<t>a talk</t>", "<t><![CDATA[a]]> talk</t>")),
                Arguments.of(
                        "shared texts that nobody counted, one of them empty",
                        withTexts("<si><t>a walk</t></si>", "<si><t>a walk</t></si><si/><si><t/></si>")),
                Arguments.of(
                        "cells without addresses",
                        withRows("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"", "<c t=\"s\"><v>0</v></c><c")),
                Arguments.of("rows without numbers", withRows("<row r=\"1\">", "<row>")),
                Arguments.of("a row whose cells say which it is", withRows("<row r=\"4\">", "<row>")),
                Arguments.of("addresses in small letters", withRows("\"C2\"", "\"c2\"")),
                Arguments.of("fixed addresses", withRows("\"C2\"", "\"$C$2\"")),
                Arguments.of(
                        "looks for the last row that there is",
                        written(ROWS + "<row r=\"1048576\" ht=\"12\"><c r=\"A1048576\" s=\"0\"/></row>", TEXTS)),
                Arguments.of(
                        "a range that is told",
                        of("<worksheet><dimension ref=\"A1:C4\"/><sheetData>" + ROWS + "</sheetData></worksheet>")),
                Arguments.of(
                        "a button beside the cells",
                        of(
                                "<worksheet><sheetData>" + ROWS
                                        + "</sheetData><controls><control><anchor><from><col>1</col><row>2</row></from></anchor></control></controls></worksheet>")),
                Arguments.of(
                        "names with a prefix",
                        of("<x:worksheet xmlns:x=\"urn:x\"><x:sheetData>" + ROWS.replaceAll("<(/?)([a-z])", "<$1x:$2")
                                + "</x:sheetData></x:worksheet>")),
                Arguments.of(
                        "a byte order mark",
                        of("\ufeff<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet><sheetData>" + ROWS
                                + "</sheetData></worksheet>")),
                Arguments.of("names from the root", linked("/xl/worksheets/sheet1.xml", "/xl/sharedStrings.xml")),
                Arguments.of("names from here", linked("./worksheets/sheet1.xml", "./sharedStrings.xml")),
                Arguments.of(
                        "names by a detour", linked("../xl/worksheets/sheet1.xml", "worksheets/../sharedStrings.xml")),
                Arguments.of("names as on Windows", linked("worksheets\\sheet1.xml", "sharedStrings.xml")),
                Arguments.of("names in other letters", linked("Worksheets/Sheet1.xml", "SharedStrings.xml")),
                Arguments.of(
                        "a link to elsewhere",
                        plain().with(
                                        BOOK_LINKS,
                                        links(OFFICE, "worksheets/sheet1.xml", "sharedStrings.xml")
                                                .replace(
                                                        "</R",
                                                        "<Relationship Id=\"rId9\" Type=\"" + OFFICE
                                                                + "/sharedStrings\" TargetMode=\"External\" Target=\"http://192.0.2.1/x\"/></R"))),
                Arguments.of("a book in another place", elsewhere("book/main.xml", "/book/main.xml")),
                Arguments.of("a book at the root", elsewhere("main.xml", "main.xml")),
                Arguments.of("the strict edition of the standard", strict()),
                Arguments.of(
                        "no shared texts at all",
                        Workbooks.withRows(ROWS.replace("t=\"s\"><v>0</v>", "t=\"inlineStr\"><is><t>when</t></is>")
                                .replace("t=\"s\"><v>1</v>", "t=\"inlineStr\"><is><t>what</t></is>")
                                .replace("t=\"s\"><v>2</v>", "t=\"inlineStr\"><is><t>a talk</t></is>")
                                .replace("t=\"s\"><v>3</v>", "t=\"inlineStr\"><is><t>a walk</t></is>"))));
    }

    /** One cell more, in the last row, that shows nothing. */
    private static Workbooks with(String address, String cell) {
        return withRows("<row r=\"4\">", "<row r=\"4\"><c r=\"" + address + "\" " + cell);
    }

    private static Workbooks elsewhere(String name, String target) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        String file = name.substring(folder.length());
        return plain().without("xl/workbook.xml")
                .without(BOOK_LINKS)
                .with(
                        "_rels/.rels",
                        "<Relationships>" + link("r1", OFFICE + "/officeDocument", target) + "</Relationships>")
                .with(name, Workbooks.book("<sheet name=\"Plans\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .with(
                        folder + "_rels/" + file + ".rels",
                        links(OFFICE, "/xl/worksheets/sheet1.xml", "/xl/sharedStrings.xml"));
    }

    private static Workbooks strict() {
        return plain().with(
                        "_rels/.rels",
                        "<Relationships>" + link("r1", STRICT + "/officeDocument", "xl/workbook.xml")
                                + "</Relationships>")
                .with(BOOK_LINKS, links(STRICT, "worksheets/sheet1.xml", "sharedStrings.xml"))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + STRICT_MAIN + "\" xmlns:r=\"" + STRICT
                                + "\" conformance=\"strict\"><sheets><sheet name=\"Plans\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .with(
                        Workbooks.SHEET,
                        "<worksheet xmlns=\"" + STRICT_MAIN + "\"><sheetData>"
                                + ROWS.replace("<c r=\"A2\"><v>2018", "<c r=\"A2\" t=\"d\"><v>2018")
                                + "</sheetData></worksheet>");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writers")
    void a_workbook_is_read_as_it_is_shown_whoever_wrote_it(String how, Workbooks workbook) throws IOException {
        Table table = read(workbook);

        assertThat(table.sheet()).isEqualTo("Plans");
        assertThat(table.rows().stream().collect(Collectors.toMap(Table.Row::number, Table.Row::cells)))
                .isEqualTo(SHOWN);
    }

    private static Table read(Workbooks workbook) throws IOException {
        return Tables.readWorkbook("t.xlsx", new ByteArrayInputStream(workbook.bytes()))
                .getFirst();
    }

    private static @Nullable String only(String cell) throws IOException {
        return read(written("<row r=\"1\"><c r=\"A1\" " + cell + "</c></row>", TEXTS))
                .rows()
                .getFirst()
                .cells()
                .get(1);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "true, true", "0, false", "false, false"})
    void a_truth_is_read_in_both_its_forms(String written, String read) throws IOException {
        assertThat(only("t=\"b\"><v>" + written + "</v>")).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t=\"s\"><v>4</v>", "t=\"s\"><v>-1</v>", "t=\"b\"><v>2</v>", "t=\"what\"><v>1</v>"})
    void what_cannot_be_known_is_refused_with_its_cell_and_what_to_do_there(String cell) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> only(cell))
                .withMessageContaining("sheet \"Plans\", row 1, column A: ")
                .satisfies(e -> assertThat(e.remedy()).containsAnyOf("write the cell anew", "format it as text"));
    }

    @Test
    void a_row_far_below_is_refused_where_something_is_in_it() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(written("<row r=\"100001\"><c t=\"s\"><v>0</v></c></row>", TEXTS)))
                .withMessageContaining("100,000 rows");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            one_x000D_&#10;two|one\\ntwo
            one_x000D_two|one\\ntwo
            one&#13;&#10;two|one\\ntwo
            one_x000a_two|one\\ntwo
            a_x0009_b|a\\tb
            _x005F_x000D_|_x000D_
            _x005F_x000D_x005f_x000D_|_x000D_x000D_
            _x005F_x000D_x000D_b|_x000D\\nb
            _x005F_|_
            _x00E9_t_x00E9_|été
            _xD83D__xDE00_|😀
            _X000D_|_X000D_
            _x00D_|_x00D_
            _x000G_|_x000G_
            a_x000D|a_x000D
            $1\\_x0024_2|$1\\$2
            """)
    void an_escape_is_read_as_what_it_stands_for(String written, String read) throws IOException {
        String meant = read.replace("\\n", "\n").replace("\\t", "\t");

        assertThat(only("t=\"inlineStr\"><is><t>" + written + "</t></is>")).isEqualTo(meant);
        assertThat(only("t=\"str\"><v>" + written + "</v>")).isEqualTo(meant);
        assertThat(read(written("<row r=\"1\"><c t=\"s\"><v>0</v></c></row>", "<si><t>" + written + "</t></si>"))
                        .rows()
                        .getFirst()
                        .cells()
                        .get(1))
                .isEqualTo(meant);
    }

    @Test
    void the_name_of_a_sheet_is_read_and_written_in_the_same_way() throws IOException {
        Workbooks escaped = plain().with(
                        "xl/workbook.xml",
                        Workbooks.book("<sheet name=\"Plans_x0020_of_x005F_x0032_\" sheetId=\"1\" r:id=\"rId1\"/>"));
        assertThat(read(escaped).sheet()).isEqualTo("Plans of_x0032_");

        byte[] written = Tables.workbook("of_x0032_", List.of(List.of("a")));
        assertThat(Tables.readWorkbook("t.xlsx", new ByteArrayInputStream(written))
                        .getFirst()
                        .sheet())
                .isEqualTo("of_x0032_");
    }

    /** Each cell has something before and after it, so that no blank stands at its ends. */
    @Property(tries = 500, seed = "6")
    void whatever_is_written_is_read_again(@ForAll("texts") String text) throws IOException {
        byte[] bytes = Tables.workbook("T", List.of(List.of("<" + text + ">")));

        assertThat(Tables.readWorkbook("t.xlsx", new ByteArrayInputStream(bytes))
                        .getFirst()
                        .rows())
                .extracting(row -> new TreeMap<>(row.cells()))
                .containsExactly(new TreeMap<>(Map.of(1, "<" + text + ">")));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(Arrays.asList(
                        "_", "x", "X", "0", "000D", "005F", "00d", "_x000D_", "_x005F_", "_x", "a", " ", "\n", "&",
                        "]]>", "é"))
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }
}
