package org.vpshr.documents.docx;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.vpshr.documents.pdf.PdfFormat;
import org.vpshr.projections.publications.Particulars;

/** What the file says of itself: what its title page says, and no day but that of its state. */
final class Properties {
    private Properties() {}

    static void in(XWPFDocument document, String title, Particulars particulars) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("Government of " + particulars.issuer());
        core.setSubjectProperty("Voluntary Principles on Security and Human Rights");
        Optional<Date> day = PdfFormat.day(particulars)
                .map(on -> Date.from(on.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.getUnderlyingProperties().setCreatedProperty(day);
        core.getUnderlyingProperties().setModifiedProperty(day);
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Voluntary Principles record");
    }
}
