package org.vpshr.application.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vpshr.application.table.Tables;
import org.vpshr.domain.failure.InputPlace;

/** Lines of contributions, however they are written down. */
interface ContributionLines {

    /** Where a line is, for messages about it. */
    interface Where {
        /** @param field as the line's own reader names it */
        InputPlace at(int column, String field);

        /** What to do where there is no contribution line yet. */
        String begin();
    }

    /** What is done with a line. */
    @FunctionalInterface
    interface Each {
        void take(String line, Where where);
    }

    /** Hands over the lines in order. What the whole forbids is found before the first is handed over. */
    void forEach(Each each) throws IOException;

    /** A heading of a table: a field that only a table has in its first row, in any order with others. */
    Pattern HEADING = Pattern.compile("(^|[,;\\t])\"?(command|contribution\\.[a-z]+)\"?($|[,;\\t\\r\\n])");

    /** What the content is counts, and its name only where the content does not tell. */
    static ContributionLines in(NamedResource resource) throws IOException {
        try (InputStream in = resource.opening().open()) {
            byte[] first = in.readNBytes(1 << 16);
            String name = resource.name().toLowerCase(Locale.ROOT);
            if (Tables.beginWorkbook(first)) {
                return TableLines.ofWorkbook(resource);
            }
            String text = new String(first, StandardCharsets.UTF_8)
                    .replaceFirst("^\ufeff", "")
                    .strip();
            boolean object = text.startsWith("{");
            boolean table = HEADING.matcher(text.lines().findFirst().orElse("")).find();
            return !object && (table || name.endsWith(".csv")) ? TableLines.ofCsv(resource) : new JsonLines(resource);
        }
    }
}
