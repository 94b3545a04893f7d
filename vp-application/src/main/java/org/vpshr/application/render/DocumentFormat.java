package org.vpshr.application.render;

import org.vpshr.application.reports.Inquiry;

/**
 * How the annual report is written in a format whose libraries come with an artifact of their own. It is found as a
 * service; who wants a report asks {@link ReportFormat}.
 */
public interface DocumentFormat {
    /** {@return the format that it writes} */
    ReportFormat format();

    /**
     * {@return the report as a file: the same bytes for the same answer, and in it nothing that the HTML form does not
     * show}
     *
     * @param inquiry a report, with the state that it is made from
     */
    byte[] of(Inquiry inquiry);

    /**
     * {@return the same with the pictures whose files are held; a format that prints none has no use for them}
     *
     * @param inquiry a report, with the state that it is made from
     * @param files where the files of its pictures are found
     */
    default byte[] of(Inquiry inquiry, PictureFiles files) {
        return of(inquiry);
    }
}
