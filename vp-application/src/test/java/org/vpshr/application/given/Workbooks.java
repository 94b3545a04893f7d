package org.vpshr.application.given;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks part by part, as no spreadsheet would write them. */
public final class Workbooks {
    public static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Workbooks() {}

    /** A workbook whose only sheet has these rows, in XML. */
    public static Workbooks withRows(String rows) {
        return new Workbooks()
                .with("xl/_rels/workbook.xml.rels", links("worksheets/sheet1.xml"))
                .with("xl/workbook.xml", book("<sheet name=\"Plans\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .with(SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public static String book(String sheets) {
        return "<workbook xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets + "</sheets></workbook>";
    }

    public static String links(String... targets) {
        StringBuilder links = new StringBuilder("<Relationships>");
        for (int i = 0; i < targets.length; i++) {
            links.append("<Relationship Id=\"rId" + (i + 1) + "\" Type=\"" + OFFICE + "/"
                    + (targets[i].contains("sheet") ? "worksheet" : targets[i].replace(".xml", "")) + "\" Target=\""
                    + targets[i] + "\"/>");
        }
        return links + "</Relationships>";
    }

    /** One row, a text in each cell; none where it is empty. */
    public static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.append("<c r=\"" + (char) ('A' + i) + number + "\" t=\"inlineStr\"><is><t>" + texts[i]
                        + "</t></is></c>");
            }
        }
        return row + "</row>";
    }

    public Workbooks with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Workbooks with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public Workbooks without(String name) {
        parts.remove(name);
        return this;
    }

    public byte[] bytes() {
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
        return bytes.toByteArray();
    }
}
