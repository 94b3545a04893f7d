package org.vpshr.application.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.vpshr.application.hash.Sha256;
import org.vpshr.application.input.TextLines;
import org.vpshr.application.json.history.HistoryFormat;
import org.vpshr.domain.failure.InvalidValue;

/** The lines of an exported history as bytes, one at a time, none longer than an event can be; and their digest. */
final class HistoryLines {
    private final TextLines lines;
    private final MessageDigest digest = Sha256.start();

    HistoryLines(InputStream in) {
        this.lines = new TextLines(
                in,
                HistoryFormat.LONGEST,
                () -> new InvalidValue(
                        "the line is longer than 64 MiB, and no event is", "take the file as it was exported"));
    }

    /** The number of the line that was read last, from 1 on. */
    int number() {
        return lines.number();
    }

    /**
     * The next line without its end; nothing at the end of the file.
     *
     * @throws InvalidValue when it is longer than any event, or has no end
     */
    Optional<byte[]> next() throws IOException {
        if (!lines.next()) {
            return Optional.empty();
        }
        if (!lines.isEnded()) {
            throw new InvalidValue("the file ends in the middle of the line", "it was cut off, take it anew");
        }
        byte[] line = new byte[lines.bytes().remaining()];
        lines.bytes().get(line);
        return Optional.of(line);
    }

    /** Counts the line among those that the digest is of. */
    void digest(byte[] counted) {
        digest.update(counted);
        digest.update((byte) '\n');
    }

    byte[] digest() {
        return digest.digest();
    }
}
