package org.vpshr.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Lays a page out on paper, tagged. Nothing is fetched for it, neither from a
 * network nor from a disk: pictures stand in the page itself. */
final class PdfLayout {
    private static final String PRODUCER = "Voluntary Principles record";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfLayout() {}

    /** @param finish what is done to the document before it is written */
    static byte[] of(Document page, Conformance conformance, FinishedPdf finish) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(conformance.profile());
            builder.useSVGDrawer(new PaperSvg());
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            CopiedText copied = new CopiedText();
            for (Typeface face : Typeface.values()) {
                TrueTypeFont glyphs = face.font();
                PDType0Font font = PDType0Font.load(document, glyphs, true);
                copied.add(font, glyphs.getUnicodeCmapLookup());
                builder.useFont(new PDFontSupplier(font), face.family(), face.weight(), face.style(), true);
            }
            builder.useExternalResourceAccessControl(
                    (address, kind) -> address.startsWith(Raster.HERE),
                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withW3cDocument(W3CDom.convert(page), "");
            builder.withProducer(PRODUCER);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                finish.in(document);
                // which glyphs a font keeps is settled when it is written, and only then can they be named anew
                document.save(OutputStream.nullOutputStream());
                copied.isOf(page.text());
                finish.identify(document);
                document.save(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
