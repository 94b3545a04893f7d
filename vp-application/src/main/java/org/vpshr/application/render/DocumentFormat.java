package org.vpshr.application.render;

import org.vpshr.application.reports.Inquiry;

/**
 * How the annual report is written in a format whose libraries come with an artifact of their own. It is found as a
 * service; who wants a report asks {@link ReportFormat}.
 */
public interface DocumentFormat {
    /** The format that it writes. */
    ReportFormat format();

    /** The report as a file: the same bytes for the same answer, and in it nothing that the HTML form does not show. */
    byte[] of(Inquiry inquiry);

    /** The same with the pictures whose files are held; a format that prints none has no use for them. */
    default byte[] of(Inquiry inquiry, PictureFiles files) {
        return of(inquiry);
    }
}
