package org.vpshr.documents;

import java.util.List;
import org.vpshr.application.render.PictureFiles;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.documents.pdf.PdfFormat;
import org.vpshr.projections.picture.Picture;

/**
 * The annual report as PDF to hand in and to archive: tagged for who cannot see it (PDF/UA-1), and with all that it needs
 * inside. It holds the text of the HTML form in the same order, and nothing of what that does not show. The same answer
 * gives the same bytes on every machine, locale and time zone.
 */
public final class Pdf {
    private Pdf() {}

    /**
     * {@return the report, with its JSON form attached (PDF/A-3a)}
     *
     * @param inquiry a report, with the state that it is made from
     * @throws org.vpshr.domain.failure.InvalidValue when there is a letter in it that the fonts lack; none is left out
     */
    public static byte[] of(Inquiry inquiry) {
        return PdfFormat.withJson().of(inquiry);
    }

    /**
     * {@return the same with the pictures whose files are held}
     *
     * @param inquiry a report, with the state that it is made from
     * @param files where the files of its pictures are found
     * @throws org.vpshr.domain.failure.InvalidValue when a picture is none that can be printed too
     */
    public static byte[] of(Inquiry inquiry, PictureFiles files) {
        return PdfFormat.withJson().of(inquiry, files);
    }

    /**
     * {@return the same with pictures of the record after its text, each with its table}
     *
     * @param inquiry a report, with the state that it is made from
     * @param files where the files of its pictures are found
     * @param pictures of the record, in the order in which they stand
     * @throws org.vpshr.domain.failure.InvalidValue when a picture is none that can be printed too
     */
    public static byte[] of(Inquiry inquiry, PictureFiles files, List<Picture> pictures) {
        return PdfFormat.withJson().of(inquiry, files, pictures);
    }

    /**
     * {@return the report without an attachment, for an archive that takes no other (PDF/A-2a)}
     *
     * @param inquiry a report, with the state that it is made from
     * @throws org.vpshr.domain.failure.InvalidValue when there is a letter in it that the fonts lack; none is left out
     */
    public static byte[] alone(Inquiry inquiry) {
        return PdfFormat.alone().of(inquiry);
    }
}
