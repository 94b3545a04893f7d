package org.vpshr.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.failure.InvalidValue;

/**
 * A report as of a moment, as written on the command line: 2018, 2018@2019-03-01, 2018@published:1, 2018@now or 2018@#412;
 * each but a published one may end in {@code @written:2018-12-31}.
 */
record ReportAt(int year, AsOf asOf, @Nullable LocalDate written) {
    private static final String WRITTEN = "@written:";

    /** @throws InvalidValue when it is none of these */
    static ReportAt parse(String text) {
        int by = text.indexOf(WRITTEN);
        if (by >= 0) {
            ReportAt report = parse(text.substring(0, by));
            return new ReportAt(report.year, report.asOf, day(text, text.substring(by + WRITTEN.length())));
        }
        int at = text.indexOf('@');
        String year = at < 0 ? text : text.substring(0, at);
        if (!year.matches("\\d{4}")) {
            throw unknown(text);
        }
        return new ReportAt(Integer.parseInt(year), at < 0 ? AsOf.now() : AsOf.parse(text.substring(at + 1)), null);
    }

    private static LocalDate day(String text, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw unknown(text);
        }
    }

    private static InvalidValue unknown(String text) {
        return InvalidValue.no(
                text,
                "report",
                "write 2018, 2018@2019-03-01, 2018@published:1, 2018@now, 2018@#412 or 2018@written:2018-12-31");
    }

    /** What is asked of the reports. */
    Inquiry in(Reports.Request report) {
        return (written == null ? report : report.asWrittenBy(written)).at(asOf);
    }
}
