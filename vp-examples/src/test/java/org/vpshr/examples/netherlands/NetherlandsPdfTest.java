package org.vpshr.examples.netherlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.application.render.ReportFormat;
import org.vpshr.application.reports.AsOf;

/** The document beside this module is what is printed of the example: {@code -Ddocuments.write=true} writes it anew. */
@Tag("long")
class NetherlandsPdfTest {
    private static final Path DOCUMENT = Path.of("docs/netherlands-2018.pdf");

    @Test
    void the_document_is_what_the_code_makes() throws IOException {
        byte[] made = Example.ask(
                record -> ReportFormat.PDF.of(Example.report2018(record).at(AsOf.published(1))));
        if (Boolean.getBoolean("documents.write")) {
            Files.write(DOCUMENT, made);
        }

        assertThat(read(Files.readAllBytes(DOCUMENT))).isEqualTo(read(made)).hasSizeGreaterThan(15);
    }

    /** Page by page, and what is attached; the hashes of a record are its own, for each has its own keys. */
    private static List<String> read(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(pdf));
            }
            for (var attached : pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .values()) {
                pages.add(new String(attached.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
            }
            return pages.stream()
                    .map(page -> page.replaceAll("[0-9a-f]{64}", "HASH").replaceAll("\\s+", " "))
                    .toList();
        }
    }
}
