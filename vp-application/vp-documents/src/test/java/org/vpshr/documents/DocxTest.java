package org.vpshr.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.ReportFormat;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.party.Country;
import org.vpshr.testing.VpTest;

/** What somebody finds who opens the report in a word processor. */
@VpTest
class DocxTest {
    private static XWPFDocument opened(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static XWPFDocument telling(VoluntaryPrinciples record, String... texts) throws IOException {
        return opened(Docx.of(AReport.telling(record, texts)));
    }

    private static HoldEvent resting(String entry, String text, String title, String address) {
        Source source = address.isEmpty() ? Source.of(title) : Source.of(title).address(address);
        return new HoldEvent(
                CountryEngagementId.of("NL", "CD"),
                anEntry(entry).saying(text).on("2018-04-06").from(source).build(),
                EventKind.ROUNDTABLE);
    }

    private static List<XWPFParagraph> in(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .toList();
    }

    /** Each part of the file by its name. */
    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void it_is_found_by_who_asks_for_the_format(VoluntaryPrinciples record) throws IOException {
        byte[] file = ReportFormat.DOCX.of(AReport.telling(record, "They met."));

        assertThat(opened(file).getParagraphs()).anyMatch(p -> p.getText().contains("They met."));
    }

    @Test
    void the_same_report_is_the_same_file(VoluntaryPrinciples record) {
        byte[] once = Docx.of(AReport.telling(record, "They met."));

        assertThat(Docx.of(AReport.of(record))).isEqualTo(once);
    }

    @Test
    void headings_are_in_the_styles_that_a_word_processor_knows(VoluntaryPrinciples record) throws IOException {
        try (XWPFDocument document = telling(record, "They met.")) {
            XWPFStyles styles = document.getStyles();

            assertThat(in(document, "Title"))
                    .singleElement()
                    .satisfies(title -> assertThat(title.getText()).isEqualTo("Annual Report 2018"));
            assertThat(List.of("Heading1", "Heading2", "Heading3"))
                    .extracting(id -> styles.getStyle(id).getName())
                    .containsExactly("heading 1", "heading 2", "heading 3");
            assertThat(in(document, "Heading2"))
                    .extracting(XWPFParagraph::getText)
                    .contains("How to check it");
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .allSatisfy(id -> assertThat(styles.styleExist(id)).as(id).isTrue());
        }
    }

    @Test
    void every_style_rests_on_one_that_is_there(VoluntaryPrinciples record) throws IOException {
        try (XWPFDocument document = telling(record, "They met.")) {
            XWPFStyles styles = document.getStyles();

            assertThat(styles.getStyles().stream()
                            .map(XWPFStyle::getBasisStyleID)
                            .filter(based -> based != null))
                    .allSatisfy(based -> assertThat(styles.styleExist(based)).isTrue());
        }
    }

    @Test
    void a_source_is_a_footnote_where_the_text_speaks_of_it(VoluntaryPrinciples record) throws IOException {
        record.record(resting("first", "They met.", "Minutes", "https://example.org/minutes"));
        record.record(resting("second", "They met again.", "Letter", ""));

        try (XWPFDocument document = opened(Docx.of(AReport.of(record)))) {
            assertThat(document.getFootnotes().stream()
                            .map(note ->
                                    note.getParagraphs().getFirst().getText().strip())
                            .filter(text -> !text.isEmpty()))
                    .containsExactly("Minutes. https://example.org/minutes", "Letter.");
            assertThat(document.getParagraphs())
                    .anyMatch(p -> p.getCTP().xmlText().contains("footnoteReference")
                            && p.getText().startsWith("They met."));
        }
        assertThat(parts(Docx.of(AReport.of(record))).get("word/_rels/footnotes.xml.rels"))
                .contains("https://example.org/minutes");
    }

    @Test
    void the_contents_lead_to_each_heading(VoluntaryPrinciples record) throws IOException {
        try (XWPFDocument document = telling(record, "They met.")) {
            List<String> headings = document.getParagraphs().stream()
                    .filter(p ->
                            p.getStyle().contains("Heading") && !p.getStyle().equals("ContentsHeading"))
                    .map(p -> p.getText() + " "
                            + p.getCTP().getBookmarkStartArray(0).getName())
                    .toList();

            assertThat(document.getParagraphs().stream()
                            .filter(p -> p.getStyle().startsWith("TOC"))
                            .map(p -> p.getText().strip() + " "
                                    + p.getCTP().getHyperlinkArray(0).getAnchor()))
                    .containsExactlyElementsOf(headings)
                    .hasSizeGreaterThan(3);
            assertThat(in(document, "TOC1").getFirst().getCTP().xmlText()).contains("TOC \\o");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void a_picture_that_is_held_stands_above_its_caption_and_is_described(String format, VoluntaryPrinciples record)
            throws IOException {
        Inquiry inquiry =
                PicturesTest.pictured(record, PicturesTest.image(format, 3_000, 2_000), "roundtable." + format, true);

        try (XWPFDocument document = opened(Docx.of(inquiry, PicturesTest.in(record)))) {
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(in(document, "Figure")).singleElement().satisfies(figure -> {
                CTInline inline =
                        figure.getRuns().getFirst().getCTR().getDrawingArray(0).getInlineArray(0);
                assertThat(inline.getDocPr().getDescr()).isEqualTo("Picture: " + PicturesTest.CAPTION);
                assertThat((double) inline.getExtent().getCx()
                                / inline.getExtent().getCy())
                        .isCloseTo(1.5, within(0.01));
            });
            assertThat(in(document, "Caption"))
                    .singleElement()
                    .satisfies(caption -> assertThat(caption.getText()).startsWith(PicturesTest.CAPTION));
        }
    }

    @Test
    void one_that_is_not_held_is_told_of_alone(VoluntaryPrinciples record) throws IOException {
        Inquiry inquiry = PicturesTest.pictured(record, PicturesTest.image("png", 30, 20), "roundtable.png", false);

        try (XWPFDocument document = opened(Docx.of(inquiry, PicturesTest.in(record)))) {
            assertThat(document.getAllPictures()).isEmpty();
            assertThat(in(document, "Caption")).hasSize(1);
        }
    }

    @Test
    void letters_of_any_script_are_kept(VoluntaryPrinciples record) throws IOException {
        String all =
                "Łódź, Çelik, ğ, ũ, Ελλάδα, Москва, اللغة العربية, עברית, 中文字, 日本語, 한국어, हिन्दी, အမ်ား, 𝔘𐌰, 👩‍⚖️, €, “–…”";

        try (XWPFDocument document = telling(record, all)) {
            assertThat(document.getParagraphs()).anyMatch(p -> p.getText().contains(all));
        }
    }

    @Test
    void what_would_be_markup_is_text(VoluntaryPrinciples record) throws IOException {
        String hostile = "</w:t><w:instrText>INCLUDETEXT \"c:\\\\x\"</w:instrText> & <b>bold</b> {FIELD} =1+1";

        try (XWPFDocument document = telling(record, hostile)) {
            assertThat(document.getParagraphs()).anyMatch(p -> p.getText().contains(hostile));
        }
    }

    @Test
    void lines_of_a_text_stay_lines(VoluntaryPrinciples record) throws IOException {
        try (XWPFDocument document = telling(record, "One line.\nAnother line.")) {
            assertThat(document.getParagraphs()).anyMatch(p -> p.getText().contains("One line.\nAnother line."));
        }
    }

    @Test
    void a_page_is_a4_and_has_its_number(VoluntaryPrinciples record) throws IOException {
        try (XWPFDocument document = telling(record, "They met.")) {
            CTPageSz size = document.getDocument().getBody().getSectPr().getPgSz();

            assertThat(List.of(size.getW(), size.getH()))
                    .isEqualTo(List.of(BigInteger.valueOf(11_906), BigInteger.valueOf(16_838)));
            assertThat(document.getFooterList())
                    .anyMatch(foot -> foot.getListParagraph().stream()
                            .anyMatch(p -> p.getCTP().xmlText().contains(" PAGE ")));
        }
    }

    @Test
    void its_parts_are_as_the_schema_of_the_format_says(VoluntaryPrinciples record) throws Exception {
        record.record(resting("first", "They met.", "Minutes", "https://example.org/minutes"));
        record.record(resting("second", "They met again.", "Minutes", "https://example.org/minutes"));

        Map<String, String> parts = parts(Docx.of(AReport.of(record)));

        assertValid(DocumentDocument.Factory.parse(parts.get("word/document.xml")));
        assertValid(FootnotesDocument.Factory.parse(parts.get("word/footnotes.xml")));
        assertValid(StylesDocument.Factory.parse(parts.get("word/styles.xml")));
        assertValid(HdrDocument.Factory.parse(parts.get("word/header1.xml")));
        assertValid(FtrDocument.Factory.parse(parts.get("word/footer1.xml")));
    }

    private static void assertValid(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();

        assertThat(part.validate(new XmlOptions().setErrorListener(errors)))
                .as(errors.toString())
                .isTrue();
    }

    @Test
    void the_language_is_that_of_the_report(VoluntaryPrinciples record) throws IOException {
        String styles = parts(Docx.of(AReport.telling(record, "They met."))).get("word/styles.xml");

        assertThat(styles).contains("w:lang w:val=\"en-GB\"").doesNotContain("LANGUAGE");
    }

    @Test
    void the_file_says_of_itself_what_its_title_page_says(VoluntaryPrinciples record) throws IOException {
        try (XWPFDocument document = telling(record, "They met.")) {
            var core = document.getProperties().getCoreProperties();

            assertThat(core.getTitle()).startsWith("Annual Report 2018");
            assertThat(core.getCreator()).isEqualTo("Government of the Netherlands");
            assertThat(core.getCreated()).isNull();
            assertThat(core.getLastModifiedByUser()).isNull();
            assertThat(document.getProperties()
                            .getCustomProperties()
                            .getUnderlyingProperties()
                            .sizeOfPropertyArray())
                    .isZero();
        }
    }

    @Test
    void a_draft_of_a_day_bears_that_day(VoluntaryPrinciples record) throws IOException {
        AReport.telling(record, "They met.");

        try (XWPFDocument document = opened(
                Docx.of(record.reports().of(new Country("NL"), 2018).at(new AsOf.Day(LocalDate.of(2999, 1, 1)))))) {
            assertThat(document.getProperties().getCoreProperties().getCreated())
                    .isEqualTo("2999-01-01T00:00:00Z");
            assertThat(in(document, "State"))
                    .singleElement()
                    .satisfies(state -> assertThat(state.getText()).isEqualTo("Draft as of 2999-01-01, not published"));
        }
    }
}
