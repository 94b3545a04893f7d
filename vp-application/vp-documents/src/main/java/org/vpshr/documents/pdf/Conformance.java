package org.vpshr.documents.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;

/** Which archive profile a file keeps to; both ask for tags, and PDF/UA-1 is kept beside either. */
enum Conformance {
    /** PDF/A-2a, which lets in no attachment but PDF. */
    ALONE(PdfAConformance.PDFA_2_A),
    /** PDF/A-3a: the same, and any attachment that says how it belongs to the document. */
    WITH_ATTACHMENT(PdfAConformance.PDFA_3_A);

    private final PdfAConformance profile;

    Conformance(PdfAConformance profile) {
        this.profile = profile;
    }

    PdfAConformance profile() {
        return profile;
    }
}
