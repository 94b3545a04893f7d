package org.vpshr.application.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.domain.failure.InputPlace;

/**
 * Reads a workbook (XLSX, Office Open XML) that has one sheet with cells in it, beside one that only explains it; or several,
 * where the one that explains them says that they belong together.
 */
final class Workbook {
    private static final int MOST_SHEETS = 64;
    private static final String USUAL_NAME = "xl/workbook.xml";

    private final String file;
    private final ZipParts packed;
    private final List<Named> sheets = new ArrayList<>();
    private boolean from1904;

    /** What the cells of all sheets name by number. */
    record Shared(SharedTexts texts, Styles styles, boolean from1904) {}

    private record Named(String name, String reference) {}

    private Workbook(String file, ZipParts packed) {
        this.file = file;
        this.packed = packed;
    }

    static List<Table> read(String file, byte[] bytes) throws IOException {
        try (ZipParts packed = ZipParts.open(file, bytes)) {
            return new Workbook(file, packed).read();
        }
    }

    private List<Table> read() throws IOException {
        String name = Links.of(packed, "")
                .flatMap(links -> links.ofKind("officeDocument"))
                .orElse(USUAL_NAME);
        Links links = Links.of(packed, name).orElseThrow(this::incomplete);
        try (Xml book = part(name)) {
            readSheets(book);
        }
        Shared shared = new Shared(
                SharedTexts.read(packed, links.ofKind("sharedStrings").orElse("")),
                Styles.read(packed, links.ofKind("styles").orElse("")),
                from1904);
        List<Table> all = new ArrayList<>();
        for (Named sheet : sheets) {
            all.add(sheet(sheet, links, shared));
        }
        List<Table> filled = all.stream()
                .filter(table -> !table.rows().isEmpty() && !table.isHelp())
                .toList();
        boolean together = !filled.isEmpty() && all.stream().anyMatch(Table::saysTogether);
        return together ? filled : List.of(one(filled));
    }

    private void readSheets(Xml book) {
        while (book.next()) {
            if (book.begins("workbookPr")) {
                from1904 = book.isTrue("date1904");
            } else if (book.begins("sheet")) {
                sheets.add(new Named(CellEscapes.read(book.attribute("name")), book.attribute("id")));
            }
        }
        if (sheets.isEmpty() || sheets.size() > MOST_SHEETS) {
            throw packed.refused("the workbook has no sheet, or more than 64", "leave the one with the contributions");
        }
    }

    private Table sheet(Named sheet, Links links, Shared shared) throws IOException {
        try (Xml xml = part(links.part(sheet.reference()))) {
            return Sheet.read(xml, shared, new TableRows(file, sheet.name()));
        }
    }

    /** Which of two sheets is meant, and whether the other was seen at all, only its writer knows. */
    private Table one(List<Table> filled) {
        if (filled.size() > 1) {
            throw packed.refused(
                    "it has several sheets with cells in them ("
                            + filled.stream()
                                    .map(table -> InputPlace.inTable("", table.sheet(), 0, 0, "")
                                            .toString())
                                    .collect(Collectors.joining())
                                    .substring(2)
                            + ", shown or hidden)",
                    "leave the one with the contributions");
        }
        return filled.isEmpty() ? new Table(file, sheets.getFirst().name(), List.of()) : filled.getFirst();
    }

    private Xml part(String name) throws IOException {
        return Xml.of(packed, name).orElseThrow(this::incomplete);
    }

    private InvalidInput incomplete() {
        return packed.refused(
                "it is a packed file, but a part that a workbook has is missing", "save the table as .xlsx");
    }
}
