package org.vpshr.domain.dossier;

import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.dossier.DossierCommand.DropPlan;
import org.vpshr.domain.dossier.DossierCommand.KeepPlan;
import org.vpshr.domain.dossier.DossierCommand.MakePlan;
import org.vpshr.domain.dossier.DossierCommand.MovePlan;
import org.vpshr.domain.dossier.DossierCommand.WithdrawEntry;
import org.vpshr.domain.dossier.DossierEvent.PlanMade;
import org.vpshr.domain.engagement.EngagementCommand.DescribeContext;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EngagementEvent.EventHeld;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.given.Story;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.When;

class PlansTest {
    private static final CountryEngagementId CONGO = new CountryEngagementId(new Country("NL"), new Country("CD"));
    private static final EntryId PLAN = new EntryId("cd-plan");
    private static final Party NL = Party.parse("gov:NL");
    private static final When IN_2019 = When.planned("2019", "in 2019");
    private static final Contribution LATER = aContribution("2020-01-20", 2019);

    private static MakePlan make(PlanKind kind, When target, Party owner) {
        return new MakePlan(CONGO, anEntry("cd-plan").at(target).build(), kind, owner);
    }

    private static HoldEvent training(String on) {
        return new HoldEvent(
                CONGO, anEntry("cd-training").on(on).written("2020-01-20", 2019).build(), EventKind.TRAINING);
    }

    private static KeepPlan keep(Outcome outcome, String... evidence) {
        Set<EntryId> shown = Stream.of(evidence).map(EntryId::new).collect(Collectors.toSet());
        return new KeepPlan(CONGO, LATER, PLAN, outcome, shown);
    }

    private static MovePlan move(When target, String reason) {
        return new MovePlan(CONGO, LATER, PLAN, target, reason);
    }

    private static DropPlan drop(String reason) {
        return new DropPlan(CONGO, LATER, PLAN, reason);
    }

    private static Story planned(PlanKind kind) {
        return given(CONGO).after(make(kind, IN_2019, NL));
    }

    @Test
    @Tag("rule-122-holds")
    void a_plan_lies_ahead_of_the_reporting_year() {
        given(CONGO).when(make(PlanKind.PLAN, IN_2019, NL)).thenAccepted();
        given(CONGO)
                .when(make(PlanKind.GOAL, When.planned("2018/..", "from 2018 on"), NL))
                .thenAccepted();
    }

    @Test
    @Tag("rule-122-refuses")
    void a_plan_for_the_reporting_year_itself_or_for_no_time_is_refused() {
        given(CONGO)
                .when(make(PlanKind.PLAN, When.planned("2018", "in 2018"), NL))
                .thenRefusedBy(DossierRule.PLAN_LIES_AHEAD);
        given(CONGO).when(make(PlanKind.PLAN, When.standing(), NL)).thenRefusedBy(DossierRule.PLAN_LIES_AHEAD);
    }

    @Test
    @Tag("rule-123-holds")
    void a_plan_is_kept_in_part_and_then_wholly_by_what_happened() {
        planned(PlanKind.PLAN)
                .after(training("2019-06-17"), keep(Outcome.PARTLY, "cd-training"))
                .when(keep(Outcome.FULLY, "cd-training"))
                .thenAccepted();
        planned(PlanKind.PLAN)
                .when(move(When.planned("2020", "in 2020"), "elections"))
                .thenAccepted();
        planned(PlanKind.PLAN).when(drop("no money")).thenAccepted();
    }

    @Test
    @Tag("rule-123-refuses")
    void a_plan_is_not_kept_by_nothing_or_by_what_is_unknown_withdrawn_or_older() {
        planned(PlanKind.PLAN).when(keep(Outcome.FULLY)).thenRefusedBy(evidence());
        planned(PlanKind.PLAN).when(keep(Outcome.FULLY, "cd-training")).thenRefusedBy(evidence());
        planned(PlanKind.PLAN)
                .after(
                        training("2019-06"),
                        new WithdrawEntry(CONGO, LATER, new EntryId("cd-training"), "wrong", "head"))
                .when(keep(Outcome.FULLY, "cd-training"))
                .thenRefusedBy(evidence());
        planned(PlanKind.PLAN)
                .after(training("2017"))
                .when(keep(Outcome.FULLY, "cd-training"))
                .thenRefusedBy(evidence());
    }

    @Test
    @Tag("rule-123-refuses")
    void a_plan_that_ended_or_is_none_does_not_go_on() {
        planned(PlanKind.PLAN).after(drop("no money")).when(drop("again")).thenRefusedBy(evidence());
        planned(PlanKind.PLAN).when(drop(" ")).thenRefusedBy(evidence());
        planned(PlanKind.PLAN).when(move(When.planned("2020", "in 2020"), "")).thenRefusedBy(evidence());
        planned(PlanKind.PLAN).when(move(When.on("2020"), "elections")).thenRefusedBy(evidence());
        given(CONGO).when(drop("no plan")).thenRefusedBy(evidence());
    }

    @Test
    @Tag("rule-123-refuses")
    void a_plan_of_another_subject_is_not_ended_here() {
        WorkingGroupId group = new WorkingGroupId(new Country("CD"), "south-kivu");
        given(CONGO, new PlanMade(group, anEntry("cd-plan").at(IN_2019).build(), PlanKind.PLAN, NL))
                .when(drop("not ours"))
                .thenRefusedBy(evidence());
    }

    @Test
    @Tag("rule-123-holds")
    void a_plan_that_was_moved_here_is_ended_here() {
        WorkingGroupId group = new WorkingGroupId(new Country("CD"), "south-kivu");
        PlanMade made = new PlanMade(group, anEntry("cd-plan").at(IN_2019).build(), PlanKind.PLAN, NL);
        given(
                        CONGO,
                        made,
                        new DossierEvent.EntryMoved(group, LATER, made.entry().id(), CONGO, "ours", "head"))
                .when(drop("no money"))
                .thenAccepted();
    }

    private static DossierRule evidence() {
        return DossierRule.PLAN_ENDS_BY_EVIDENCE;
    }

    @Test
    void an_open_plan_can_still_be_ended_years_later() {
        EventHeld late = new EventHeld(CONGO, anEntry("cd-late").on("2023").build(), EventKind.TRAINING);
        given(CONGO, late)
                .after(make(PlanKind.PLAN, IN_2019, NL))
                .when(keep(Outcome.FULLY, "cd-late"))
                .thenAccepted();
    }

    @Test
    @Tag("rule-126-holds")
    void a_plan_of_a_third_party_keeps_its_owner() {
        given(CONGO)
                .when(make(PlanKind.PLAN, IN_2019, Party.parse("org:wca")))
                .thenAcceptedWithoutFinding(DossierRule.PLANS_OF_OTHERS_ARE_NOT_OURS);
    }

    @Test
    @Tag("rule-126-flags")
    void a_pledge_of_a_third_party_is_flagged() {
        given(CONGO)
                .when(make(PlanKind.PLEDGE, IN_2019, Party.parse("org:wca")))
                .thenFlaggedBy(DossierRule.PLANS_OF_OTHERS_ARE_NOT_OURS);
    }

    @Test
    @Tag("rule-127-holds")
    void an_accepted_offer_is_kept_by_the_training_that_was_held() {
        planned(PlanKind.ACCEPTED_OFFER)
                .after(training("2019-06-17"))
                .when(keep(Outcome.FULLY, "cd-training"))
                .thenAccepted();
    }

    @Test
    @Tag("rule-127-refuses")
    void an_accepted_offer_is_not_kept_by_words() {
        planned(PlanKind.ACCEPTED_OFFER)
                .after(new DescribeContext(
                        CONGO, anEntry("cd-context").on("2018").build()))
                .when(keep(Outcome.FULLY, "cd-context"))
                .thenRefusedBy(DossierRule.OFFER_IS_NOT_TRAINING);
        planned(PlanKind.ACCEPTED_OFFER)
                .when(keep(Outcome.FULLY, "cd-plan"))
                .thenRefusedBy(DossierRule.OFFER_IS_NOT_TRAINING);
    }
}
