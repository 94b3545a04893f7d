package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet is taken whole, or comes back with its cells marked. */
class UploadTest {
    private static final String UPLOAD = "/desk/upload";
    private static final List<String> COLUMNS = List.of(
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
            "entry.when");

    @TempDir
    static Path folder;

    private static RunningMinistry ministry;

    @BeforeAll
    static void begin() {
        ministry = RunningMinistry.in(folder);
    }

    @AfterAll
    static void end() {
        ministry.close();
    }

    private static List<List<String>> rows(String id, String when) {
        return List.of(
                COLUMNS,
                List.of("NL/embassy-lima", "2026-02-02", "2025", "file 14", "public", "", "", "", "", "", ""),
                List.of(
                        "",
                        "",
                        "",
                        "",
                        "",
                        "engagement.HoldEvent",
                        "engagement/NL/PE",
                        "roundtable",
                        id,
                        "The embassy held a roundtable in Lima.",
                        when));
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Contributions");
            for (List<String> cells : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int column = 0; column < cells.size(); column++) {
                    row.createCell(column).setCellValue(cells.get(column));
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] csv(List<List<String>> rows) {
        return Visitor.utf8(rows.stream()
                .map(row -> String.join(";", row))
                .collect(java.util.stream.Collectors.joining("\r\n", "", "\r\n")));
    }

    @Test
    void a_sheet_is_looked_at_and_then_recorded() throws IOException {
        Visitor lima = ministry.signedIn("lima").get(UPLOAD);

        lima.send(UPLOAD, Map.of(), "contributions.xlsx", workbook(rows("pe-sheet", "2025-04")));
        assertThat(lima.page().select("ins").text()).contains("roundtable in Lima");
        lima.press(lima.page().select("form[action$=/record]").attr("action"));

        assertThat(lima.page().title()).startsWith("Recorded");
        assertThat(lima.get("/desk/entry/pe-sheet").text()).contains("roundtable in Lima");
    }

    @Test
    void what_is_wrong_in_a_sheet_is_marked_in_its_cell() throws IOException {
        Visitor lima = ministry.signedIn("lima").get(UPLOAD);

        lima.send(UPLOAD, Map.of(), "contributions.xlsx", workbook(rows("pe-bad", "soon")));

        assertThat(lima.status()).isEqualTo(422);
        assertThat(lima.text()).contains("row 3, column K");
        assertMarked(lima.get(lima.marked()).bytes());
    }

    @Test
    void a_table_in_csv_comes_back_as_a_sheet_with_marks() throws IOException {
        Visitor lima = ministry.signedIn("lima").get(UPLOAD);

        lima.send(UPLOAD, Map.of(), "contributions.csv", csv(rows("pe-bad", "soon")));

        assertThat(lima.status()).isEqualTo(422);
        assertMarked(lima.get(lima.marked()).bytes());
    }

    private static void assertMarked(byte[] content) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            Row row = book.getSheetAt(0).getRow(2);
            Cell bad = row.getCell(COLUMNS.indexOf("entry.when"));
            Cell good = row.getCell(COLUMNS.indexOf("entry.id"));
            assertThat(bad.getStringCellValue()).isEqualTo("soon");
            assertThat(bad.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(bad.getCellComment().getString().getString()).contains("not a date");
            assertThat(good.getCellComment()).isNull();
            assertThat(good.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
        }
    }

    @Test
    void what_a_rule_or_a_right_refuses_marks_its_row() throws IOException {
        Visitor accra = ministry.signedIn("accra").get(UPLOAD);

        accra.send(UPLOAD, Map.of(), "contributions.xlsx", workbook(rows("pe-by-accra", "2025-04")));

        assertThat(accra.status()).isEqualTo(422);
        assertThat(accra.text()).contains("row 3");
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(accra.get(accra.marked()).bytes()))) {
            assertThat(book.getSheetAt(0)
                            .getRow(2)
                            .getCell(0)
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("user:2 may not");
        }
    }

    @Test
    void lines_are_told_by_their_numbers() {
        Visitor lima = ministry.signedIn("lima").get(UPLOAD);

        lima.send(UPLOAD, Map.of(), "contributions.jsonl", Visitor.utf8("{\"command\":\"engagement.HoldEvent\"}\n"));

        assertThat(lima.status()).isEqualTo(422);
        assertThat(lima.text()).contains("upload:1");
        assertThat(lima.page().select("a[href*=/marked/]")).isEmpty();
    }

    @Test
    void what_is_no_sheet_is_refused_and_nothing_is_marked() {
        Visitor lima = ministry.signedIn("lima").get(UPLOAD);

        lima.send(UPLOAD, Map.of(), "contributions.xlsx", Visitor.utf8("PK but no workbook"));

        assertThat(lima.status()).isEqualTo(422);
        assertThat(lima.page().select("a[href*=/marked/]")).isEmpty();
    }

    @Test
    void an_empty_sheet_has_the_columns_of_a_command() throws IOException {
        Visitor lima = ministry.signedIn("lima").get("/desk/upload/empty?command=matter.GiveTraining");

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(lima.bytes()))) {
            List<String> columns = new ArrayList<>();
            book.getSheetAt(0).getRow(0).forEach(cell -> columns.add(cell.getStringCellValue()));
            assertThat(columns).contains("contribution.by", "entry.id");
        }
    }
}
