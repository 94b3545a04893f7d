package org.vpshr.application.render;

import java.util.Optional;
import org.vpshr.application.render.report.Colophon;
import org.vpshr.application.reports.Inquiry;

/** What stands around a report in every format, as far as the inquiry knows it. */
final class ReportEnd {
    private ReportEnd() {}

    static Colophon of(Inquiry inquiry) {
        return new Colophon(
                inquiry.seal(),
                inquiry.reprint(),
                inquiry.saidLater(),
                inquiry.outside(),
                inquiry.dayOfWriting(),
                Optional.of(inquiry.particulars()));
    }
}
