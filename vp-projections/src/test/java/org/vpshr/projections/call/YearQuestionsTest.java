package org.vpshr.projections.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.COMMITMENT;
import static org.vpshr.projections.given.Subjects.NL;
import static org.vpshr.projections.given.Subjects.PERU;
import static org.vpshr.projections.given.Subjects.REPORT;
import static org.vpshr.projections.given.Told.dropped;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.kept;
import static org.vpshr.projections.given.Told.plan;
import static org.vpshr.projections.given.Told.planned;
import static org.vpshr.projections.given.Told.withdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.commitment.CommitmentEvent.CommitmentAffirmed;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.engagement.EngagementEvent.MissionAccredited;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.report.PeriodBasis;
import org.vpshr.domain.report.ReportEvent.ReportCommissioned;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.projections.given.AHistory;

class YearQuestionsTest {
    private static final LocalDate DAY = LocalDate.parse("2019-12-31");
    private static final DomainEvent PLAN = plan(PERU, anEntry("training").at(planned("2019")));
    private static final Audience ALL = new Audience.Open();

    private static Call of(DomainEvent... events) {
        return Calls.of(history(events), 2019, DAY).orElseThrow();
    }

    private static List<String> asked(Call call, QuestionKind kind) {
        return call.questions().stream()
                .filter(question -> question.kind() == kind)
                .map(Question::about)
                .toList();
    }

    private static Contribution by(String desk) {
        return Contribution.by(desk).written("2019-02-01").on("a letter").forYear(2018);
    }

    @Test
    void a_plan_is_asked_about_until_it_ends() {
        assertThat(asked(of(PLAN), QuestionKind.PLAN)).containsExactly("training");
        assertThat(asked(
                        of(PLAN, held(PERU, "held"), kept(PERU, "training", Outcome.PARTLY, "held")),
                        QuestionKind.PLAN))
                .containsExactly("training");
        assertThat(asked(of(PLAN, dropped(PERU, "training", ALL)), QuestionKind.PLAN))
                .isEmpty();
        assertThat(asked(of(PLAN, withdrawn(PERU, "training")), QuestionKind.PLAN))
                .isEmpty();
    }

    @Test
    void a_plan_is_still_asked_about_many_years_later() {
        Call later =
                Calls.of(history(PLAN), 2031, LocalDate.parse("2031-12-31")).orElseThrow();

        assertThat(asked(later, QuestionKind.PLAN)).containsExactly("training");
    }

    @Test
    void an_entry_is_asked_about_under_the_first_kind_that_it_comes_under() {
        Call call = of(PLAN, held(PERU, anEntry("roundtable").on("2018-05")));

        assertThat(asked(call, QuestionKind.PLAN)).containsExactly("training");
        assertThat(asked(call, QuestionKind.TEXT)).containsExactly("roundtable");
        assertThat(asked(call, QuestionKind.STANDING)).isEmpty();
    }

    @Test
    void an_item_that_nothing_serves_is_asked_of_the_desk_that_served_it_in_the_last_report() {
        Call call = of(
                new CommitmentAffirmed(
                        COMMITMENT, anEntry("affirmed").on("2019").build()),
                held(PERU, anEntry("roundtable").on("2018-05").in(by("NL/embassy-lima"))),
                held(PERU, anEntry("seminar").on("2018-06").in(by("NL/embassy-lima"))));

        assertThat(asked(call, QuestionKind.ITEM)).containsExactly("C.7");
        assertThat(call.desks())
                .filteredOn(desk -> !desk.of(QuestionKind.ITEM).isEmpty())
                .extracting(desk -> desk.desk().toString())
                .containsExactly("NL/embassy-lima");
    }

    @Test
    void what_another_governments_desk_wrote_goes_to_the_mission_that_is_accredited() {
        Desk lima = Desk.parse("NL/embassy-lima");
        Call call = of(
                new MissionAccredited(
                        PERU,
                        anEntry("mission").on("2018").in(by("NL/human-rights")).build(),
                        lima),
                plan(PERU, anEntry("training").at(planned("2019")).in(by("CH/embassy-lima"))));

        assertThat(call.desks())
                .filteredOn(desk -> !desk.of(QuestionKind.PLAN).isEmpty())
                .extracting(DeskCall::desk)
                .containsExactly(lima);
    }

    @Test
    void the_desk_that_commissioned_the_report_coordinates_and_those_called_upon_are_asked_what_is_new() {
        Call call = of(
                PLAN,
                new ReportCommissioned(
                        REPORT,
                        by("NL/human-rights"),
                        ReportKind.FULL,
                        "test",
                        PeriodBasis.CALENDAR_YEAR,
                        null,
                        Set.of(Desk.parse("NL/embassy-yangon"))));

        assertThat(call.coordinating()).hasToString("NL/human-rights");
        assertThat(call.commissioned())
                .as("the report on 2018 is, that on 2019 is not")
                .isFalse();
        assertThat(call.report().government()).isEqualTo(NL);
    }

    @Test
    void where_no_desk_ever_wrote_nobody_is_asked() {
        assertThat(Calls.of(AHistory.history(), 2019, DAY)).isEmpty();
    }
}
