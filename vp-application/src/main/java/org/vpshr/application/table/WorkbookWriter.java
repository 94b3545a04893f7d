package org.vpshr.application.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.vpshr.domain.failure.InputPlace;

/** Writes a workbook. Every cell is a text and never a formula; the same table gives the same bytes. */
final class WorkbookWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int LONGEST_NAME = 31;
    /** The last row for which a list of words is offered. */
    private static final int LAST_CHOICE = 10_000;

    private WorkbookWriter() {}

    static byte[] write(List<SheetContent> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            boolean plain = sheets.stream().allMatch(sheet -> sheet.looks().equals(SheetLooks.PLAIN));
            part(zip, "[Content_Types].xml", types(sheets.size(), plain));
            part(zip, "_rels/.rels", links(List.of(link(1, "officeDocument", "xl/workbook.xml"))));
            part(zip, "xl/_rels/workbook.xml.rels", links(sheetLinks(sheets.size(), plain)));
            part(zip, "xl/workbook.xml", book(sheets));
            if (!plain) {
                part(zip, "xl/styles.xml", bytes(SheetLooks.styles(HEAD, MAIN)));
            }
            for (int number = 1; number <= sheets.size(); number++) {
                part(zip, "xl/worksheets/sheet" + number + ".xml", cells(sheets.get(number - 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] types(int sheets, boolean plain) {
        StringBuilder parts = new StringBuilder();
        for (int number = 1; number <= sheets; number++) {
            parts.append("<Override PartName=\"/xl/worksheets/sheet")
                    .append(number)
                    .append(".xml\" ContentType=\"")
                    .append(TYPE)
                    .append("worksheet+xml\"/>");
        }
        if (!plain) {
            parts.append("<Override PartName=\"/xl/styles.xml\" ContentType=\"")
                    .append(TYPE)
                    .append("styles+xml\"/>");
        }
        return bytes(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                + " PartName=\"/xl/workbook.xml\""
                + " ContentType=\"" + TYPE + "sheet.main+xml\"/>" + parts
                + "</Types>");
    }

    private static List<String> sheetLinks(int sheets, boolean plain) {
        Stream<String> ofSheets = IntStream.rangeClosed(1, sheets)
                .mapToObj(number -> link(number, "worksheet", "worksheets/sheet" + number + ".xml"));
        return plain
                ? ofSheets.toList()
                : Stream.concat(ofSheets, Stream.of(link(sheets + 1, "styles", "styles.xml")))
                        .toList();
    }

    private static String link(int number, String kind, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target
                + "\"/>";
    }

    private static byte[] links(List<String> all) {
        return bytes(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", all)
                + "</Relationships>");
    }

    private static byte[] book(List<SheetContent> sheets) {
        return xml(out -> {
            out.writeStartElement("workbook");
            out.writeDefaultNamespace(MAIN);
            out.writeNamespace("r", OFFICE);
            out.writeStartElement("sheets");
            for (int number = 1; number <= sheets.size(); number++) {
                out.writeEmptyElement("sheet");
                out.writeAttribute(
                        "name", CellEscapes.write(named(sheets.get(number - 1).name())));
                out.writeAttribute("sheetId", Integer.toString(number));
                out.writeAttribute("r", OFFICE, "id", "rId" + number);
            }
            out.writeEndElement();
            out.writeEndElement();
        });
    }

    /** The name of a sheet is short and without some signs. */
    private static String named(String sheet) {
        String name = printable(sheet).replaceAll("[\\[\\]:*?/\\\\']", " ");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private static byte[] cells(SheetContent sheet) {
        List<List<String>> rows = sheet.rows();
        return xml(out -> {
            out.writeStartElement("worksheet");
            out.writeDefaultNamespace(MAIN);
            sheet.looks().begin(out);
            out.writeStartElement("sheetData");
            for (int row = 1; row <= rows.size(); row++) {
                out.writeStartElement("row");
                out.writeAttribute("r", Integer.toString(row));
                sheet.looks().row(out, rows.get(row - 1));
                cells(out, row, rows.get(row - 1), sheet.looks());
                out.writeEndElement();
            }
            out.writeEndElement();
            choices(out, sheet.choices());
            out.writeEndElement();
        });
    }

    private static void choices(XMLStreamWriter out, SortedMap<Integer, List<String>> choices)
            throws XMLStreamException {
        if (choices.isEmpty()) {
            return;
        }
        out.writeStartElement("dataValidations");
        out.writeAttribute("count", Integer.toString(choices.size()));
        for (Map.Entry<Integer, List<String>> choice : choices.entrySet()) {
            String column = InputPlace.letters(choice.getKey());
            out.writeStartElement("dataValidation");
            out.writeAttribute("type", "list");
            out.writeAttribute("allowBlank", "1");
            out.writeAttribute("showErrorMessage", "1");
            out.writeAttribute("sqref", column + "2:" + column + LAST_CHOICE);
            out.writeStartElement("formula1");
            out.writeCharacters("\"" + String.join(",", choice.getValue()) + "\"");
            out.writeEndElement();
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private static void cells(XMLStreamWriter out, int row, List<String> cells, SheetLooks looks)
            throws XMLStreamException {
        for (int column = 1; column <= cells.size(); column++) {
            out.writeStartElement("c");
            out.writeAttribute("r", InputPlace.letters(column) + row);
            looks.cell(out, row, column);
            out.writeAttribute("t", "inlineStr");
            out.writeStartElement("is");
            out.writeStartElement("t");
            out.writeAttribute("xml:space", "preserve");
            out.writeCharacters(CellEscapes.write(cut(printable(cells.get(column - 1)))));
            out.writeEndElement();
            out.writeEndElement();
            out.writeEndElement();
        }
    }

    /** A spreadsheet would call the whole file damaged for one cell that is too long. */
    private static String cut(String cell) {
        return cell.length() <= Table.LONGEST_CELL ? cell : cell.substring(0, Table.LONGEST_CELL - 3) + "...";
    }

    /** XML has no way to write control characters and half characters. */
    private static String printable(String text) {
        return text.codePoints()
                .map(c -> c >= ' ' && !(c >= 0xd800 && c <= 0xdfff) && (c & 0xfffe) != 0xfffe || c == '\n' || c == '\t'
                        ? c
                        : c == '\r' ? '\n' : 0xfffd)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @FunctionalInterface
    private interface Content {
        void write(XMLStreamWriter out) throws XMLStreamException;
    }

    private static byte[] xml(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            content.write(out);
            out.writeEndDocument();
            out.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a workbook cannot be written", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
