package org.vpshr.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Lays a page out on paper, tagged. Nothing is fetched for it: neither from a network nor from a disk. */
final class PdfLayout {
    private static final String PRODUCER = "voluntary principles record";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfLayout() {}

    static byte[] of(Document page, Conformance conformance) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(conformance.profile());
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        for (Typeface face : Typeface.values()) {
            builder.useFont(face::open, face.family(), face.weight(), face.style(), true);
        }
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withW3cDocument(new W3CDom().fromJsoup(page), "");
        builder.withProducer(PRODUCER);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
