package org.vpshr.examples.ministry.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/**
 * Whether a sheet is small enough to be held in memory as a workbook, in which a cell takes many times its length. The parts
 * are unpacked to know it, since what they say of their sizes is not to be believed.
 */
final class SheetExtent {
    private static final int MOST_BYTES = 16 << 20;

    /** Elements of a workbook, of which a cell has several; in a table, cells. */
    private static final int MOST_MARKS = 250_000;

    private static final int STEP = 1 << 16;

    private final String marks;
    private long bytes;
    private long counted;

    private SheetExtent(String marks) {
        this.marks = marks;
    }

    static boolean isModest(byte[] sent) {
        return CsvBook.isWorkbook(sent)
                ? new SheetExtent("<").holds(sent)
                : new SheetExtent(",;\t\n").adds(sent, sent.length);
    }

    private boolean holds(byte[] packed) {
        byte[] step = new byte[STEP];
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(packed))) {
            while (parts.getNextEntry() != null) {
                for (int read = parts.read(step); read >= 0; read = parts.read(step)) {
                    if (!adds(step, read)) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    /** Whether it is modest with these too. */
    private boolean adds(byte[] some, int length) {
        bytes += length;
        for (int i = 0; i < length; i++) {
            if (marks.indexOf(some[i]) >= 0) {
                counted++;
            }
        }
        return bytes <= MOST_BYTES && counted <= MOST_MARKS;
    }
}
