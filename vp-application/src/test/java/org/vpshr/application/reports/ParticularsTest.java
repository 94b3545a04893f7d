package org.vpshr.application.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.APublishedReport.command;
import static org.vpshr.application.given.APublishedReport.commands;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.application.given.APublishedReport.reissue;
import static org.vpshr.application.given.APublishedReport.withdrawal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.APublishedReport;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.render.report.Colophon;
import org.vpshr.application.render.report.ReportMarkdown;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Circle;
import org.vpshr.projections.report.Reprint;

/** Kind, issuer, period and publication of a report stand on its page, as far as they are known and no further. */
class ParticularsTest {
    @TempDir
    Path directory;

    private VoluntaryPrinciples record;

    @BeforeEach
    void open() {
        record = VoluntaryPrinciples.open(Options.of(directory.resolve("record.db"))
                .withClock(InstantSource.fixed(Instant.parse("2019-02-02T12:00:00Z"))));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private void published() {
        record.recordAll(APublishedReport.of(List.of(held("met", "They met in Lima.", ""))));
    }

    private Inquiry at(AsOf asOf) {
        return record.reports().of("NL", 2018).at(asOf);
    }

    private static List<String> inEveryFormat(Inquiry inquiry) {
        return List.of(Markdown.of(inquiry), Html.of(inquiry), Json.of(inquiry));
    }

    /** Only what stands between the words of the report and its end. */
    private static String end(String markdown) {
        return markdown.substring(markdown.lastIndexOf("\n---") < 0 ? 0 : markdown.lastIndexOf("\n---"));
    }

    @Test
    void a_published_version_says_its_kind_issuer_period_and_day() {
        published();

        assertThat(Markdown.of(at(AsOf.published(1))))
                .contains(
                        "**Kind:** full report",
                        "**Issuer:** government of the Netherlands, published by the desk NL/",
                        "**Period:** 2018, a calendar year",
                        "**Published:** 2019-01-20 (version 1)",
                        "**Template:** nl-2018.3")
                .doesNotContain("Draft", "assumed");
        assertThat(Json.of(at(AsOf.published(1))))
                .contains("\"kind\" : \"full\"", "\"basis\" : \"calendar-year\"", "\"on\" : \"2019-01-20\"")
                .contains("\"assumed\" : false")
                .contains("\"draft\" : false");
        assertThat(Html.of(at(AsOf.published(1)))).contains("about.report", "full report", "2019-01-20 (version 1)");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-20?, true",
        "2019-01-20~, true",
        "2019-01%, true",
        "2019-01, false",
        "2019, false",
        "[2019-01-01..2019-01-31], false"
    })
    void a_day_of_publication_that_is_not_known_is_never_printed_as_one(String day, boolean assumed) {
        List<Command> lines = APublishedReport.of(List.of(held("met", "They met in Lima.", "")));
        record.recordAll(lines.subList(0, lines.size() - 1));
        record.record(command("{'command':'report.PublishReport','subject':'" + APublishedReport.REPORT + "',"
                + "'on':'" + day + "'}"));

        for (String page : List.of(Markdown.of(at(AsOf.published(1))), Html.of(at(AsOf.published(1))))) {
            assertThat(page.replace("\\", ""))
                    .contains((assumed ? "assumed " : "") + day + ", the day is not known; recorded on 2019-02-02");
        }
        assertThat(Json.of(at(AsOf.published(1))))
                .contains("\"dayIsKnown\" : false", "\"assumed\" : " + assumed, "\"recorded\" : \"2019-02-02\"");
    }

    @Test
    void the_same_record_prints_the_same_in_thirty_years() {
        List<Command> lines = APublishedReport.of(List.of(held("met", "They met in Lima.", "")));
        record.recordAll(lines.subList(0, lines.size() - 1));
        List<String> today = inEveryFormat(at(AsOf.now()));
        record.close();

        record = VoluntaryPrinciples.open(Options.of(directory.resolve("record.db"))
                .withClock(InstantSource.fixed(Instant.parse("2049-02-02T12:00:00Z"))));

        assertThat(inEveryFormat(at(AsOf.now()))).isEqualTo(today);
    }

    @Test
    void what_is_not_published_is_a_draft_and_bears_the_day_that_it_was_asked_of() {
        List<Command> lines = APublishedReport.of(List.of(held("met", "They met in Lima.", "")));
        record.recordAll(lines.subList(0, lines.size() - 1));

        assertThat(inEveryFormat(at(AsOf.now())))
                .allSatisfy(page -> assertThat(page).doesNotContain("Published:", "\"published\"", "version 1"));
        assertThat(Markdown.of(at(AsOf.now()))).contains("**Draft:** not published as it stands");
        assertThat(Markdown.of(at(AsOf.parse("2019-02-02"))))
                .contains("**Draft:** as of 2019-02-02, not published as it stands");
    }

    @Test
    void a_draft_after_a_publication_names_what_was_published_last() {
        published();
        record.recordAll(commands(Stream.of(withdrawal(), reissue())));

        assertThat(Markdown.of(at(AsOf.now()))).contains("last published: 2019-01-21 (version 2)");
        assertThat(Markdown.of(at(AsOf.published(1)))).contains("**Published:** 2019-01-20 (version 1)");
        assertThat(Markdown.of(at(AsOf.published(2)))).contains("**Published:** 2019-01-21 (version 2)");
    }

    @Test
    void of_what_is_not_commissioned_no_kind_is_said() {
        record.record(command(held("met", "They met in Lima.", "")));

        assertThat(end(Markdown.of(at(AsOf.now()))))
                .contains("**Period:** 2018\n", "**Draft:**")
                .doesNotContain("Kind", "calendar");
        assertThat(Json.of(at(AsOf.now()))).doesNotContain("\"kind\" : \"full\"", "\"kind\" : \"update\"", "\"basis\"");
    }

    @ParameterizedTest
    @CsvSource({"calendar-year, a calendar year", "fiscal-year, a fiscal year of the government"})
    void the_period_is_what_the_order_counts_by(String basis, String said) {
        record.recordAll(commands(Stream.of(
                "{'command':'commitment.JoinInitiative','subject':'commitment/NL','as':'full','founder':false,"
                        + "'entry':{'id':'joined','text':'It joined.','when':'2009'}}",
                held("met", "They met in Lima.", ""),
                "{'command':'report.CommissionReport','subject':'" + APublishedReport.REPORT
                        + "','kind':'full','template':'nl-2018','basis':'" + basis
                        + "','desks':['NL/embassy-lima']}")));

        assertThat(Markdown.of(at(AsOf.now()))).contains("**Period:** 2018, " + said);
    }

    @Test
    void they_stand_beside_the_report_and_change_no_byte_of_it() {
        published();
        Inquiry printed = at(AsOf.published(1));
        Colophon without = new Colophon(
                printed.seal(),
                printed.reprint(),
                printed.saidLater(),
                printed.outside(),
                printed.dayOfWriting(),
                Optional.empty());

        assertThat(Markdown.of(printed)).startsWith(ReportMarkdown.of(printed.report(), without));
        assertThat(printed.reprint()).contains(Reprint.AS_PUBLISHED);
        assertThat(record.upkeep().verify().whole()).isTrue();
    }

    @Test
    void every_audience_reads_the_same_of_them() {
        published();
        String open = end(Markdown.of(at(AsOf.published(1))));

        for (Circle circle : Circle.values()) {
            assertThat(end(Markdown.of(
                            record.reports().of("NL", 2018).forAudience(circle).at(AsOf.published(1)))))
                    .isEqualTo(open);
        }
    }
}
