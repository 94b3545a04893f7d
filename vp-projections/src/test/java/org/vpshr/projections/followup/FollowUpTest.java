package org.vpshr.projections.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.GOLD;
import static org.vpshr.projections.given.Subjects.GROUP_OF_PERU;
import static org.vpshr.projections.given.Subjects.NL;
import static org.vpshr.projections.given.Subjects.PERU;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.only;
import static org.vpshr.projections.given.Told.plan;
import static org.vpshr.projections.given.Told.planned;
import static org.vpshr.projections.given.Told.restricted;
import static org.vpshr.projections.given.Told.withdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent.PlanDropped;
import org.vpshr.domain.dossier.DossierEvent.PlanKept;
import org.vpshr.domain.dossier.DossierEvent.PlanMade;
import org.vpshr.domain.dossier.DossierEvent.PlanMoved;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.dossier.PlanKind;
import org.vpshr.domain.engagement.EngagementEvent.AdvocacyAchieved;
import org.vpshr.domain.engagement.EngagementEvent.AdvocacyBegun;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.irbc.AgreementEvent.AgreementTookEffect;
import org.vpshr.domain.irbc.AgreementEvent.ObligationMet;
import org.vpshr.domain.irbc.AgreementEvent.ObligationUndertaken;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.time.Cadence;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.MeetingKind;
import org.vpshr.domain.workinggroup.Seat;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MeetingHeld;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MemberInvited;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MemberJoined;

class FollowUpTest {
    private static final EntryId TRAINING = new EntryId("training");
    private static final Contribution IN_MAY = aContribution("2019-05-02");
    private static final PlanMade PLAN = plan(PERU, anEntry("training").at(planned("2019")));
    private static final DomainEvent TRAINED = held(PERU, anEntry("trained").on("2019-03-20"));
    private static final Party.Organisation CNR = new Party.Organisation("cnr");

    private static List<Undertaking> on(String day, DomainEvent... events) {
        return on(day, 2018, Circle.PUBLIC, events);
    }

    private static List<Undertaking> on(String day, int year, Circle audience, DomainEvent... events) {
        var known = history(events).known(Long.MAX_VALUE, audience);
        return new FollowUp(known.entries(), known.names(), NL, year, LocalDate.parse(day), audience, Language.ENGLISH)
                .undertakings();
    }

    private static Undertaking one(String day, DomainEvent... events) {
        return on(day, events).getFirst();
    }

    private static PlanKept kept(Outcome outcome, String... evidence) {
        return new PlanKept(
                PERU,
                IN_MAY,
                TRAINING,
                outcome,
                java.util.Arrays.stream(evidence).map(EntryId::new).collect(java.util.stream.Collectors.toSet()),
                new Audience.Open());
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2018-12-31, OPEN", "2019-12-31, OPEN", "2020-01-01, OVERDUE"})
    void a_plan_is_overdue_once_its_time_is_certainly_over(String day, PlanState state) {
        assertThat(one(day, PLAN).state()).isEqualTo(state);
    }

    @ParameterizedTest(name = "due {0} on {1}: {2}, {3}")
    @CsvSource({
        "2019/.., 2090-01-01, OPEN, YES",
        "2019-03, 2019-04-01, OVERDUE, YES",
        "2019?, 2020-01-01, OPEN, MAYBE",
        "2019-11~, 2020-01-01, OVERDUE, YES",
        "2019-11~, 2019-12-31, OPEN, YES",
        "2019/2020, 2020-06-01, OPEN, YES"
    })
    void an_inexact_due_date_is_over_with_its_last_possible_day(
            String due, String day, PlanState state, Certainty certainty) {
        Undertaking plan = one(day, plan(PERU, anEntry("training").at(planned(due))));

        assertThat(plan.state()).isEqualTo(state);
        assertThat(plan.certainty()).isEqualTo(certainty);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2019-03-19, OPEN", "2019-03-20, KEPT", "2020-01-01, KEPT"})
    @Tag("rule-123-holds")
    void a_plan_is_kept_from_the_day_of_its_evidence_however_late_it_was_recorded(String day, PlanState state) {
        assertThat(one(day, PLAN, TRAINED, kept(Outcome.FULLY, "trained")).state())
                .isEqualTo(state);
    }

    @Test
    @Tag("rule-123-holds")
    void a_plan_names_the_evidence_and_the_events_behind_its_state() {
        Undertaking plan = one("2020-01-01", PLAN, TRAINED, kept(Outcome.PARTLY, "trained"));

        assertThat(plan.state()).isEqualTo(PlanState.PARTLY_KEPT);
        assertThat(plan.evidence())
                .extracting(e -> e.entry().value(), Undertaking.Evidence::when)
                .containsExactly(tuple("trained", "2019-03-20"));
        assertThat(plan.causes()).extracting(c -> c.event()).containsExactly("PlanMade", "PlanKept");
    }

    @Test
    void a_plan_of_which_half_the_evidence_lies_ahead_is_kept_in_part() {
        DomainEvent second = held(PERU, anEntry("again").on("2019-09-20"));
        DomainEvent[] told = {PLAN, TRAINED, second, kept(Outcome.FULLY, "trained", "again")};

        assertThat(one("2019-06-01", told).state()).isEqualTo(PlanState.PARTLY_KEPT);
        assertThat(one("2019-10-01", told).state()).isEqualTo(PlanState.KEPT);
    }

    @Test
    void evidence_known_to_the_year_only_may_show_it_within_that_year() {
        DomainEvent sometime = held(PERU, anEntry("trained").on("2019"));
        Undertaking plan = one("2019-06-01", PLAN, sometime, kept(Outcome.FULLY, "trained"));

        assertThat(plan.state()).isEqualTo(PlanState.KEPT);
        assertThat(plan.certainty()).isEqualTo(Certainty.MAYBE);
    }

    @Test
    void evidence_that_was_taken_back_shows_nothing() {
        assertThat(one("2020-01-01", PLAN, TRAINED, kept(Outcome.FULLY, "trained"), withdrawn(PERU, "trained"))
                        .state())
                .isEqualTo(PlanState.OVERDUE);
    }

    @Test
    void evidence_that_the_audience_may_not_see_shows_nothing_to_it() {
        DomainEvent[] told = {
            PLAN, TRAINED, kept(Outcome.FULLY, "trained"), restricted(PERU, "trained", Circle.INTERNAL)
        };

        assertThat(on("2020-01-01", told)).isEqualTo(on("2020-01-01", PLAN));
        assertThat(on("2020-01-01", 2018, Circle.INTERNAL, told).getFirst().state())
                .isEqualTo(PlanState.KEPT);
    }

    @Test
    void of_two_that_show_it_the_one_that_the_audience_may_see_is_named() {
        Undertaking plan = one(
                "2020-01-01",
                PLAN,
                TRAINED,
                held(PERU, anEntry("again").on("2019-09-20")),
                kept(Outcome.FULLY, "trained", "again"),
                restricted(PERU, "trained", Circle.INTERNAL));

        assertThat(plan.state()).isEqualTo(PlanState.KEPT);
        assertThat(plan.evidence()).extracting(e -> e.entry().value()).containsExactly("again");
    }

    @Test
    void a_plea_that_something_hidden_achieved_is_still_open_for_whoever_may_not_see_that() {
        AdvocacyBegun plea =
                new AdvocacyBegun(PERU, anEntry("plea").on("2018-02").build());
        DomainEvent[] told = {
            plea,
            held(PERU, anEntry("joined").on("2018-10").to(only(Circle.INTERNAL))),
            new AdvocacyAchieved(PERU, IN_MAY, new EntryId("plea"), new EntryId("joined"))
        };

        assertThat(on("2020-01-01", told)).isEqualTo(on("2020-01-01", plea));
        assertThat(on("2020-01-01", 2018, Circle.INTERNAL, told).getFirst().state())
                .isEqualTo(PlanState.KEPT);
    }

    @Test
    void a_plan_is_dropped_from_the_day_on_which_that_was_written() {
        PlanDropped dropped = new PlanDropped(PERU, IN_MAY, TRAINING, "no money", new Audience.Open());

        assertThat(one("2019-05-01", PLAN, dropped).state()).isEqualTo(PlanState.OPEN);
        assertThat(one("2019-05-02", PLAN, dropped).state()).isEqualTo(PlanState.DROPPED);
    }

    @Test
    void a_moved_plan_is_due_at_its_new_time() {
        PlanMoved moved = new PlanMoved(PERU, IN_MAY, TRAINING, planned("2021"), "elections", new Audience.Open());

        assertThat(one("2020-06-01", PLAN, moved).state()).isEqualTo(PlanState.MOVED);
        assertThat(one("2020-06-01", PLAN, moved).due().span().edtf()).isEqualTo("2021");
        assertThat(one("2022-01-01", PLAN, moved).state()).isEqualTo(PlanState.OVERDUE);
    }

    @Test
    @Tag("rule-126-holds")
    void the_plan_of_a_third_party_is_listed_and_marked_as_not_ours() {
        PlanMade theirs = new PlanMade(
                PERU, anEntry("theirs").at(planned("2019")).build(), PlanKind.PROMISE, Party.parse("org:idl"));

        assertThat(on("2019-01-01", PLAN, theirs))
                .extracting(Undertaking::kind, Undertaking::ours)
                .containsExactly(tuple(Undertaking.Kind.PLAN, true), tuple(Undertaking.Kind.PROMISE, false));
    }

    private static final PlanMade MONTHLY = plan(
            GROUP_OF_PERU,
            anEntry("monthly")
                    .at(new When(When.Mode.PLANNED, Span.parse("2019"), "monthly in 2019", Set.of(), Cadence.MONTHLY)));

    private static MeetingHeld met(String id, String when) {
        return new MeetingHeld(GROUP_OF_PERU, anEntry(id).on(when).build(), MeetingKind.REGULAR);
    }

    @Test
    @Tag("rule-65-holds")
    void a_planned_cadence_creates_expectations_and_no_meetings() {
        Undertaking plan = one("2019-06-30", MONTHLY);

        assertThat(plan.expectation()).isEqualTo(new Undertaking.Expected("monthly", 12, 6, 0, 0));
        assertThat(plan.state()).isEqualTo(PlanState.OPEN);
        assertThat(one("2020-02-01", MONTHLY).state()).isEqualTo(PlanState.OVERDUE);
    }

    @Test
    @Tag("rule-65-holds")
    void one_meeting_of_a_monthly_plan_keeps_it_in_part_x21() {
        Undertaking plan = one("2019-12-31", MONTHLY, met("june", "2019-06-17"));

        assertThat(plan.expectation()).isEqualTo(new Undertaking.Expected("monthly", 12, 12, 1, 0));
        assertThat(plan.state()).isEqualTo(PlanState.PARTLY_KEPT);
        assertThat(plan.evidence()).extracting(e -> e.entry().value()).containsExactly("june");
    }

    @Test
    void a_meeting_that_may_fall_into_the_time_is_counted_apart() {
        assertThat(one("2019-12-31", MONTHLY, met("winter", "2018-24")).expectation())
                .isEqualTo(new Undertaking.Expected("monthly", 12, 12, 0, 1));
    }

    @Test
    @Tag("rule-61-holds")
    void an_invitation_is_kept_by_an_accession_that_follows_it() {
        MemberInvited invited = new MemberInvited(
                GROUP_OF_PERU, anEntry("invited").on("2018-02").build(), CNR);
        MemberJoined joined = new MemberJoined(
                GROUP_OF_PERU, anEntry("joined").on("2019-04-01").build(), CNR, Pillar.GOVERNMENT, Seat.MEMBER);
        MemberJoined before = new MemberJoined(
                GROUP_OF_PERU, anEntry("joined").on("2017-04-01").build(), CNR, Pillar.GOVERNMENT, Seat.MEMBER);

        assertThat(one("2020-01-01", invited).state()).isEqualTo(PlanState.OPEN);
        assertThat(one("2019-03-31", invited, joined).state()).isEqualTo(PlanState.OPEN);
        assertThat(one("2019-04-01", invited, joined).state()).isEqualTo(PlanState.KEPT);
        assertThat(one("2020-01-01", invited, before).state()).isEqualTo(PlanState.OPEN);
    }

    @Test
    @Tag("rule-70-holds")
    void advocacy_is_kept_by_what_it_achieved() {
        AdvocacyBegun begun =
                new AdvocacyBegun(PERU, anEntry("plea").on("2018-02").build());
        AdvocacyAchieved achieved = new AdvocacyAchieved(PERU, IN_MAY, new EntryId("plea"), new EntryId("trained"));

        assertThat(one("2019-03-19", begun, TRAINED, achieved).state()).isEqualTo(PlanState.OPEN);
        assertThat(one("2019-03-20", begun, TRAINED, achieved).state()).isEqualTo(PlanState.KEPT);
        assertThat(one("2019-03-20", begun, TRAINED, achieved).ours()).isTrue();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({"2018, 2018-12-31, OPEN", "2018, 2019-06-01, KEPT", "2019, 2020-01-01, OVERDUE"})
    @Tag("rule-83-holds")
    void a_yearly_obligation_is_one_item_a_year(int year, String day, PlanState state) {
        When yearly = new When(When.Mode.RECURRING, Span.parse("2017/.."), "every year", Set.of(), Cadence.YEARLY);
        List<Undertaking> owed = on(
                day,
                year,
                Circle.PUBLIC,
                new AgreementTookEffect(GOLD, anEntry("effect").on("2017").build(), null),
                new ObligationUndertaken(
                        GOLD, anEntry("report-yearly").at(yearly).build(), "report"),
                new ObligationMet(GOLD, anEntry("reported").on("2019-05-01").build(), "report", 2018));

        assertThat(owed).extracting(Undertaking::state).containsExactly(state);
    }

    @Test
    void what_was_made_for_another_year_is_not_listed() {
        assertThat(on("2020-01-01", 2019, Circle.PUBLIC, PLAN)).isEmpty();
    }
}
