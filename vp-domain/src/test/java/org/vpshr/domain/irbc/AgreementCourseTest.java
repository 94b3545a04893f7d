package org.vpshr.domain.irbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.Agreements.FNV;
import static org.vpshr.domain.given.Agreements.GOLD;
import static org.vpshr.domain.given.Agreements.IN_EFFECT;
import static org.vpshr.domain.given.Agreements.NEGOTIATION;
import static org.vpshr.domain.given.Agreements.SIGNED;
import static org.vpshr.domain.given.Agreements.ends;
import static org.vpshr.domain.given.Agreements.on;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Command;
import org.vpshr.domain.irbc.AgreementCommand.*;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;

class AgreementCourseTest {

    private static IrbcAgreement having(Command... commands) {
        IrbcAgreement agreement = IrbcAgreement.of(GOLD);
        for (Command command : commands) {
            for (var event : agreement.decide(command).events()) {
                agreement = (IrbcAgreement) agreement.evolve(event);
            }
        }
        return agreement;
    }

    @Test
    @Tag("rule-71-holds")
    void an_agreement_runs_its_course() {
        given(GOLD)
                .after(
                        new OpenDialogue(GOLD, on("gold-dialogue", "2014")),
                        new DeclareIntent(GOLD, on("gold-intent", "2015")),
                        NEGOTIATION,
                        SIGNED,
                        IN_EFFECT,
                        ends("2022-06-30", false))
                .when(new EvaluateFinally(GOLD, on("gold-evaluated", "2023")))
                .thenAccepted();
    }

    @Test
    @Tag("rule-71-holds")
    void an_earlier_stage_may_be_recorded_late() {
        given(GOLD)
                .after(NEGOTIATION, SIGNED)
                .when(new DeclareIntent(GOLD, on("gold-intent", "2016")))
                .thenAccepted();
    }

    @Test
    @Tag("rule-71-refuses")
    void an_intent_is_not_younger_than_the_signature() {
        given(GOLD)
                .after(NEGOTIATION, SIGNED)
                .when(new DeclareIntent(GOLD, on("gold-intent", "2018")))
                .thenRefusedBy(AgreementRule.STAGES_IN_ORDER);
    }

    @Test
    @Tag("rule-71-refuses")
    void of_several_stages_on_the_wrong_side_the_first_is_named() {
        AgreementCourse course = new AgreementCourse(
                Map.of(
                        AgreementStage.IN_EFFECT, Span.parse("2017-06-19"),
                        AgreementStage.SIGNED, Span.parse("2017-06-19"),
                        AgreementStage.NEGOTIATION, Span.parse("2016"),
                        AgreementStage.INTENT, Span.parse("2015")),
                null);
        OpenDialogue late = new OpenDialogue(GOLD, on("gold-dialogue", "2018"));

        assertThatThrownBy(() -> course.reach(AgreementStage.DIALOGUE, late, late.entry()))
                .hasMessageContaining("on the wrong side of 'intent'");
        assertThat(course.reached().keySet())
                .containsExactlyElementsOf(new TreeSet<>(course.reached().keySet()));
    }

    @Test
    @Tag("rule-71-refuses")
    void an_agreement_does_not_take_effect_unsigned_nor_before_it_was_signed() {
        given(GOLD).after(NEGOTIATION).when(IN_EFFECT).thenRefusedBy(AgreementRule.STAGES_IN_ORDER);
        given(GOLD)
                .after(NEGOTIATION, SIGNED)
                .when(new BringIntoEffect(GOLD, on("gold-in-effect", "2017-06-18"), null))
                .thenRefusedBy(AgreementRule.STAGES_IN_ORDER);
    }

    @Test
    @Tag("rule-71-refuses")
    void what_has_not_ended_is_not_finally_evaluated() {
        given(GOLD)
                .after(NEGOTIATION, SIGNED, IN_EFFECT)
                .when(new EvaluateFinally(GOLD, on("gold-evaluated", "2020")))
                .thenRefusedBy(AgreementRule.STAGES_IN_ORDER);
    }

    @Test
    @Tag("rule-71-holds")
    void what_an_agreement_says_may_be_told_in_any_state() {
        given(GOLD)
                .when(new DescribeAgreement(
                        GOLD, anEntry("gold-vps").at(When.standing()).build(), Aspect.REFERENCE))
                .thenAccepted();
    }

    @Test
    @Tag("rule-72-holds")
    void an_agreement_may_be_recorded_from_its_signing_on_when_its_talks_are_undated() {
        given(GOLD)
                .after(new BeginNegotiation(
                        GOLD, anEntry("gold-talks").at(When.undated()).build()))
                .when(SIGNED)
                .thenAccepted();
    }

    @Test
    @Tag("rule-72-refuses")
    void nothing_is_signed_without_negotiation() {
        given(GOLD).when(SIGNED).thenRefusedBy(AgreementRule.SIGNED_AFTER_NEGOTIATION);
        given(GOLD)
                .after(NEGOTIATION, new BreakOffNegotiation(GOLD, on("gold-broken-off", "2017")))
                .when(SIGNED)
                .thenRefusedBy(AgreementRule.SIGNED_AFTER_NEGOTIATION);
    }

    @Test
    @Tag("rule-72-refuses")
    void what_is_signed_is_no_longer_negotiated() {
        given(GOLD)
                .after(NEGOTIATION, SIGNED)
                .when(new BreakOffNegotiation(GOLD, on("gold-broken-off", "2018")))
                .thenRefusedBy(AgreementRule.SIGNED_AFTER_NEGOTIATION);
    }

    @Test
    @Tag("rule-73-holds")
    void a_signed_agreement_is_not_yet_in_effect() {
        assertThat(having(NEGOTIATION, SIGNED).term()).isEmpty();
        assertThat(having(NEGOTIATION, SIGNED, IN_EFFECT).term().map(term -> term.overlaps(Span.parse("2018"))))
                .contains(Certainty.YES);
    }

    @Test
    @Tag("rule-74-holds")
    void parties_sign_on_different_days_and_the_agreement_says_when_it_is_signed() {
        SignAgreement flemish =
                new SignAgreement(GOLD, on("union-signed", "2017-06-16"), FNV, PartyKind.TRADE_UNION, false);
        given(GOLD).after(NEGOTIATION, flemish).when(IN_EFFECT).thenRefusedBy(AgreementRule.STAGES_IN_ORDER);
        given(GOLD).after(NEGOTIATION, flemish, SIGNED).when(IN_EFFECT).thenAccepted();
    }

    @Test
    @Tag("rule-76-holds")
    void an_agreement_ends_early_by_joint_decision_or_as_planned() {
        given(GOLD)
                .after(NEGOTIATION, SIGNED, IN_EFFECT)
                .when(ends("2019-03-19", true))
                .thenAccepted();
        given(GOLD)
                .after(NEGOTIATION, SIGNED, IN_EFFECT)
                .when(ends("2022-06-30", false))
                .thenAccepted();
    }

    @Test
    @Tag("rule-76-refuses")
    void an_early_end_needs_a_joint_decision() {
        given(GOLD)
                .after(NEGOTIATION, SIGNED, IN_EFFECT)
                .when(ends("2019-03-19", false))
                .thenRefusedBy(AgreementRule.EARLY_END_IS_JOINT);
    }

    @Test
    @Tag("rule-76-refuses")
    void an_early_end_precedes_the_planned_one() {
        given(GOLD)
                .after(NEGOTIATION, SIGNED, IN_EFFECT)
                .when(ends("2023", true))
                .thenRefusedBy(AgreementRule.EARLY_END_IS_JOINT);
    }

    @Test
    @Tag("rule-83-holds")
    void a_yearly_obligation_is_expected_once_for_each_year_in_effect() {
        UndertakeObligation outreach = new UndertakeObligation(GOLD, on("gold-outreach", "2017-06-19"), "outreach");
        IrbcAgreement running = having(NEGOTIATION, SIGNED, IN_EFFECT, outreach);
        assertThat(running.expectedYears(2016, 2019)).containsExactly(2017, 2018, 2019);
        assertThat(having(NEGOTIATION, SIGNED, IN_EFFECT, ends("2019-03-19", true))
                        .expectedYears(2016, 2022))
                .containsExactly(2017, 2018, 2019);
        MeetObligation met = new MeetObligation(GOLD, on("gold-outreach-2018", "2018"), "outreach", 2018);
        given(GOLD)
                .after(NEGOTIATION, SIGNED, IN_EFFECT, outreach)
                .when(met)
                .thenAcceptedWithoutFinding(AgreementRule.ONE_ITEM_A_YEAR);
        given(GOLD)
                .after(NEGOTIATION, SIGNED, IN_EFFECT, outreach, met)
                .when(new MeetObligation(GOLD, on("gold-outreach-again", "2018"), "outreach", 2018))
                .thenFlaggedBy(AgreementRule.ONE_ITEM_A_YEAR);
    }

    @Test
    void in_effect_as_of_a_day_means_from_that_day_or_earlier() {
        BringIntoEffect now = new BringIntoEffect(
                GOLD,
                anEntry("gold-now").at(When.asOf("2019-01-21", "now in effect")).build(),
                FuzzyDate.parse("2022-06"));
        assertThat(having(NEGOTIATION, SIGNED, now).term().map(term -> term.overlaps(Span.parse("2018-05"))))
                .isEqualTo(Optional.of(Certainty.MAYBE));
    }
}
