package org.vpshr.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/**
 * What a document still lacks when it is laid out: notes that are tagged as notes, the title page, the attachment, and a date and an
 * identity that are those of the report and not of the moment of writing.
 *
 * @param identity the same for the same report
 * @param day of which the report is; nothing where it bears none
 */
record FinishedPdf(long identity, Optional<LocalDate> day, CoverArt art, Optional<JsonAttachment> attachment) {
    private static final String CREATED =
            "\\s*<rdf:Description[^>]*>\\s*<xmp:CreateDate>[^<]*</xmp:CreateDate>\\s*</rdf:Description>";

    void in(PDDocument document) {
        try {
            NoteTags.in(document);
            art.in(document);
            dated(document);
            if (attachment.isPresent()) {
                attachment.get().in(document, calendar());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Instead of one by the moment of writing. */
    void identify(PDDocument document) {
        document.getDocument().getTrailer().removeItem(COSName.ID);
        document.setDocumentId(identity);
    }

    private void dated(PDDocument document) throws IOException {
        document.getDocumentInformation().setCreationDate(calendar());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String told = day.map(known -> said.replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + known + "T00:00:00+00:00"))
                .orElseGet(() -> said.replaceAll(CREATED, ""));
        metadata.importXMPMetadata(told.getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable Calendar calendar() {
        return day.map(known -> (Calendar) GregorianCalendar.from(known.atStartOfDay(ZoneOffset.UTC)))
                .orElse(null);
    }
}
