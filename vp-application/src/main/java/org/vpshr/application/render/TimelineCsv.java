package org.vpshr.application.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.vpshr.projections.timeline.Timeline.Moment;

/** A timeline as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it. */
public final class TimelineCsv {
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

    private TimelineCsv() {}

    public static String render(List<Moment> moments) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(TimelineTable.COLUMNS);
            for (Moment moment : moments) {
                printer.printRecord(TimelineTable.row(moment).stream()
                        .map(TimelineCsv::harmless)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }
}
