package org.vpshr.application.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.table.Blanks;
import org.vpshr.domain.failure.InputPlace;

/** Knows by its first bytes a file that is not plain UTF-8, and by all of them one in which nothing is written. */
final class Encodings {
    private Encodings() {}

    /** The beginning of a file without the mark that some programs put before UTF-8; it says nothing. */
    static byte[] withoutMark(byte[] beginning) {
        return starts(beginning, 0xef, 0xbb, 0xbf) ? Arrays.copyOfRange(beginning, 3, beginning.length) : beginning;
    }

    static void refuseForeign(String file, byte[] bytes) {
        if (starts(bytes, 0xfe, 0xff) || starts(bytes, 0xff, 0xfe) || hasZero(bytes)) {
            throw refused(file, "it is written in UTF-16 or another encoding", "save it as UTF-8");
        }
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 0x1f, 0x8b)) {
            throw refused(file, "it is a packed file, not a text", "give the JSON Lines themselves");
        }
        if (starts(bytes, 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't')) {
            throw refused(file, "it is a store, not a contribution", "give JSON Lines, a table or a workbook");
        }
    }

    /** Where there is nothing in the whole of it but blanks, and perhaps a byte order mark, in whichever encoding. */
    static void refuseBlank(String file, byte[] whole) {
        Charset encoding = starts(whole, 0xfe, 0xff)
                ? StandardCharsets.UTF_16BE
                : starts(whole, 0xff, 0xfe) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        if (Blanks.strip(new String(whole, encoding)).isEmpty()) {
            throw refused(file, "it is empty", "begin with a contribution line, or a row of column names");
        }
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 4); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static InvalidInput refused(String file, String wrong, String remedy) {
        return new InvalidInput(InputPlace.file(file), wrong, remedy);
    }
}
