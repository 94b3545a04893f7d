package org.vpshr.examples.ministry.upload;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A table in CSV as a workbook, since CSV has neither colours nor notes. Each cell is a text, and none a formula. */
final class CsvBook {
    private static final String SHEET = "Contributions";
    private static final String MARK = "\ufeff";

    private CsvBook() {}

    static boolean isWorkbook(byte[] sent) {
        return sent.length > 1 && sent[0] == 'P' && sent[1] == 'K';
    }

    static Workbook read(byte[] sent) throws IOException {
        String text = new String(sent, StandardCharsets.UTF_8);
        String plain = text.startsWith(MARK) ? text.substring(1) : text;
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet(SHEET);
        CellStyle literal = workbook.createCellStyle();
        literal.setQuotePrefixed(true);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(plain))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser rows = format.parse(new StringReader(plain))) {
            for (CSVRecord cells : rows) {
                fill(sheet.createRow((int) cells.getRecordNumber() - 1), cells, literal);
            }
        }
        return workbook;
    }

    /** A text stays one, also when somebody goes into its cell and out of it again. */
    private static void fill(Row row, CSVRecord cells, CellStyle literal) {
        int column = 0;
        for (String value : cells) {
            Cell cell = row.createCell(column++);
            cell.setCellValue(value);
            cell.setCellStyle(literal);
        }
    }

    /** The sign that parts the names of the columns, none of which holds another of them. */
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    }
}
