package org.vpshr.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.PictureFiles;
import org.vpshr.application.render.ReportFormat;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.documents.pdf.PdfText;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.report.Report;
import org.vpshr.testing.VpTest;

@VpTest
class PdfTest {
    private static final String SOURCED = "They met on 6 April 2018 in Kinshasa.";

    @Test
    void it_is_found_by_who_asks_for_the_format(VoluntaryPrinciples record) {
        Inquiry inquiry = AReport.telling(record, "They met.");

        assertThat(ReportFormat.PDF.of(inquiry)).isEqualTo(Pdf.of(inquiry)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void its_text_is_that_of_the_page(VoluntaryPrinciples record) {
        record.record(
                AReport.resting("sourced", SOURCED, "Minutes of the group", "https://example.org/minutes?a=1&b=2"));
        record.record(AReport.resting(
                "again", "They met again.", "Minutes of the group", "https://example.org/minutes?a=1&b=2"));
        record.record(
                AReport.resting("other", "Others met too.", "A letter", "https://example.org/" + "long/".repeat(60)));
        Inquiry inquiry = AReport.telling(record, "A word of " + "e".repeat(200) + " letters.", "Two\nlines.");

        PrintedTexts.assertSame(inquiry, Pdf.of(inquiry));
    }

    @Test
    void a_long_report_is_printed_whole(VoluntaryPrinciples record) {
        String[] texts = new String[200];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = ("Statement " + i + " of many, which goes on for a while. ")
                    .repeat(1 + i % 9)
                    .strip();
        }
        Inquiry inquiry = AReport.telling(record, texts);

        PrintedTexts.assertSame(inquiry, Pdf.of(inquiry));
    }

    @Test
    void the_same_report_is_the_same_file_wherever_it_is_printed(VoluntaryPrinciples record) {
        Inquiry inquiry = AReport.telling(record, "They met.");
        byte[] first = Pdf.of(inquiry);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Pdf.of(AReport.of(record))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void another_state_is_another_file(VoluntaryPrinciples record) {
        byte[] first = Pdf.of(AReport.telling(record, "They met."));
        record.record(AReport.telling("later", "They met again."));

        assertThat(Pdf.of(AReport.of(record))).isNotEqualTo(first);
    }

    @Test
    void pictures_of_the_record_follow_its_text_each_with_words_and_its_table(VoluntaryPrinciples record) {
        Inquiry inquiry = AReport.telling(record, "They met.", "They met again.");
        List<Picture> pictures = AReport.pictures(inquiry, record);

        byte[] pdf = Pdf.of(inquiry, PictureFiles.none(), pictures);

        assertThat(PdfText.figures(pdf).stream().filter(said -> said.contains(". Netherlands. ")))
                .hasSameSizeAs(pictures)
                .isNotEmpty();
        PrintedTexts.assertSame(inquiry, pictures, pdf);
        assertThat(Pdf.of(inquiry, PictureFiles.none(), pictures)).isEqualTo(pdf);
    }

    @Test
    void a_document_to_go_on_writing_in_has_no_place_for_them(VoluntaryPrinciples record) {
        Inquiry inquiry = AReport.telling(record, "They met.");

        assertThatThrownBy(() -> ReportFormat.DOCX.of(inquiry, PictureFiles.none(), AReport.pictures(inquiry, record)))
                .hasMessageContaining("no place for pictures");
    }

    @Test
    void bookmarks_lead_to_every_section(VoluntaryPrinciples record) throws IOException {
        Inquiry inquiry = AReport.telling(record, "They met.");

        try (PDDocument pdf = Loader.loadPDF(Pdf.of(inquiry))) {
            List<String> titles = new ArrayList<>();
            bookmarks(pdf.getDocumentCatalog().getDocumentOutline().children(), titles, pdf);
            assertThat(titles)
                    .startsWith(inquiry.report().sections().stream()
                            .map(Report.Section::title)
                            .toArray(String[]::new))
                    .endsWith("About this document");
        }
    }

    private static void bookmarks(Iterable<PDOutlineItem> items, List<String> titles, PDDocument pdf)
            throws IOException {
        for (PDOutlineItem item : items) {
            titles.add(item.getTitle());
            assertThat(item.findDestinationPage(pdf)).as(item.getTitle()).isNotNull();
            bookmarks(item.children(), titles, pdf);
        }
    }

    @Test
    void it_says_its_language_its_title_and_where_each_link_leads(VoluntaryPrinciples record) throws IOException {
        record.record(AReport.resting("sourced", SOURCED, "Minutes", "https://example.org/minutes"));

        try (PDDocument pdf = Loader.loadPDF(Pdf.of(AReport.of(record)))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("2018");
            List<String> links = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                page.getAnnotations().stream().map(PDAnnotation::getContents).forEach(links::add);
            }
            assertThat(links)
                    .allMatch(words -> words != null && !words.isBlank())
                    .contains("On the web: https://example.org/minutes");
        }
    }

    @Test
    void it_bears_no_day_but_that_of_the_report(VoluntaryPrinciples record) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdf.of(AReport.telling(record, "They met.")))) {
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part")
                    .doesNotContain("CreateDate");
        }
    }

    @Test
    void the_json_form_lies_in_it(VoluntaryPrinciples record) throws IOException {
        Inquiry inquiry = AReport.telling(record, "They met.");

        try (PDDocument pdf = Loader.loadPDF(Pdf.of(inquiry))) {
            PDComplexFileSpecification file = Objects.requireNonNull(pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("report-NL-2018-public.json"));
            assertThat(file.getEmbeddedFile().toByteArray())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(Json.of(inquiry));
        }
        try (PDDocument alone = Loader.loadPDF(Pdf.alone(inquiry))) {
            assertThat(alone.getDocumentCatalog().getNames()).isNull();
        }
    }
}
