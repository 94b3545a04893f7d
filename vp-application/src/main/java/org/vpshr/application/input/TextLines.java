package org.vpshr.application.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.domain.failure.InputPlace;

/**
 * The lines of a text in UTF-8, one at a time. It holds no more than one line of at most {@link #LONGEST} bytes, however
 * long the lines of the input are.
 */
final class TextLines {
    static final int LONGEST = 1 << 20;
    static final int MOST = 100_000;

    private final String file;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private byte[] line = new byte[1 << 12];
    private int next;
    private int filled;
    private int number;

    TextLines(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** The number of the line that was read last, from 1 on. */
    int number() {
        return number;
    }

    /** The next line without its end; nothing at the end of the text. */
    Optional<String> next() throws IOException {
        int length = take();
        if (length < 0) {
            return Optional.empty();
        }
        return Optional.of(text(length > 0 && line[length - 1] == '\r' ? length - 1 : length));
    }

    /** Goes to the next line without making a text of it. */
    boolean skip() throws IOException {
        return take() >= 0;
    }

    private int take() throws IOException {
        if (next == filled && !fill()) {
            return -1;
        }
        countOn();
        int length = 0;
        do {
            int end = end();
            length = keep(length, end);
            if (end < filled) {
                next = end + 1;
                return length;
            }
        } while (fill());
        return length;
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
        if (longer > LONGEST) {
            throw at(0, "the line is longer than 1 MiB", "write each command on a line of its own");
        }
        if (longer > line.length) {
            line = Arrays.copyOf(line, Math.max(longer, Math.min(LONGEST, line.length * 2)));
        }
        System.arraycopy(buffer, next, line, length, end - next);
        return longer;
    }

    private boolean fill() throws IOException {
        boolean first = number == 0 && filled == 0;
        next = 0;
        filled = Math.max(0, in.read(buffer));
        if (first) {
            Encodings.refuseForeign(file, buffer, filled);
        }
        return filled > 0;
    }

    private void countOn() {
        if (number == MOST) {
            throw new InvalidInput(
                    InputPlace.file(file), "it has more than 100,000 lines", "split it");
        }
        number++;
    }

    private String text(int length) {
        CharBuffer text = CharBuffer.allocate(length);
        ByteBuffer bytes = ByteBuffer.wrap(line, 0, length);
        CoderResult result = decoder.reset().decode(bytes, text, true);
        if (result.isError()) {
            throw at(text.position() + 1, "there is a character here that is not UTF-8", "save the file as UTF-8");
        }
        return text.flip().toString();
    }

    private InvalidInput at(int column, String wrong, String remedy) {
        return new InvalidInput(new InputPlace(file, number, column, ""), wrong, remedy);
    }
}
