package org.vpshr.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.testing.VpTest;

/** What {@code docs/documents.md} shows is what stands and runs here. */
@VpTest
class DocumentsPageTest {
    private static final Path PAGE = Path.of("../docs/documents.md");
    private static final Path HERE = Path.of("src/test/java/org/vpshr/documents/DocumentsPageTest.java");

    @Test
    void its_program_runs(VoluntaryPrinciples record) {
        record.record(AReport.telling("met", "They met."));

        Inquiry inquiry = record.reports().of("NL", 2018).at(AsOf.now());
        byte[] pdf = Pdf.of(inquiry);

        byte[] illustrated =
                Pdf.of(inquiry, (entry, name) -> record.attachment(entry, name, new Country("NL"), Circle.PUBLIC));

        byte[] docx = Docx.of(inquiry);

        assertThat(illustrated).isEqualTo(pdf).isNotEmpty();
        assertThat(docx).isNotEmpty();
    }

    @Test
    void it_shows_that_program() throws IOException {
        String here = blanks(Files.readString(HERE));
        List<String> shown = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(block -> blanks(block.group(1)))
                .toList();

        assertThat(shown).hasSize(3).allSatisfy(program -> assertThat(here).contains(program));
    }

    private static String blanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
