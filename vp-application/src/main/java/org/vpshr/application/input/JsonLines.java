package org.vpshr.application.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.privacy.Spool;
import org.vpshr.domain.failure.InputPlace;
import org.vpshr.domain.failure.InvalidValue;

/** Lines of JSON in UTF-8. Beyond what is held of them in any case, a file of any size needs the memory of one line. */
final class JsonLines implements ContributionLines {
    private static final int LONGEST = 1 << 20;
    private static final int MOST = 100_000;

    private final String file;
    private final Spool copy;

    private JsonLines(String file, Spool copy) {
        this.file = file;
        this.copy = copy;
    }

    static JsonLines read(String file, InputStream in) throws IOException {
        JsonLines lines = new JsonLines(file, new Spool(ContributionFile.HELD));
        try {
            lines.survey(in);
            return lines;
        } catch (IOException | RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    /** What the size alone forbids is found before anything is done with the first line. */
    private void survey(InputStream in) throws IOException {
        TextLines lines = new TextLines(new Copied(in, copy), LONGEST, JsonLines::tooLong);
        while (isNext(lines)) {
            refuseIf(lines.number() > MOST, 0, 0, "it has more than 100,000 lines", "split it");
        }
    }

    private static InvalidValue tooLong() {
        return new InvalidValue("the line is longer than 1 MiB", "write each command on a line of its own");
    }

    private boolean isNext(TextLines lines) throws IOException {
        try {
            return lines.next();
        } catch (InvalidValue e) {
            throw new InvalidInput(new InputPlace(file, lines.number(), 0, ""), e);
        }
    }

    @Override
    public Iterator<Line> iterator() {
        return new Texts(new TextLines(copy.open(), LONGEST, JsonLines::tooLong));
    }

    @Override
    public void close() {
        copy.close();
    }

    private void refuseIf(boolean bad, int line, int column, String wrong, String remedy) {
        if (bad) {
            throw refused(line, column, wrong, remedy);
        }
    }

    private InvalidInput refused(int line, int column, String wrong, String remedy) {
        return new InvalidInput(new InputPlace(file, line, column, ""), wrong, remedy);
    }

    /** The lines as texts, without those that are blank. */
    private final class Texts implements Iterator<Line> {
        private final TextLines lines;
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private @Nullable Line next;

        Texts(TextLines lines) {
            this.lines = lines;
        }

        @Override
        public boolean hasNext() {
            while (next == null && goOn()) {
                String text = text();
                next = text.isBlank() ? null : new Line(text, new InLine(file, lines.number()));
            }
            return next != null;
        }

        @Override
        public Line next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Line found = next;
            next = null;
            return found;
        }

        private boolean goOn() {
            try {
                return isNext(lines);
            } catch (IOException e) {
                throw copy.lost(e);
            }
        }

        private String text() {
            ByteBuffer bytes = lines.bytes();
            CharBuffer text = CharBuffer.allocate(bytes.remaining());
            refuseIf(
                    decoder.reset().decode(bytes, text, true).isError(),
                    lines.number(),
                    text.position() + 1,
                    "there is a character here that is not UTF-8",
                    "save the file as UTF-8");
            String read = text.flip().toString();
            return read.endsWith("\r") ? read.substring(0, read.length() - 1) : read;
        }
    }

    /** Keeps a copy of all that is read. */
    private static final class Copied extends FilterInputStream {
        private final Spool copy;

        Copied(InputStream in, Spool copy) {
            super(in);
            this.copy = copy;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            copy.write(bytes, from, Math.max(0, read));
            return read;
        }
    }

    private record InLine(String file, int number) implements Where {
        @Override
        public InputPlace at(int column, String field) {
            return new InputPlace(file, number, column, field);
        }

        @Override
        public String begin() {
            return "begin with {\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2019-01-21\",...}}";
        }
    }
}
