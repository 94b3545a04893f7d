package org.vpshr.examples.ministry.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.InputPlace;

/** A workbook as it was sent, each cell that is not as it should be in colour and with a note that says what is wrong. */
final class MarkedSheet {
    private static final Logger LOG = LoggerFactory.getLogger(MarkedSheet.class);
    private static final String AUTHOR = "Voluntary Principles record";
    private static final int NOTE_WIDTH = 5;
    private static final int NOTE_HEIGHT = 8;
    private static final int LONGEST_NOTE = 2_000;

    private final Workbook workbook;

    private MarkedSheet(Workbook workbook) {
        this.workbook = workbook;
    }

    /** {@return the workbook with its marks; nothing where no failure says in which row it is, or it cannot be marked} */
    static Optional<byte[]> of(byte[] sent, List<Failure> failures) {
        List<Failure> placed = failures.stream().filter(MarkedSheet::isPlaced).toList();
        if (placed.isEmpty() || !SheetExtent.isModest(sent)) {
            return Optional.empty();
        }
        try (Workbook workbook = CsvBook.isWorkbook(sent)
                        ? new XSSFWorkbook(new ByteArrayInputStream(sent))
                        : CsvBook.read(sent);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            MarkedSheet marked = new MarkedSheet(workbook);
            placed.forEach(marked::mark);
            workbook.write(out);
            return Optional.of(out.toByteArray());
        } catch (IOException | RuntimeException e) {
            // what a workbook of unknown make can throw is nowhere listed, and what is wrong with it is told without
            // marks
            LOG.info("a sheet cannot be marked: {}", e.getClass().getName());
            return Optional.empty();
        }
    }

    private static boolean isPlaced(Failure failure) {
        return failure.place()
                .filter(place -> place.sheet() != null && place.line() > 0)
                .isPresent();
    }

    private void mark(Failure failure) {
        InputPlace place = failure.place().orElseThrow();
        Sheet named = workbook.getSheet(String.valueOf(place.sheet()));
        Sheet sheet = named == null ? workbook.getSheetAt(0) : named;
        Row there = sheet.getRow(place.line() - 1);
        Row row = there == null ? sheet.createRow(place.line() - 1) : there;
        Cell cell = row.getCell(Math.max(0, place.column() - 1), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(coloured(cell));
        note(sheet, cell, failure.getMessage());
    }

    private CellStyle coloured(Cell cell) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** What is wrong twice in one cell is said in one note. */
    private void note(Sheet sheet, Cell cell, String words) {
        Comment before = cell.getCellComment();
        String all = before == null ? words : before.getString().getString() + "\n\n" + words;
        String said = all.length() > LONGEST_NOTE ? all.substring(0, LONGEST_NOTE) : all;
        Comment note = before == null ? sheet.createDrawingPatriarch().createCellComment(beside(cell)) : before;
        note.setString(workbook.getCreationHelper().createRichTextString(said));
        note.setAuthor(AUTHOR);
        cell.setCellComment(note);
    }

    private ClientAnchor beside(Cell cell) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + NOTE_WIDTH);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + NOTE_HEIGHT);
        return anchor;
    }
}
