package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that were made to do harm, or that no workbook can hold. */
class HostileSheetTest {
    private static final String UPLOAD = "/desk/upload";
    private static final int BOMB = 200 << 20;

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

    private static Visitor sent(String name, byte[] content) {
        return ministry.signedIn("lima").get(UPLOAD).send(UPLOAD, Map.of(), name, content);
    }

    private static void assertRefusedWithoutMarks(Visitor lima) {
        assertThat(lima.status()).isEqualTo(422);
        assertThat(lima.page().select(".alert li")).isNotEmpty();
        assertThat(lima.page().select("a[href*=/marked/]")).isEmpty();
    }

    /** A workbook whose third row is wrong, so that it would be marked. */
    private static byte[] workbook(String cell, boolean formula) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Contributions");
            row(sheet, "contribution.by", "contribution.written", "contribution.evidence", "command", "subject");
            row(sheet, "NL/embassy-lima", "2026-02-02", "file 14", "", "");
            Row last = row(sheet, "", "", "", "", "engagement/NL/PE");
            if (formula) {
                last.getCell(3).setCellFormula(cell);
            } else {
                last.getCell(3).setCellValue(cell);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static Row row(Sheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (String cell : cells) {
            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
        }
        return row;
    }

    /** The same parts, and one that is very much larger than it looks. */
    private static byte[] withBomb(byte[] workbook, String replaced) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (!part.getName().equals(replaced)) {
                    out.putNextEntry(new ZipEntry(part.getName()));
                    parts.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(replaced));
            byte[] blanks = new byte[1 << 20];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < BOMB >> 20; i++) {
                out.write(blanks);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_bomb_in_the_sheet_is_refused_before_it_goes_off() throws IOException {
        byte[] bomb = withBomb(workbook("engagement.HoldEvent", false), "xl/worksheets/sheet1.xml");
        assertThat(bomb.length).isLessThan(1 << 20);

        assertRefusedWithoutMarks(sent("bomb.xlsx", bomb));
    }

    @Test
    void a_bomb_in_a_part_that_nobody_reads_is_not_unpacked_to_mark_the_sheet() throws IOException {
        assertRefusedWithoutMarks(sent("bomb.xlsx", withBomb(workbook("none-such", false), "docProps/app.xml")));
        assertRefusedWithoutMarks(sent("bomb.xlsx", withBomb(workbook("none-such", false), "xl/media/image1.png")));
    }

    @Test
    void a_sheet_of_more_cells_than_memory_is_for_is_not_marked() {
        String line = "none-such,engagement/NL/PE" + ",".repeat(200) + "\n";
        StringBuilder table = new StringBuilder("command,subject\n");
        while (table.length() < 2 << 20) {
            table.append(line);
        }

        assertRefusedWithoutMarks(sent("many.csv", Visitor.utf8(table.toString())));
    }

    @Test
    void what_no_workbook_can_hold_is_refused_without_marks() {
        String longest = "x".repeat(40_000);

        assertRefusedWithoutMarks(sent("long.csv", Visitor.utf8("command,subject\nnone-such," + longest + "\n")));
        assertRefusedWithoutMarks(
                sent("wide.csv", Visitor.utf8("command,subject\nnone-such" + ",".repeat(20_000) + "\n")));
        Visitor quotes = sent("quotes.csv", Visitor.utf8("command,subject\nnone-such,\"never closed\n"));
        assertThat(quotes.status()).isEqualTo(422);
    }

    @Test
    void a_formula_is_refused_and_marked_and_not_worked_out() throws IOException {
        Visitor lima =
                sent("formula.xlsx", workbook("HYPERLINK(\"https://example.org\",\"engagement.HoldEvent\")", true));

        assertThat(lima.status()).isEqualTo(422);
        assertThat(lima.text()).contains("formula");
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(lima.get(lima.marked()).bytes()))) {
            assertThat(book.getSheetAt(0)
                            .getRow(2)
                            .getCell(3)
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("formula");
        }
    }

    @Test
    void a_text_that_looks_like_a_formula_comes_back_as_a_text() throws IOException {
        Visitor lima = sent("csv.csv", Visitor.utf8("command,subject\n=cmd|' /C calc'!A0,+1+1\n"));

        assertThat(lima.status()).isEqualTo(422);
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(lima.get(lima.marked()).bytes()))) {
            for (Cell cell : book.getSheetAt(0).getRow(1)) {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void an_entity_that_leads_elsewhere_is_not_followed() throws IOException {
        byte[] workbook = workbook("none-such", false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().equals("xl/sharedStrings.xml")) {
                    String text = new String(parts.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                    out.write(Visitor.utf8(text.replaceFirst(
                                    "(<\\?xml[^>]*>)", "$1<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")
                            .replace("none-such", "&e;")));
                } else {
                    parts.transferTo(out);
                }
            }
        }

        Visitor lima = sent("entity.xlsx", bytes.toByteArray());

        assertRefusedWithoutMarks(lima);
        assertThat(lima.text())
                .doesNotContain(
                        java.nio.file.Files.readString(Path.of("/etc/hostname")).strip());
    }
}
