package org.vpshr.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.vpshr.application.table.Table;
import org.vpshr.application.table.Tables;
import org.vpshr.domain.failure.InputPlace;

/** A workbook as its receiver fills it in: some cells get a text, and all else stays as it is. */
final class FilledWorkbook {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<Table> tables;

    private FilledWorkbook(byte[] bytes) throws IOException {
        tables = Tables.readWorkbook("call.xlsx", new ByteArrayInputStream(bytes));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
    }

    static FilledWorkbook of(Path file) {
        try {
            return new FilledWorkbook(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is asked on a sheet, in the words of a column. */
    List<String> column(String sheet, String column) {
        Table table = table(sheet);
        return table.rows().stream()
                .skip(1)
                .map(row -> row.cells().getOrDefault(column(table, column), ""))
                .toList();
    }

    List<String> sheets() {
        return tables.stream().map(Table::sheet).toList();
    }

    /** Fills a cell of the row in which the column says so. */
    FilledWorkbook where(String sheet, String column, String says, String cell, String text) {
        Table table = table(sheet);
        int row = table.rows().stream()
                .skip(1)
                .filter(each -> says.equals(each.cells().get(column(table, column))))
                .findFirst()
                .orElseThrow()
                .number();
        return put(sheet, row, cell, text);
    }

    /** Fills a cell of a row, as the spreadsheet counts it. */
    FilledWorkbook put(String sheet, int row, String column, String text) {
        String part = "xl/worksheets/sheet" + (2 + sheets().indexOf(sheet)) + ".xml";
        String xml = new String(parts.get(part), StandardCharsets.UTF_8);
        String reference = InputPlace.letters(column(table(sheet), column)) + row;
        String cell = "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>";
        Matcher there = Pattern.compile("<c r=\"" + reference + "\".*?</c>").matcher(xml);
        String filled = there.find()
                ? xml.substring(0, there.start()) + cell + xml.substring(there.end())
                : inRow(xml, row, cell);
        parts.put(part, filled.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Cells of a row that is new are put in the order of their columns. */
    private static String inRow(String xml, int row, String cell) {
        String begin = "<row r=\"" + row + "\">";
        return xml.contains(begin)
                ? xml.replaceFirst("(" + begin + ".*?)</row>", "$1" + Matcher.quoteReplacement(cell) + "</row>")
                : xml.replace("</sheetData>", begin + cell + "</row></sheetData>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private Table table(String sheet) {
        return tables.stream()
                .filter(table -> table.sheet().equals(sheet))
                .findFirst()
                .orElseThrow();
    }

    private static int column(Table table, String name) {
        return table.rows().getFirst().cells().entrySet().stream()
                .filter(cell -> cell.getValue().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name))
                .getKey();
    }

    Path in(Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return Files.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
