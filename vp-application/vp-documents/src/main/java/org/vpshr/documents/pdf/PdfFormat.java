package org.vpshr.documents.pdf;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.vpshr.application.render.DocumentFormat;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.ReportFormat;
import org.vpshr.application.reports.Inquiry;

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
        Document page = PrintPage.of(Jsoup.parse(Html.withoutTraces(inquiry)), inquiry);
        return PdfLayout.of(page, conformance);
    }
}
