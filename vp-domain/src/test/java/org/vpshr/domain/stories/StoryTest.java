package org.vpshr.domain.stories;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.ARule.rule;
import static org.vpshr.domain.given.Groups.CONFIEP;
import static org.vpshr.domain.given.Groups.FUND_FOR_PEACE;
import static org.vpshr.domain.given.Groups.GHANA;
import static org.vpshr.domain.given.Groups.MYANMAR;
import static org.vpshr.domain.given.Groups.PERU;
import static org.vpshr.domain.given.Groups.joins;
import static org.vpshr.domain.given.Groups.on;
import static org.vpshr.domain.given.Groups.setUp;
import static org.vpshr.domain.given.Story.given;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.given.Story;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.domain.workinggroup.Seat;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.EstablishGroup;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MemberJoined;

/** What a story says is so, or the test fails and says why. */
class StoryTest {

    private static Story joinedTwice() {
        return given(GHANA).after(setUp("2017"), joins(FUND_FOR_PEACE)).when(joins(FUND_FOR_PEACE, "2018"));
    }

    private static Story joinedOnce() {
        return given(GHANA).after(setUp("2017")).when(joins(FUND_FOR_PEACE));
    }

    private static void assertFails(ThrowingCallable assertion, String because) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContaining(because);
    }

    @Test
    void a_refusal_is_told_by_the_number_of_its_rule() {
        joinedTwice().thenRefusedBy(rule(57));
        assertFails(() -> joinedTwice().thenRefusedBy(rule(56)), "rule 57");
        assertFails(() -> joinedOnce().thenRefusedBy(rule(57)), "was to be refused by rule 57");
    }

    @Test
    void what_was_refused_was_not_accepted() {
        assertFails(() -> joinedTwice().thenAccepted(), "was to be accepted, and was refused: rule 57");
        assertFails(() -> joinedTwice().then(), "was to be accepted, and was refused: rule 57");
    }

    @Test
    void what_was_accepted_led_to_its_events_and_no_other() {
        joinedOnce()
                .then(new MemberJoined(
                        GHANA,
                        on("fund-for-peace-joined-2017-02", "2017-02"),
                        FUND_FOR_PEACE,
                        Pillar.CIVIL_SOCIETY,
                        Seat.MEMBER));
        assertFails(() -> joinedOnce().then(), "MemberJoined");
    }

    @Test
    void a_finding_is_told_by_its_rule_and_its_words() {
        Story uninvited = given(PERU)
                .after(setUp(PERU, "2010"))
                .when(joins(PERU, "confiep-joined", "2018-11", CONFIEP, null, Seat.OBSERVER));
        uninvited.thenFlaggedOnlyBy(rule(61));
        uninvited.thenFlaggedBy(rule(61), "org:confiep");
        uninvited.thenAcceptedWithoutFinding(rule(59));
        assertFails(() -> uninvited.thenFlaggedBy(rule(59)), "findings");
        assertFails(() -> uninvited.thenFlaggedBy(rule(61), "org:total"), "findings");
        assertFails(() -> uninvited.thenFlaggedOnlyBy(), "findings");
        assertFails(() -> uninvited.thenAcceptedWithoutFinding(), "findings");
        assertFails(() -> uninvited.thenAcceptedWithoutFinding(rule(61)), "findings");
    }

    @Test
    void what_came_before_must_have_been_accepted() {
        assertThatThrownBy(() -> given(GHANA).after(joins(FUND_FOR_PEACE))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void what_came_before_may_be_told_of_another_subject() {
        given(GHANA)
                .after(new EstablishGroup(MYANMAR, on("set-up-in-myanmar", "2016")), setUp("2017"))
                .when(joins(FUND_FOR_PEACE))
                .thenAccepted();
    }

    @Test
    void nothing_is_said_before_something_was_told() {
        assertFails(() -> given(GHANA).thenAccepted(), "say when(command) first");
    }

    @Test
    void a_rule_that_flags_is_not_asked_whether_it_refused() {
        assertThatThrownBy(() -> joinedTwice().thenRefusedBy(rule(18, Grade.FLAG)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("say thenFlaggedBy");
    }

    @Test
    void a_number_that_stands_twice_is_named_with_its_grade() {
        assertThatThrownBy(() -> rule(18))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("REFUSE")
                .hasMessageContaining("FLAG");
        assertThatThrownBy(() -> rule(9999))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no rule 9999");
    }
}
