package org.vpshr.documents;

import org.vpshr.application.render.PictureFiles;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.documents.docx.DocxFormat;

/**
 * The annual report as DOCX to go on writing in: headings, lists, footnotes and captions in styles, a table of contents that
 * is a field, and the language of the report. It holds the text of the HTML form in the same order, and nothing of what
 * that does not show. The same answer gives the same bytes on every machine, locale and time zone.
 */
public final class Docx {
    private Docx() {}

    /**
     * {@return the report, without pictures}
     *
     * @param inquiry a report as it was asked for
     */
    public static byte[] of(Inquiry inquiry) {
        return new DocxFormat().of(inquiry);
    }

    /**
     * {@return the same with the pictures whose files are held}
     *
     * @param inquiry a report as it was asked for
     * @param files where they are found
     * @throws org.vpshr.domain.failure.InvalidValue when a picture is none that can be printed
     */
    public static byte[] of(Inquiry inquiry, PictureFiles files) {
        return new DocxFormat().of(inquiry, files);
    }
}
