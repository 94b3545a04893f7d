package org.vpshr.examples.netherlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.ReportFormat;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.examples.history.ExampleHistory;

/** The reports of the examples as Word documents say what their pages say, in the same order. */
class WordDocumentTest {
    private static final Path PRODUCT = Path.of("docs", "netherlands-2018.docx");

    @TempDir
    private Path folder;

    /** With a history that is the same to the byte whenever it is made. */
    private VoluntaryPrinciples steady(String example) {
        Random random = new Random(2018);
        return ExampleHistory.of(example)
                .into(Options.of(folder.resolve(example + ".db"))
                        .withState(folder.resolve("state"))
                        .withIds(() -> new UUID(random.nextLong(), random.nextLong()))
                        .withRandomness(random));
    }

    private static void assertSame(Inquiry inquiry) {
        WordText page = WordText.ofPage(Html.of(inquiry));
        WordText document = WordText.of(ReportFormat.DOCX.of(inquiry));

        assertThat(document.paragraphs()).containsExactlyElementsOf(page.paragraphs());
        assertThat(document.notes()).containsExactlyElementsOf(page.notes());
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"netherlands, NL", "united-kingdom, GB", "united-states, US"})
    void each_year_says_the_same_in_both(String example, String government) {
        try (VoluntaryPrinciples record = steady(example)) {
            for (int year = 2014; year <= 2022; year++) {
                for (Circle audience : List.of(Circle.PUBLIC, Circle.INTERNAL)) {
                    assertSame(record.reports()
                            .of(new Country(government), year)
                            .forAudience(audience)
                            .at(AsOf.now()));
                }
            }
        }
    }

    @Test
    void a_published_version_says_the_same_with_its_seal() {
        Example.ask(record -> {
            Inquiry published = Example.report2018(record).at(new AsOf.Published(1));
            assertSame(published);
            assertThat(WordText.of(ReportFormat.DOCX.of(published)).paragraphs())
                    .anyMatch(text -> text.startsWith("Made from the record up to position "));
            return true;
        });
    }

    @Test
    void what_was_said_of_a_version_later_stands_at_its_head() {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(Example.copy(folder))) {
            record.record(NamedResource.of("later", """
                    {"contribution":{"by":"NL/human-rights","written":"2026-03-16","evidence":"minute 21","audience":"public"}}
                    {"command":"report.IssueErratum","subject":"report/NL/2018/public","version":1,"entry":"f-udhr","oldText":"70 years","newText":"seventy years","reason":"style","authoriser":"head of division","place":"F"}
                    {"command":"report.WithdrawReport","subject":"report/NL/2018/public","version":1,"reason":"as a trial","authoriser":"head of division"}
                    """));
            Inquiry published = Example.report2018(record).at(new AsOf.Published(1));

            assertSame(published);
            assertThat(WordText.styles(ReportFormat.DOCX.of(published)))
                    .filteredOn(style -> style.startsWith("Notice"))
                    .containsExactly("Notice", "NoticeList", "NoticeList");
        }
    }

    @Test
    void what_a_report_may_not_show_stands_in_no_part_of_the_file() {
        Example.ask(record -> {
            byte[] open = ReportFormat.DOCX.of(Example.report2018(record).at(AsOf.now()));
            String all = String.join(
                    "\n",
                    WordText.parts(open).values().stream()
                            .map(part -> part.outerHtml())
                            .toList());
            Example.report2018(record).forAudience(Circle.INTERNAL).at(AsOf.now()).report().items().stream()
                    .filter(item -> !Example.report2018(record).at(AsOf.now()).prints(item.entry(), item.text()))
                    .forEach(item -> assertThat(all).doesNotContain(item.text()));
            assertThat(all).doesNotContain("w:rsid", "w:comment");
            return true;
        });
    }

    @Test
    void the_document_beside_the_docs_is_what_the_code_makes() throws IOException {
        byte[] made;
        try (VoluntaryPrinciples record = steady("netherlands")) {
            made = ReportFormat.DOCX.of(Example.report2018(record).at(new AsOf.Published(1)));
        }
        if (Boolean.getBoolean("documents.write")) {
            Files.write(PRODUCT, made);
        }

        assertThat(Files.readAllBytes(PRODUCT))
                .as("%s: written anew with -Ddocuments.write=true", PRODUCT)
                .isEqualTo(made);
    }
}
