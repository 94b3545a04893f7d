package org.vpshr.application.given;

import static org.vpshr.application.given.Workbooks.SHEET;
import static org.vpshr.application.given.Workbooks.book;
import static org.vpshr.application.given.Workbooks.links;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook whose sheet is blanks, thousands of megabytes of them in a thousandth of the room. */
public final class Bomb {
    private static final byte[] BLANKS = new byte[1 << 20];

    static {
        Arrays.fill(BLANKS, (byte) ' ');
    }

    private Bomb() {}

    private static final class Packer extends ZipOutputStream {
        Packer(OutputStream out, Deflater deflater) {
            super(out);
            def.end();
            def = deflater;
        }
    }

    public static byte[] of(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new Packer(bytes, new Repetition(BLANKS))) {
            begin(zip, "xl/_rels/workbook.xml.rels", links("worksheets/sheet1.xml"));
            begin(zip, "xl/workbook.xml", book("<sheet name=\"Plans\" r:id=\"rId1\"/>"));
            begin(zip, SHEET, "<worksheet>");
            for (int i = 0; i < megabytes; i++) {
                zip.write(BLANKS);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static void begin(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
