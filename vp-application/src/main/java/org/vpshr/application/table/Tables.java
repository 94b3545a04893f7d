package org.vpshr.application.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.domain.failure.InputPlace;

/** Reads a table of either kind, and writes one. */
public final class Tables {
    static final int LARGEST = 8 << 20;
    private static final int[] OLD_OR_LOCKED = {0xd0, 0xcf, 0x11, 0xe0};

    private Tables() {}

    /** Whether the bytes begin as a packed workbook does, or one of an older sort. */
    public static boolean beginWorkbook(byte[] bytes) {
        return starts(bytes, 'P', 'K') || starts(bytes, OLD_OR_LOCKED);
    }

    /**
     * The one table of a workbook; or all that are to be read together, as a sheet of it says.
     *
     * @throws InvalidInput when it is not a table as it should be
     */
    public static List<Table> readWorkbook(String file, InputStream in) throws IOException {
        byte[] bytes = read(file, in);
        if (starts(bytes, OLD_OR_LOCKED)) {
            throw refused(
                    file, "it is a workbook with a password, or of an old sort", "save it as .xlsx without a password");
        }
        return Workbook.read(file, bytes);
    }

    /** @throws InvalidInput when it is not a table as it should be */
    public static Table readCsv(String file, InputStream in) throws IOException {
        return CsvTable.read(file, read(file, in));
    }

    /** A table as CSV (RFC 4180), in which no text is taken for a formula. */
    public static byte[] csv(List<List<String>> rows) {
        return CsvTable.write(rows).getBytes(StandardCharsets.UTF_8);
    }

    /** A table as a workbook of one sheet, in which every cell is a text. */
    public static byte[] workbook(String sheet, List<List<String>> rows) {
        return workbook(List.of(new SheetContent(sheet, rows)));
    }

    /** Tables as a workbook of several sheets, in which every cell is a text. */
    public static byte[] workbook(List<SheetContent> sheets) {
        return WorkbookWriter.write(sheets);
    }

    private static byte[] read(String file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw refused(file, "the table is larger than 8 MiB", "split it");
        }
        return bytes;
    }

    private static boolean starts(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    static InvalidInput refused(String file, String wrong, String remedy) {
        return new InvalidInput(InputPlace.file(file), wrong, remedy);
    }
}
