package org.vpshr.application.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.domain.failure.InputPlace;

/** CSV in UTF-8, parted by commas, semicolons (as where the comma is the decimal sign) or tabs. */
final class CsvTable {
    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();
    /** What a spreadsheet takes for a formula. One that leaves out blanks before it does so after them too. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Cf}\\u00a0]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]|^[\\t\\r\\n]");

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private CsvTable() {}

    static Table read(String file, byte[] bytes) {
        String text = text(file, bytes);
        TableRows rows = new TableRows(file, "");
        CSVFormat format = FORMAT.builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord line : parser) {
                rows.begin((int) line.getRecordNumber());
                int column = 0;
                for (String cell : line) {
                    rows.put(++column, cell);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw rows.refused(
                    rows.row() + 1,
                    0,
                    "a quotation mark is not closed, or text follows it",
                    "write \"\" for one in a text");
        }
        return rows.table();
    }

    private static String text(String file, byte[] bytes) {
        int mark = bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf
                ? 3
                : 0;
        ByteBuffer rest = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
        } catch (CharacterCodingException e) {
            int row = 1;
            for (int i = 0; i < rest.position(); i++) {
                row += bytes[i] == '\n' ? 1 : 0;
            }
            throw new InvalidInput(
                    new InputPlace(file, row, 0, ""),
                    "there is a character in this line that is not UTF-8",
                    "save the table as \"CSV UTF-8\"");
        }
    }

    /** The sign that occurs most in the first row. */
    static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        char most = ',';
        for (char sign : new char[] {';', '\t'}) {
            most = count(first, sign) > count(first, most) ? sign : most;
        }
        return most;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /** A table in which no text is taken for a formula. */
    static String write(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CsvTable::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    static String harmless(String cell) {
        return FORMULA.matcher(cell).find() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
