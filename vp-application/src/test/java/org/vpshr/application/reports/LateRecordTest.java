package org.vpshr.application.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.dossier.DossierCommand.ReportResult;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.given.Ticking;

/** A record that begins in 2024, of what was done in 2014. */
class LateRecordTest {
    private static final CountryEngagementId GHANA = CountryEngagementId.of("NL", "GH");
    private static final LocalDate THEN = LocalDate.parse("2015-12-31");
    private static final Audience INTERNAL =
            new Audience.Limited(Circle.INTERNAL, "safety of partners", LocalDate.parse("2034-01-01"));

    @TempDir
    Path directory;

    private final Ticking clock = new Ticking();
    private VoluntaryPrinciples record;

    @BeforeEach
    void an_empty_record() {
        record = VoluntaryPrinciples.open(Options.of(directory.resolve("record.db"))
                .withState(directory.resolve("state"))
                .withCheckpoint(directory.resolve("checkpoint"))
                .withClock(clock));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static Entry entry(String id, String written) {
        return Entry.of(
                        id,
                        "Guards were trained.",
                        Contribution.by("NL/embassy-accra")
                                .written(written)
                                .on("file note")
                                .forYear(2014))
                .when("2014-06");
    }

    private void held(String day, Entry entry) {
        clock.at(day + "T10:00:00Z");
        record.record(new HoldEvent(GHANA, entry, EventKind.TRAINING));
    }

    private Reports.Request report() {
        return record.reports().of("NL", 2014);
    }

    private NothingToReport refused(Reports.Request asked, String moment) {
        return catchThrowableOfType(NothingToReport.class, () -> asked.asOf(moment));
    }

    @Test
    void of_an_empty_record_there_is_no_report() {
        assertThatThrownBy(() -> report().now())
                .isInstanceOf(NothingToReport.class)
                .hasMessageContaining("nothing is on record");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-12-31", "2024-03-01", "2024-03-01T23:00:00Z", "#0"})
    void as_of_a_moment_before_the_first_recording_the_answer_names_the_first_day_and_the_other_question(
            String moment) {
        held("2024-03-02", entry("training", "2015-02-01"));

        assertThat(refused(report(), moment))
                .hasMessageContaining("nothing was on record by then")
                .hasMessageContaining("2024-03-02")
                .hasMessageContaining("--as-written");
    }

    @Test
    void on_the_first_day_there_is_a_report() {
        held("2024-03-02", entry("training", "2015-02-01"));

        assertThat(report().asOf("2024-03-02").items()).hasSize(1);
    }

    @Test
    void the_first_day_is_that_of_what_the_audience_may_see() {
        held("2024-03-02", entry("secret", "2015-02-01").seenBy(INTERNAL));
        assertThatThrownBy(() -> report().now()).hasMessageContaining("nothing is on record");

        held("2024-05-09", entry("training", "2015-02-01"));

        assertThat(refused(report(), "2024-04-01"))
                .hasMessageContaining("2024-05-09")
                .hasMessageNotContaining("2024-03-02");
        assertThat(report().forAudience(Circle.INTERNAL).asOf("2024-04-01").items())
                .hasSize(1);
        assertThat(refused(report().forAudience(Circle.INTERNAL), "2024-01-01")).hasMessageContaining("2024-03-02");
    }

    @Test
    void a_year_of_which_nothing_is_on_record_is_printed_once_the_record_has_begun() {
        held("2024-03-02", entry("training", "2015-02-01"));

        assertThat(record.reports().of("NL", 2018).now().items()).isEmpty();
        assertThatThrownBy(() -> record.reports().of("NL", 2018).asOf("2024-03-01"))
                .isInstanceOf(NothingToReport.class);
    }

    @Test
    void the_follow_up_and_the_coverage_of_a_time_before_the_record_are_refused_as_well() {
        held("2024-03-02", entry("training", "2015-02-01"));
        Inquiry before = report().at(AsOf.parse("2014-12-31"));

        assertThatThrownBy(() -> before.followUp(THEN)).isInstanceOf(NothingToReport.class);
        assertThatThrownBy(before::coverage).isInstanceOf(NothingToReport.class);
    }

    @Test
    void as_written_by_a_day_it_tells_what_was_written_by_then_whenever_it_was_recorded() {
        held("2024-03-02", entry("training", "2015-02-01"));
        held("2024-03-03", entry("found-later", "2024-03-03"));

        assertThat(report().asWrittenBy(THEN).now().items())
                .extracting(item -> item.entry().value())
                .containsExactly("training");
        assertThat(report().now().items()).hasSize(2);
    }

    @Test
    void as_written_by_a_day_goes_with_as_of_a_day() {
        held("2024-03-02", entry("training", "2015-02-01"));
        held("2024-05-03", entry("also", "2015-02-01"));

        assertThat(report().asWrittenBy(THEN).asOf("2024-04-01").items())
                .extracting(item -> item.entry().value())
                .containsExactly("training");
    }

    @Test
    void as_written_by_a_day_on_which_nothing_was_written_names_the_first_day_of_writing() {
        held("2024-03-02", entry("training", "2015-02-01"));

        assertThatThrownBy(() ->
                        report().asWrittenBy(LocalDate.parse("2014-12-31")).now())
                .isInstanceOf(NothingToReport.class)
                .hasMessageContaining("2015-02-01");
    }

    @Test
    void what_was_written_by_a_day_is_no_published_version_and_bears_no_seal() {
        held("2024-03-02", entry("training", "2015-02-01"));

        assertThatThrownBy(() -> report().asWrittenBy(THEN).asPublished(1)).isInstanceOf(InvalidValue.class);
        assertThat(report().asWrittenBy(THEN).at(AsOf.now()).seal()).isEmpty();
    }

    @Test
    void it_says_at_its_end_what_it_is_and_what_it_leaves_out() {
        held("2024-03-02", entry("ground", "2024-03-02"));
        held("2024-03-02", entry("training", "2015-02-01"));
        clock.at("2024-03-02T11:00:00Z");
        record.record(new ReportResult(GHANA, entry("result", "2015-02-02").link("restsOn:ground")));
        Inquiry asked = report().asWrittenBy(THEN).at(AsOf.now());

        for (String printed : List.of(Markdown.of(asked), Html.of(asked))) {
            assertThat(printed).contains("As written by 2015-12-31", "nothing proves them");
            assertThat(printed.substring(printed.indexOf("As written by")))
                    .contains("result", "ResultReported, written 2015-02-02, rests on ground");
        }
        assertThat(Json.of(asked))
                .contains(
                        "\"asWritten\"",
                        "\"by\" : \"2015-12-31\"",
                        "\"about\" : \"result\"",
                        "\"restsOn\" : \"ground\"");
    }

    @Test
    void what_it_leaves_out_is_told_to_whom_may_see_it_alone() {
        held("2024-03-02", entry("ground", "2024-03-02"));
        held("2024-03-02", entry("training", "2015-02-01"));
        record.record(new ReportResult(
                GHANA, entry("hush", "2015-02-02").link("restsOn:ground").seenBy(INTERNAL)));
        Inquiry open = report().asWrittenBy(THEN).at(AsOf.now());
        Inquiry internal =
                report().asWrittenBy(THEN).forAudience(Circle.INTERNAL).at(AsOf.now());

        assertThat(Markdown.of(open) + Json.of(open) + Html.of(open)).doesNotContain("hush");
        assertThat(Markdown.of(internal)).contains("hush");
    }

    @Test
    void the_difference_to_what_is_known_now_is_what_was_written_since() {
        held("2024-03-02", entry("training", "2015-02-01"));
        held("2024-03-03", entry("found-later", "2024-03-03"));

        assertThat(report().asWrittenBy(THEN)
                        .at(AsOf.now())
                        .comparedWith(report().at(AsOf.now()))
                        .changes())
                .extracting(change -> change.entry())
                .containsExactly("found-later");
    }
}
