package org.vpshr.application.render;

import java.util.List;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.projections.picture.Picture;

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

    /**
     * {@return the same with pictures of the record after the text}
     *
     * @param inquiry a report, with the state that it is made from
     * @param files where the files of its pictures are found
     * @param pictures of the record, in the order in which they stand
     * @throws InvalidValue when there are some and the format has no place for them
     */
    default byte[] of(Inquiry inquiry, PictureFiles files, List<Picture> pictures) {
        if (!pictures.isEmpty()) {
            throw ReportFormat.withoutRoom();
        }
        return of(inquiry, files);
    }
}
