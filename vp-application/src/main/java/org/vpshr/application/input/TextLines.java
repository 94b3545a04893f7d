package org.vpshr.application.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Supplier;
import org.vpshr.domain.failure.InvalidValue;

/**
 * The lines of a text as bytes, one at a time. It holds no more than one line of at most so many bytes, however long the
 * lines of the input are.
 */
public final class TextLines {
    private final InputStream in;
    private final int longest;
    private final Supplier<InvalidValue> tooLong;
    private final byte[] buffer = new byte[1 << 16];
    private byte[] line = new byte[1 << 12];
    private int length;
    private int next;
    private int filled;
    private int number;
    private boolean ended;

    /**
     * Lines of a stream.
     *
     * @param in the bytes, in UTF-8
     * @param longest how many bytes a line may have
     * @param tooLong what a line of more than so many bytes is refused with
     */
    public TextLines(InputStream in, int longest, Supplier<InvalidValue> tooLong) {
        this.in = in;
        this.longest = longest;
        this.tooLong = tooLong;
    }

    /** {@return the number of the line that was read last, from 1 on} */
    public int number() {
        return number;
    }

    /** {@return whether an end stands after the line that was read last; none does where the text breaks off in it} */
    public boolean isEnded() {
        return ended;
    }

    /** {@return the line that was read last, without its end, until the next one is read} */
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(line, 0, length);
    }

    /**
     * Reads the next line.
     *
     * @return whether there is one
     * @throws InvalidValue when it is too long
     * @throws IOException when it cannot be read
     */
    public boolean next() throws IOException {
        if (next == filled && !fill()) {
            return false;
        }
        number++;
        length = 0;
        ended = false;
        do {
            int end = end();
            keep(end);
            ended = end < filled;
            next = end + 1;
        } while (!ended && fill());
        return true;
    }

    private int end() {
        int end = next;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private void keep(int end) {
        int longer = length + end - next;
        if (longer > longest) {
            throw tooLong.get();
        }
        if (longer > line.length) {
            line = Arrays.copyOf(line, Math.max(longer, Math.min(longest, line.length * 2)));
        }
        System.arraycopy(buffer, next, line, length, end - next);
        length = longer;
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
