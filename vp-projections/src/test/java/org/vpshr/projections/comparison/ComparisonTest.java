package org.vpshr.projections.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.NIGERIA;
import static org.vpshr.projections.given.Subjects.PERU;
import static org.vpshr.projections.given.Subjects.REPORT;
import static org.vpshr.projections.given.Told.amended;
import static org.vpshr.projections.given.Told.contradicted;
import static org.vpshr.projections.given.Told.corrected;
import static org.vpshr.projections.given.Told.dropped;
import static org.vpshr.projections.given.Told.erased;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.kept;
import static org.vpshr.projections.given.Told.moved;
import static org.vpshr.projections.given.Told.only;
import static org.vpshr.projections.given.Told.person;
import static org.vpshr.projections.given.Told.plan;
import static org.vpshr.projections.given.Told.planMoved;
import static org.vpshr.projections.given.Told.planned;
import static org.vpshr.projections.given.Told.reattributed;
import static org.vpshr.projections.given.Told.refined;
import static org.vpshr.projections.given.Told.released;
import static org.vpshr.projections.given.Told.restricted;
import static org.vpshr.projections.given.Told.withdrawn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent.EntryCorrected;
import org.vpshr.domain.dossier.DossierEvent.PlanMade;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.engagement.EngagementEvent.EventHeld;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRevision;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.report.ReportEvent.ErratumIssued;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.domain.text.StandIn;
import org.vpshr.projections.comparison.Change.What;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.WithheldTexts;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;

@Tag("rule-37-holds")
class ComparisonTest {
    static final LocalDate DAY = LocalDate.parse("2019-06-30");
    private static final Contribution LATER = aContribution("2019-06-01");
    private static final EventHeld HELD =
            held(PERU, anEntry("met").on("2018-04").saying("They met in Lima."));
    private static final PlanMade PLAN =
            plan(PERU, anEntry("training").at(planned("2019")).saying("A training is planned."));
    private static final AnEntry CUSCO = anEntry("met").on("2018-04").saying("They met in Cusco.");

    static Side side(AHistory history, long position, int year, LocalDate day) {
        return side(history, position, year, day, Circle.PUBLIC);
    }

    static Side side(AHistory history, long position, int year, LocalDate day, Circle audience) {
        Reconstruction known = history.known(position, audience);
        Report report = history.asOf(position, year, audience);
        return new Side(year + "@#" + position, report, known, day);
    }

    /** The report as of the first events compared with the report as of all. */
    private static Comparison since(int first, DomainEvent... events) {
        return since(Circle.PUBLIC, first, events);
    }

    private static Comparison since(Circle audience, int first, DomainEvent... events) {
        AHistory history = history(events);
        return Comparison.of(
                side(history, first, 2018, DAY, audience), side(history, events.length, 2018, DAY, audience));
    }

    private static List<What> what(Comparison comparison) {
        return comparison.changes().stream().map(Change::what).toList();
    }

    private static Change single(Comparison comparison) {
        assertThat(comparison.changes()).hasSize(1);
        return comparison.changes().getFirst();
    }

    @Test
    void a_report_says_the_same_as_itself() {
        assertThat(since(2, HELD, PLAN).equal()).isTrue();
    }

    @Test
    void what_was_recorded_since_is_added_by_the_event_that_brought_it() {
        Change change = single(since(1, HELD, PLAN));

        assertThat(change.what()).isEqualTo(What.ADDED);
        assertThat(change.after()).isEqualTo("A training is planned.");
        assertThat(change.section()).isEqualTo("C.PE");
        assertThat(change.cause().position()).isEqualTo(2);
        assertThat(change.cause().event()).isEqualTo("PlanMade");
        assertThat(change.cause().by()).isEqualTo(PLAN.entry().contribution().by());
    }

    @Test
    void a_correction_is_told_with_both_texts_its_reason_and_who_answers_for_it() {
        Change change = single(since(1, HELD, corrected(PERU, CUSCO)));

        assertThat(change.what()).isEqualTo(What.CORRECTED);
        assertThat(change.before()).isEqualTo("They met in Lima.");
        assertThat(change.after()).isEqualTo("They met in Cusco.");
        assertThat(change.detail()).isEqualTo("a slip, by head of division");
        assertThat(change.cause().position()).isEqualTo(2);
    }

    @Test
    void an_amendment_is_told_with_what_it_changes_and_both_texts() {
        Change change =
                single(since(1, HELD, amended(PERU, "met", EntryRevision.none().says("en", "They met in Cusco."))));

        assertThat(change.what()).isEqualTo(What.CORRECTED);
        assertThat(change.before()).isEqualTo("They met in Lima.");
        assertThat(change.after()).isEqualTo("They met in Cusco.");
        assertThat(change.detail()).isEqualTo("in text.en; a slip, by head of division");
    }

    @Test
    void what_was_corrected_out_of_the_year_is_gone_by_the_correction() {
        Comparison comparison = since(1, HELD, corrected(PERU, anEntry("met").on("2020-04")));

        assertThat(what(comparison)).containsExactly(What.CORRECTED, What.GONE);
        assertThat(comparison.changes().getLast().cause().event()).isEqualTo("EntryCorrected");
        assertThat(comparison.changes().getLast().before()).isEqualTo("They met in Lima.");
    }

    @Test
    void a_refined_date_is_told_with_both_dates_and_its_source() {
        Change change = single(since(1, HELD, refined(PERU, "met", "2018-04-06")));

        assertThat(change.what()).isEqualTo(What.REFINED);
        assertThat(change.detail()).isEqualTo("date 2018-04 became 2018-04-06; source: Minutes");
    }

    @Test
    void what_was_withdrawn_is_told_once_with_what_it_said() {
        Change change = single(since(1, HELD, withdrawn(PERU, "met")));

        assertThat(change.what()).isEqualTo(What.WITHDRAWN);
        assertThat(change.before()).isEqualTo("They met in Lima.");
        assertThat(change.detail()).isEqualTo("it did not happen, by head of division");
    }

    @Test
    @Tag("rule-112-holds")
    void what_was_restricted_since_is_in_neither_report_and_told_to_no_one_who_may_not_see_it() {
        assertThat(since(1, HELD, restricted(PERU, "met", Circle.INTERNAL)).equal())
                .isTrue();
    }

    @Test
    @Tag("rule-112-holds")
    void a_restriction_is_told_with_its_ground_to_those_who_may_see_the_entry() {
        Change change = single(since(Circle.INTERNAL, 1, HELD, restricted(PERU, "met", Circle.INTERNAL)));

        assertThat(change.what()).isEqualTo(What.RESTRICTED);
        assertThat(change.before() + change.after()).isEmpty();
        assertThat(change.detail()).isEqualTo("safety of partners");
    }

    @Test
    @Tag("rule-112-holds")
    void a_release_is_told_to_those_alone_who_knew_of_the_restriction() {
        DomainEvent[] told = {HELD, restricted(PERU, "met", Circle.INTERNAL), released(PERU, "met")};

        assertThat(what(since(Circle.INTERNAL, 2, told))).containsExactly(What.RELEASED);
        assertThat(since(2, told).equal()).isTrue();
    }

    @Test
    @Tag("rule-112-holds")
    void what_was_said_before_the_version_that_is_shown_again_is_in_no_line() {
        DomainEvent[] told = {
            HELD, restricted(PERU, "met", Circle.INTERNAL), corrected(PERU, CUSCO), released(PERU, "met", 2)
        };

        Change change = single(since(1, told));

        assertThat(change.what()).isEqualTo(What.ADDED);
        assertThat(change.before()).isEmpty();
        assertThat(change.after()).isEqualTo("They met in Cusco.");
        assertThat(change.cause().position()).isEqualTo(3);
        assertThat(change.cause().event()).isEqualTo("EventHeld");
    }

    @Test
    void what_was_erased_since_is_in_no_line_whoever_asks() {
        assertThat(since(1, HELD, erased(PERU, "met")).equal()).isTrue();
        assertThat(since(Circle.INTERNAL, 1, HELD, erased(PERU, "met")).equal()).isTrue();
    }

    @Test
    void an_amendment_is_told_to_those_alone_whom_it_is_for() {
        DomainEvent[] told = {
            HELD,
            refined(PERU, "met", "2018-04-06", only(Circle.INTERNAL)),
            reattributed(PERU, "met", "org:afrosai", "org:afrosai-e", only(Circle.INTERNAL)),
            contradicted(PERU, "met", "They met in May.", only(Circle.INTERNAL))
        };

        assertThat(since(1, told).equal()).isTrue();
        assertThat(what(since(Circle.INTERNAL, 1, told)))
                .containsExactly(What.REFINED, What.REATTRIBUTED, What.CONTRADICTED);
    }

    @Test
    void a_reason_that_may_not_be_read_is_left_out() {
        Change change = single(
                since(1, HELD, new EntryCorrected(PERU, LATER, CUSCO.build(), StandIn.WITHHELD, StandIn.WITHHELD)));

        assertThat(change.what()).isEqualTo(What.CORRECTED);
        assertThat(change.detail()).isEmpty();
    }

    @Test
    @Tag("rule-110-holds")
    void what_was_moved_to_another_country_is_told_once() {
        Change change = single(since(1, HELD, moved(PERU, "met", NIGERIA)));

        assertThat(change.what()).isEqualTo(What.MOVED);
        assertThat(change.detail()).startsWith("from engagement/NL/PE to engagement/NL/NG");
        assertThat(change.section()).isEqualTo("C.NG");
    }

    @Test
    @Tag("rule-110-holds")
    void an_entity_that_was_mixed_up_is_told_with_both() {
        Change change = single(since(1, HELD, reattributed(PERU, "met", "org:afrosai", "org:afrosai-e")));

        assertThat(change.what()).isEqualTo(What.REATTRIBUTED);
        assertThat(change.detail()).startsWith("from org:afrosai to org:afrosai-e");
    }

    @Test
    @Tag("rule-91-holds")
    void a_rival_value_is_told_with_its_source_and_which_is_preferred() {
        Change change = single(since(1, HELD, contradicted(PERU, "met", "They met in May.", new Audience.Open())));

        assertThat(change.what()).isEqualTo(What.CONTRADICTED);
        assertThat(change.detail())
                .isEqualTo("They met in May. (Final report); preferred: what was recorded, since the minutes say so");
    }

    @ParameterizedTest
    @CsvSource({"FULLY, FULFILLED", "PARTLY, PARTLY_FULFILLED"})
    @Tag("rule-123-holds")
    void a_plan_that_was_kept_is_fulfilled_by_its_evidence(Outcome outcome, What what) {
        Comparison comparison = since(
                1, PLAN, held(PERU, anEntry("trained").on("2019-03")), kept(PERU, "training", outcome, "trained"));

        assertThat(single(comparison).what()).isEqualTo(what);
        assertThat(single(comparison).detail()).isEqualTo("shown by trained");
    }

    @Test
    void a_plan_that_was_moved_or_dropped_says_why() {
        Comparison comparison = since(
                1,
                PLAN,
                planMoved(PERU, "training", "2021", new Audience.Open()),
                dropped(PERU, "training", new Audience.Open()));

        assertThat(what(comparison)).containsExactly(What.PLAN_MOVED, What.PLAN_DROPPED);
        assertThat(comparison.changes()).extracting(Change::detail).containsExactly("to 2021: elections", "no money");
    }

    @Test
    void what_became_of_a_plan_is_told_to_those_alone_whom_it_is_for() {
        DomainEvent[] told = {
            PLAN,
            planMoved(PERU, "training", "2021", only(Circle.INTERNAL)),
            dropped(PERU, "training", only(Circle.INTERNAL))
        };

        assertThat(since(1, told).equal()).isTrue();
        assertThat(what(since(Circle.INTERNAL, 1, told))).containsExactly(What.PLAN_MOVED, What.PLAN_DROPPED);
    }

    @Test
    @Tag("rule-123-holds")
    void evidence_that_may_not_be_seen_is_not_named() {
        DomainEvent[] told = {
            PLAN,
            held(PERU, anEntry("trained").on("2019-03")),
            held(PERU, anEntry("trained-in-secret").on("2019-03").to(only(Circle.INTERNAL))),
            kept(PERU, "training", Outcome.FULLY, "trained", "trained-in-secret")
        };

        assertThat(single(since(3, told)).detail()).isEqualTo("shown by trained");
        assertThat(single(since(Circle.INTERNAL, 3, told)).detail()).isEqualTo("shown by trained, trained-in-secret");
    }

    @Test
    @Tag("rule-123-holds")
    void a_plan_that_nothing_that_may_be_seen_shows_to_be_kept_has_no_line() {
        DomainEvent[] told = {
            PLAN,
            held(PERU, anEntry("trained").on("2019-03").to(only(Circle.INTERNAL))),
            kept(PERU, "training", Outcome.FULLY, "trained")
        };

        assertThat(since(2, told).equal()).isTrue();
        assertThat(what(since(Circle.INTERNAL, 2, told))).containsExactly(What.FULFILLED);
    }

    @Test
    void what_shows_a_plan_to_be_kept_is_named_whichever_state_comes_first() {
        AHistory history = history(
                PLAN, held(PERU, anEntry("trained").on("2019-03")), kept(PERU, "training", Outcome.FULLY, "trained"));

        assertThat(single(Comparison.of(side(history, 3, 2018, DAY), side(history, 1, 2018, DAY)))
                        .detail())
                .isEqualTo("shown by trained");
    }

    @Test
    void a_plan_becomes_overdue_when_its_time_is_over() {
        AHistory history = history(PLAN);
        Comparison comparison =
                Comparison.of(side(history, 1, 2018, DAY), side(history, 1, 2018, LocalDate.parse("2020-01-01")));

        assertThat(single(comparison).what()).isEqualTo(What.OVERDUE);
        assertThat(single(comparison).detail()).isEqualTo("due 2019, not kept by 2020-01-01");
    }

    @Test
    void between_two_years_an_activity_became_background_and_what_is_over_is_gone() {
        AHistory history = history(
                HELD,
                held(
                        PERU,
                        anEntry("early")
                                .on("2018-05")
                                .written("2020-01-10", 2019)
                                .saying("Early.")));
        Comparison comparison = Comparison.of(side(history, 2, 2018, DAY), side(history, 2, 2019, DAY));

        assertThat(comparison.changes())
                .extracting(Change::what, Change::entry)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(What.RELATED_OTHERWISE, "early"),
                        org.assertj.core.groups.Tuple.tuple(What.GONE, "met"));
        assertThat(comparison.changes().getFirst().detail()).isEqualTo("activity became background");
    }

    @Test
    void between_two_years_the_plans_of_the_first_are_followed() {
        AHistory history = history(
                PLAN, held(PERU, anEntry("trained").on("2019-03")), kept(PERU, "training", Outcome.FULLY, "trained"));
        Comparison comparison = Comparison.of(side(history, 3, 2018, DAY), side(history, 3, 2019, DAY));

        assertThat(what(comparison)).containsExactly(What.ADDED, What.FULFILLED, What.GONE);
    }

    @Test
    @Tag("rule-35-holds")
    void an_erratum_stands_beside_the_published_version() {
        Change change = single(since(
                1,
                HELD,
                new ErratumIssued(
                        REPORT, LATER, 1, new EntryId("met"), "Lima", "Cusco", "a slip", "the minister", "page 3")));

        assertThat(change.what()).isEqualTo(What.ERRATUM);
        assertThat(change.detail()).isEqualTo("version 1, page 3: a slip, by the minister");
    }

    @Test
    @Tag("rule-35-holds")
    void of_what_befell_a_report_no_reason_is_told_that_may_not_be_read() {
        Change change = single(since(
                1,
                HELD,
                WithheldTexts.of(new ErratumIssued(
                        REPORT, LATER, 1, new EntryId("met"), "Lima", "Cusco", "a slip", "the minister", "page 3"))));

        assertThat(change.detail()).isEqualTo("version 1, page 3");
    }

    @Test
    void a_name_that_became_known_words_its_item_otherwise() {
        Comparison comparison = since(
                1, held(PERU, anEntry("met").on("2018-04").saying("{koch} came.")), person("koch", "Dirk-Jan Koch"));

        assertThat(single(comparison).what()).isEqualTo(What.REWORDED);
        assertThat(single(comparison).after()).isEqualTo("Dirk-Jan Koch came.");
    }

    @Test
    void reports_of_two_governments_are_not_compared() {
        Side ours = side(history(HELD), 1, 2018, DAY);
        Report theirs = new Report(
                new org.vpshr.domain.Subject.AnnualReportId(
                        new org.vpshr.domain.party.Country("GB"), 2018, org.vpshr.domain.Subject.Edition.PUBLIC),
                "",
                Circle.PUBLIC,
                org.vpshr.domain.entry.Language.ENGLISH,
                List.of("x"),
                List.of(),
                List.of(),
                1);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Comparison.of(ours, new Side("2018", theirs, ours.known(), DAY)))
                .withMessageContaining("rule 52");
    }
}
