package org.vpshr.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.domain.rule.RuleViolation;

class ParticipationTest {

    @ParameterizedTest
    @Tag("rule-117-holds")
    @EnumSource(
            value = Capacity.class,
            names = {"LOCAL_LEADER", "HUMAN_RIGHTS_DEFENDER", "COMMUNITY_MEMBER", "COMPLAINANT"})
    void exposed_people_are_described_as_a_group(Capacity as) {
        assertThat(Participation.of(Party.parse("group:people of the village"), as)
                        .as())
                .isEqualTo(as);
    }

    @ParameterizedTest
    @Tag("rule-117-refuses")
    @EnumSource(
            value = Capacity.class,
            names = {"LOCAL_LEADER", "HUMAN_RIGHTS_DEFENDER", "COMMUNITY_MEMBER", "COMPLAINANT"})
    void exposed_people_are_not_named(Capacity as) {
        assertThatThrownBy(() -> Participation.of(Party.parse("person:koch"), as))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal ->
                                assertThat(refusal.rule()).contains(PartyRule.EXPOSED_PEOPLE_ARE_NOT_NAMED.broken()));
    }

    @Test
    @Tag("rule-102-holds")
    void victims_are_a_number_of_people() {
        assertThat(Participation.of(Party.parse("group:people injured"), Capacity.VICTIM)
                        .role())
                .isEmpty();
    }

    @Test
    @Tag("rule-102-refuses")
    void a_victim_is_not_named() {
        assertThatThrownBy(() -> Participation.of(Party.parse("person:koch"), Capacity.VICTIM))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.rule()).contains(PartyRule.VICTIMS_ARE_NUMBERS.broken()));
    }

    @Test
    @Tag("rule-104-holds")
    void a_role_stays_as_it_was_stated() {
        assertThat(new Participation(Party.parse("person:koch"), Capacity.SPEAKER, "special envoy").role())
                .isEqualTo("special envoy");
    }
}
