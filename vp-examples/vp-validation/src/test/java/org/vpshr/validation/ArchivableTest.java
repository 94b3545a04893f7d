package org.vpshr.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.PictureFiles;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Survey;
import org.vpshr.documents.Pdf;
import org.vpshr.documents.PrintedTexts;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.examples.history.ExampleHistory;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.picture.PictureQuery;

/**
 * Reports as PDF keep to PDF/UA-1 and to PDF/A, and say what their pages say. In every build that of 2018 is tried; those of all years and all examples
 * where a build has the time.
 */
@Tag("long")
@Tag("full")
class ArchivableTest {
    private static final Map<String, String> GOVERNMENTS =
            Map.of("netherlands", "NL", "united-kingdom", "GB", "united-states", "US");
    private static final Map<String, VoluntaryPrinciples> RECORDS = new ConcurrentHashMap<>();

    @TempDir
    private static Path folder;

    record OfYear(String example, int year) {
        private VoluntaryPrinciples record() {
            return RECORDS.computeIfAbsent(
                    example, name -> ExampleHistory.of(name).into(folder.resolve(name + ".db")));
        }

        List<Picture> pictures(Inquiry inquiry) {
            Survey survey = record().reports()
                    .survey(inquiry.position(), inquiry.report().id().government(), Circle.PUBLIC);
            return PictureQuery.all(year, survey.groups(), inquiry.day(), Language.ENGLISH).stream()
                    .map(survey::picture)
                    .filter(picture -> !picture.isEmpty())
                    .toList();
        }

        Inquiry at(AsOf asOf) {
            return record().reports()
                    .of(new Country(Objects.requireNonNull(GOVERNMENTS.get(example))), year)
                    .at(asOf);
        }
    }

    static Stream<OfYear> reports() {
        return Boolean.getBoolean("vp.faults.full")
                ? ExampleHistory.names().stream()
                        .flatMap(name -> IntStream.rangeClosed(2014, 2022).mapToObj(year -> new OfYear(name, year)))
                : Stream.of(new OfYear("netherlands", 2018));
    }

    @AfterAll
    static void close() {
        RECORDS.values().forEach(VoluntaryPrinciples::close);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_is_accessible_and_archivable_with_what_is_attached(OfYear report) throws Exception {
        byte[] pdf = Pdf.of(report.at(AsOf.now()));

        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void without_an_attachment_it_keeps_to_the_narrower_profile(OfYear report) throws Exception {
        byte[] pdf = Pdf.alone(report.at(AsOf.now()));

        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void its_text_is_that_of_the_page(OfYear report) {
        Inquiry inquiry = report.at(AsOf.now());

        PrintedTexts.assertSame(inquiry, Pdf.of(inquiry));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void with_pictures_of_the_record_it_keeps_to_the_same(OfYear report) throws Exception {
        Inquiry inquiry = report.at(AsOf.now());
        List<Picture> pictures = report.pictures(inquiry);
        byte[] pdf = Pdf.of(inquiry, PictureFiles.none(), pictures);

        assertThat(pictures).isNotEmpty();
        PrintedTexts.assertSame(inquiry, pictures, pdf);
        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void a_published_version_does_too() throws Exception {
        byte[] pdf = Pdf.of(new OfYear("netherlands", 2018).at(AsOf.published(1)));

        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A", "PDFA_3_A"})
    void a_file_without_tags_does_not(PDFAFlavour profile) throws Exception {
        assertThat(VeraPdf.broken(plain(), profile)).hasSizeGreaterThan(2);
    }

    @Test
    void an_attachment_does_not_go_with_the_narrower_profile() throws Exception {
        byte[] pdf = Pdf.of(new OfYear("netherlands", 2018).at(AsOf.now()));

        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    private static byte[] plain() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            pdf.save(file);
            return file.toByteArray();
        }
    }
}
