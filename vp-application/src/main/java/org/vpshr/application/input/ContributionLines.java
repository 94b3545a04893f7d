package org.vpshr.application.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vpshr.application.table.Tables;
import org.vpshr.domain.failure.InputPlace;

/**
 * Lines of contributions, however they are written down. They were read from their stream once, and can be gone through
 * any number of times. What the whole forbids was found before there is a first line.
 */
interface ContributionLines extends Iterable<ContributionLines.Line>, AutoCloseable {
    /** A heading of a table: a field that only a table has in its first row, in any order with others. */
    Pattern HEADING = Pattern.compile("(^|[,;\\t])\"?(command|contribution\\.[a-z]+|answer)\"?($|[,;\\t\\r\\n])");

    int BEGINNING = 1 << 16;

    /** A line, and where it stands. */
    record Line(String text, Where where) {}

    /** Where a line is, for messages about it. */
    interface Where {
        /** @param field as the line's own reader names it */
        InputPlace at(int column, String field);

        /** What to do where there is no contribution line yet. */
        String begin();
    }

    /** Reads the stream to its end. What the content is counts, and its name only where the content does not tell. */
    static ContributionLines read(String name, InputStream in) throws IOException {
        byte[] beginning = Encodings.withoutMark(in.readNBytes(BEGINNING));
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
        if (Tables.beginWorkbook(beginning)) {
            return TogetherLines.of(Tables.readWorkbook(name, whole));
        }
        String text = new String(beginning, StandardCharsets.UTF_8).strip();
        boolean object = text.startsWith("{");
        if (!object && beginning.length < BEGINNING) {
            Encodings.refuseBlank(name, beginning);
        }
        boolean table = HEADING.matcher(text.lines().findFirst().orElse("")).find();
        if (!object && (table || name.toLowerCase(Locale.ROOT).endsWith(".csv"))) {
            return new TableLines(Tables.readCsv(name, whole));
        }
        Encodings.refuseForeign(name, beginning);
        return JsonLines.read(name, whole);
    }

    /** How many questions there are that nobody answered: they are no lines. */
    default long unanswered() {
        return 0;
    }

    @Override
    default void close() {
        // what lies in memory alone needs no end
    }
}
