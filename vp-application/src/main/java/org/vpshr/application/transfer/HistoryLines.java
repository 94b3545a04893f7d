package org.vpshr.application.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.vpshr.application.json.history.HistoryFormat;
import org.vpshr.domain.failure.InvalidValue;

/** The lines of an exported history as bytes, one at a time, none longer than an event can be; and their digest. */
final class HistoryLines {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final MessageDigest digest = ExportDigest.start();
    private byte[] line = new byte[1 << 12];
    private int next;
    private int filled;
    private int number;

    HistoryLines(InputStream in) {
        this.in = in;
    }

    /** The number of the line that was read last, from 1 on. */
    int number() {
        return number;
    }

    /**
     * The next line without its end; nothing at the end of the file.
     *
     * @throws InvalidValue when it is longer than any event, or has no end
     */
    Optional<byte[]> next() throws IOException {
        if (next == filled && !fill()) {
            return Optional.empty();
        }
        number++;
        int length = 0;
        do {
            int end = end();
            length = keep(length, end);
            if (end < filled) {
                next = end + 1;
                return Optional.of(Arrays.copyOf(line, length));
            }
        } while (fill());
        throw new InvalidValue("the file ends in the middle of the line", "it was cut off, take it anew");
    }

    /** Counts the line among those that the digest is of. */
    void digest(byte[] counted) {
        digest.update(counted);
        digest.update((byte) '\n');
    }

    byte[] digest() {
        return digest.digest();
    }

    private int end() {
        int end = next;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private int keep(int length, int end) {
        int longer = length + end - next;
        if (longer > HistoryFormat.LONGEST) {
            throw new InvalidValue("the line is longer than 2 MiB, and no event is", "take the file as it was exported");
        }
        if (longer > line.length) {
            line = Arrays.copyOf(line, Math.max(longer, Math.min(HistoryFormat.LONGEST, line.length * 2)));
        }
        System.arraycopy(buffer, next, line, length, end - next);
        return longer;
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
