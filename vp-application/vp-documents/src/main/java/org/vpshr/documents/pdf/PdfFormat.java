package org.vpshr.documents.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.vpshr.application.render.DocumentFormat;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.PictureFiles;
import org.vpshr.application.render.ReportFormat;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.publications.Particulars;

/** The report as PDF, from its page: made ready for print, laid out, and finished. */
public final class PdfFormat implements DocumentFormat {
    private final Conformance conformance;

    /** With the JSON form of the report attached. */
    public PdfFormat() {
        this(Conformance.WITH_ATTACHMENT);
    }

    private PdfFormat(Conformance conformance) {
        this.conformance = conformance;
    }

    /** With the JSON form of the report attached. */
    public static PdfFormat withJson() {
        return new PdfFormat();
    }

    /** Without an attachment. */
    public static PdfFormat alone() {
        return new PdfFormat(Conformance.ALONE);
    }

    @Override
    public ReportFormat format() {
        return ReportFormat.PDF;
    }

    @Override
    public byte[] of(Inquiry inquiry) {
        return of(inquiry, PictureFiles.none());
    }

    @Override
    public byte[] of(Inquiry inquiry, PictureFiles files) {
        return of(inquiry, files, List.of());
    }

    @Override
    public byte[] of(Inquiry inquiry, PictureFiles files, List<Picture> pictures) {
        Particulars particulars = inquiry.particulars();
        String html = Html.withoutTraces(inquiry, pictures);
        String json = Json.of(inquiry);
        Optional<JsonAttachment> attachment = conformance == Conformance.WITH_ATTACHMENT
                ? Optional.of(new JsonAttachment(particulars.id().toString().replace('/', '-') + ".json", json))
                : Optional.empty();
        FinishedPdf finish =
                new FinishedPdf(identity(html, json), day(particulars), CoverArt.of(inquiry.report()), attachment);
        return PdfLayout.of(PrintPage.of(Jsoup.parse(html), inquiry, Pictures.of(inquiry, files)), conformance, finish);
    }

    /** Of what is printed, and of the state of the record that it was made from, which stands in the JSON. */
    private static long identity(String html, String json) {
        return ByteBuffer.wrap(Sha256.of(html.getBytes(StandardCharsets.UTF_8), json.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** That of its publication, or the one that a draft was asked of; what is of all that is on record bears no day. */
    public static Optional<LocalDate> day(Particulars particulars) {
        return particulars.draft() ? particulars.asOf() : particulars.issue().map(Particulars.Issue::recorded);
    }
}
