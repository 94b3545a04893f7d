package org.vpshr.examples.cli;

import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.failure.InvalidValue;

/** A report as of a moment, as written on the command line: 2018, 2018@2019-03-01, 2018@published:1, 2018@now or 2018@#412. */
record ReportAt(int year, AsOf asOf) {

    /** @throws InvalidValue when it is none of these */
    static ReportAt parse(String text) {
        int at = text.indexOf('@');
        String year = at < 0 ? text : text.substring(0, at);
        if (!year.matches("\\d{4}")) {
            throw InvalidValue.no(
                    text, "report", "write 2018, 2018@2019-03-01, 2018@published:1, 2018@now or 2018@#412");
        }
        return new ReportAt(Integer.parseInt(year), at < 0 ? AsOf.now() : AsOf.parse(text.substring(at + 1)));
    }
}
