package org.vpshr.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.APublishedReport.command;
import static org.vpshr.application.given.APublishedReport.erratum;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.application.given.APublishedReport.supplement;
import static org.vpshr.application.given.APublishedReport.withdrawal;
import static org.vpshr.documents.pdf.PdfText.letters;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.APublishedReport;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.documents.pdf.PdfText;
import org.vpshr.testing.VpTest;

/** What is printed of a published version says how it stands to what was published, and how it is checked. */
@VpTest
class MarksTest {
    @BeforeEach
    void published(VoluntaryPrinciples record) {
        record.recordAll(APublishedReport.of(List.of(held("met", "They met in Lima.", ""))));
    }

    private static Inquiry version(VoluntaryPrinciples record) {
        return record.reports().of("NL", 2018).at(AsOf.published(1));
    }

    private static String body(byte[] pdf) {
        return PdfText.letters(PdfText.parts(pdf).getFirst());
    }

    @Test
    void the_last_page_has_the_head_of_the_record_and_how_it_is_checked(VoluntaryPrinciples record) {
        Inquiry inquiry = version(record);
        byte[] pdf = Pdf.of(inquiry);

        PrintedTexts.assertSame(inquiry, pdf);
        String end = body(pdf).substring(body(pdf).lastIndexOf("Aboutthisdocument"));
        assertThat(end)
                .contains(
                        inquiry.seal().orElseThrow().tree(),
                        inquiry.seal().orElseThrow().chain())
                .contains(letters("vp check --head"));
    }

    @Test
    void its_day_is_that_on_which_the_publication_was_recorded(VoluntaryPrinciples record) throws IOException {
        Inquiry inquiry = version(record);

        try (PDDocument pdf = Loader.loadPDF(Pdf.of(inquiry))) {
            Calendar created = pdf.getDocumentInformation().getCreationDate();
            assertThat(created.toInstant().atZone(ZoneOffset.UTC).toLocalDate())
                    .isEqualTo(inquiry.particulars().issue().orElseThrow().recorded());
        }
    }

    @Test
    void what_was_said_later_stands_before_the_contents(VoluntaryPrinciples record) {
        record.record(command(erratum("met", "in Lima", "in Cusco")));
        record.record(command(supplement("The mines took part.")));
        record.record(command(withdrawal()));
        Inquiry inquiry = version(record);
        byte[] pdf = Pdf.of(inquiry);

        PrintedTexts.assertSame(inquiry, pdf);
        assertThat(body(pdf).substring(0, body(pdf).indexOf("Contents")))
                .contains("withdrawn", "inCusco", letters("The mines took part."));
    }

    @Test
    void a_draft_is_marked_as_one(VoluntaryPrinciples record) {
        Inquiry inquiry = record.reports().of("NL", 2018).at(AsOf.now());

        assertThat(body(Pdf.of(inquiry)))
                .contains(letters("Draft, not published"))
                .contains(letters("--as-of #" + inquiry.position()));
    }
}
