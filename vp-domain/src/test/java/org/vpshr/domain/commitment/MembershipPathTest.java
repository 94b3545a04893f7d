package org.vpshr.domain.commitment;

import static org.vpshr.domain.given.Governments.FOUNDED;
import static org.vpshr.domain.given.Governments.GHANA;
import static org.vpshr.domain.given.Governments.GH_APPLIES;
import static org.vpshr.domain.given.Governments.GH_FULL;
import static org.vpshr.domain.given.Governments.GH_JOINS;
import static org.vpshr.domain.given.Governments.NETHERLANDS;
import static org.vpshr.domain.given.Governments.NL_JOINS;
import static org.vpshr.domain.given.Governments.on;
import static org.vpshr.domain.given.Story.given;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.commitment.CommitmentCommand.*;
import org.vpshr.domain.dossier.DossierCommand.StatePosition;
import org.vpshr.domain.initiative.InitiativeRule;

class MembershipPathTest {

    private static JoinInitiative founding(String edtf) {
        return new JoinInitiative(NETHERLANDS, on("nl-joined", edtf), Standing.FULL, true);
    }

    @Test
    @Tag("rule-1-holds")
    void a_government_joins_shortly_after_the_founding() {
        given(NETHERLANDS, FOUNDED).when(NL_JOINS).thenAccepted();
    }

    @Test
    @Tag("rule-1-holds")
    void a_join_in_the_year_of_founding_is_not_surely_too_early() {
        given(NETHERLANDS, FOUNDED).when(founding("2000")).thenAccepted();
    }

    @Test
    @Tag("rule-1-refuses")
    void a_government_cannot_join_before_the_founding() {
        given(NETHERLANDS, FOUNDED).when(founding("2000-11")).thenRefusedBy(InitiativeRule.JOINS_AFTER_FOUNDING);
    }

    @Test
    @Tag("rule-1-refuses")
    void without_the_founding_on_record_the_year_2000_counts() {
        given(NETHERLANDS).when(founding("1999")).thenRefusedBy(InitiativeRule.JOINS_AFTER_FOUNDING);
    }

    @Test
    @Tag("rule-2-holds")
    void a_government_that_left_may_come_back() {
        given(NETHERLANDS)
                .after(NL_JOINS, new LeaveInitiative(NETHERLANDS, on("nl-left", "2005")))
                .when(new JoinInitiative(NETHERLANDS, on("nl-back", "2007"), Standing.FULL, false))
                .thenAccepted();
    }

    @Test
    @Tag("rule-2-refuses")
    void a_member_cannot_join_again() {
        given(NETHERLANDS)
                .after(NL_JOINS)
                .when(new JoinInitiative(NETHERLANDS, on("nl-again", "2007"), Standing.FULL, false))
                .thenRefusedBy(CommitmentRule.LEAVES_BEFORE_REJOINING);
    }

    @Test
    @Tag("rule-2-refuses")
    void a_government_cannot_come_back_before_it_left() {
        given(NETHERLANDS)
                .after(NL_JOINS, new LeaveInitiative(NETHERLANDS, on("nl-left", "2005")))
                .when(new JoinInitiative(NETHERLANDS, on("nl-back", "2004"), Standing.FULL, false))
                .thenRefusedBy(CommitmentRule.LEAVES_BEFORE_REJOINING);
    }

    @Test
    @Tag("rule-3-holds")
    void a_government_applies_and_becomes_engaged() {
        given(GHANA).after(GH_APPLIES).when(GH_JOINS).thenAccepted();
    }

    @Test
    @Tag("rule-3-refuses")
    void under_the_newer_rules_nobody_joins_without_an_application() {
        given(GHANA).when(GH_JOINS).thenRefusedBy(CommitmentRule.PATH_TO_MEMBERSHIP);
    }

    @Test
    @Tag("rule-3-refuses")
    void only_a_founder_starts_as_a_full_member() {
        given(GHANA)
                .after(GH_APPLIES)
                .when(new JoinInitiative(GHANA, on("gh-joined", "2014"), Standing.FULL, false))
                .thenRefusedBy(CommitmentRule.PATH_TO_MEMBERSHIP);
    }

    @Test
    @Tag("rule-3-refuses")
    void full_membership_is_not_attained_before_engagement() {
        given(GHANA).after(GH_APPLIES).when(GH_FULL).thenRefusedBy(CommitmentRule.PATH_TO_MEMBERSHIP);
    }

    @Test
    @Tag("rule-4-holds")
    void rights_begin_when_a_provisional_vote_takes_effect() {
        given(GHANA)
                .after(GH_APPLIES, new RecordProvisionalVote(GHANA, on("gh-voted", "2014-01")), GH_JOINS)
                .when(new TakeSteeringSeat(GHANA, on("gh-seat", "2014-05")))
                .thenAccepted();
    }

    @Test
    @Tag("rule-4-refuses")
    void a_provisional_vote_gives_no_seat() {
        given(GHANA)
                .after(GH_APPLIES, new RecordProvisionalVote(GHANA, on("gh-voted", "2014-01")))
                .when(new TakeSteeringSeat(GHANA, on("gh-seat", "2014-02")))
                .thenRefusedBy(CommitmentRule.PROVISIONAL_GIVES_NO_RIGHTS);
    }

    @Test
    @Tag("rule-5-holds")
    void a_national_action_plan_leads_to_full_membership() {
        given(GHANA).after(GH_APPLIES, GH_JOINS).when(GH_FULL).thenAccepted();
    }

    @Test
    @Tag("rule-5-holds")
    void before_2016_other_fulfilment_sufficed() {
        given(GHANA)
                .after(GH_APPLIES, GH_JOINS)
                .when(new BecomeFullMember(GHANA, on("gh-full", "2015-03"), "minimum-requirements"))
                .thenAccepted();
    }

    @Test
    @Tag("rule-5-refuses")
    void from_2016_on_nothing_less_than_the_plan_suffices() {
        given(GHANA)
                .after(GH_APPLIES, GH_JOINS)
                .when(new BecomeFullMember(GHANA, on("gh-full", "2016"), "minimum-requirements"))
                .thenRefusedBy(CommitmentRule.FULL_BY_FULFILMENT);
    }

    @Test
    @Tag("rule-9-holds")
    void an_engaged_member_may_sit_on_the_committee() {
        given(GHANA)
                .after(GH_APPLIES, GH_JOINS)
                .when(new TakeSteeringSeat(GHANA, on("gh-seat", "2015")))
                .thenAccepted();
    }

    @Test
    @Tag("rule-9-refuses")
    void an_applicant_gets_neither_chair_nor_seat() {
        given(GHANA)
                .after(GH_APPLIES)
                .when(new TakeChair(GHANA, on("gh-chair", "2014-03")))
                .thenRefusedBy(InitiativeRule.NON_MEMBERS_HOLD_NOTHING);
        given(GHANA)
                .after(GH_APPLIES)
                .when(new TakeSteeringSeat(GHANA, on("gh-seat", "2014-03")))
                .thenRefusedBy(InitiativeRule.NON_MEMBERS_HOLD_NOTHING);
    }

    @Test
    @Tag("rule-9-holds")
    void a_seat_held_before_leaving_may_be_recorded_afterwards() {
        given(NETHERLANDS)
                .after(NL_JOINS, new LeaveInitiative(NETHERLANDS, on("nl-left", "2015")))
                .when(new TakeSteeringSeat(NETHERLANDS, on("nl-seat", "2009/2013")))
                .thenAccepted();
    }

    @Test
    @Tag("rule-11-holds")
    void a_promise_leaves_the_standing_as_it_was() {
        given(GHANA)
                .after(
                        GH_APPLIES,
                        new StatePosition(GHANA, on("gh-promise", "2013-10")),
                        new AffirmCommitment(GHANA, on("gh-interest", "2013-11")))
                .when(GH_JOINS)
                .thenAccepted();
    }

    @Test
    @Tag("rule-11-refuses")
    void who_only_promised_cannot_leave() {
        given(GHANA)
                .after(new AffirmCommitment(GHANA, on("gh-interest", "2013-11")))
                .when(new LeaveInitiative(GHANA, on("gh-left", "2014")))
                .thenRefusedBy(InitiativeRule.PROMISE_IS_NO_MEMBERSHIP);
    }

    @Test
    @Tag("rule-16-holds")
    void a_default_is_cured() {
        given(NETHERLANDS)
                .after(NL_JOINS, new MarkInactive(NETHERLANDS, on("nl-inactive", "2004")))
                .when(new CureDefault(NETHERLANDS, on("nl-cured", "2005")))
                .thenAcceptedWithoutFinding(CommitmentRule.DEFAULT_IS_CURED);
    }

    @Test
    @Tag("rule-16-flags")
    void a_cure_without_default_is_shown() {
        given(NETHERLANDS)
                .after(NL_JOINS)
                .when(new CureDefault(NETHERLANDS, on("nl-cured", "2005")))
                .thenFlaggedBy(CommitmentRule.DEFAULT_IS_CURED);
    }

    @Test
    @Tag("rule-17-holds")
    void an_expulsion_follows_concern_and_process() {
        given(NETHERLANDS)
                .after(
                        NL_JOINS,
                        new RaiseConcern(NETHERLANDS, on("concern", "2010")),
                        new OpenProcess(NETHERLANDS, on("process", "2011")))
                .when(new ExpelGovernment(NETHERLANDS, on("expelled", "2012")))
                .thenAccepted();
    }

    @Test
    @Tag("rule-17-refuses")
    void nobody_is_expelled_on_a_concern_alone() {
        given(NETHERLANDS)
                .after(NL_JOINS, new RaiseConcern(NETHERLANDS, on("concern", "2010")))
                .when(new ExpelGovernment(NETHERLANDS, on("expelled", "2012")))
                .thenRefusedBy(CommitmentRule.EXPULSION_IN_ORDER);
    }

    @Test
    @Tag("rule-17-refuses")
    void a_process_is_not_older_than_its_concern() {
        given(NETHERLANDS)
                .after(NL_JOINS, new RaiseConcern(NETHERLANDS, on("concern", "2010")))
                .when(new OpenProcess(NETHERLANDS, on("process", "2009")))
                .thenRefusedBy(CommitmentRule.EXPULSION_IN_ORDER);
    }
}
