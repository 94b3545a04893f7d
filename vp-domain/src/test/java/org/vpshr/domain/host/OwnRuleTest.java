package org.vpshr.domain.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.host.OwnRule.broken;
import static org.vpshr.domain.host.OwnRule.holds;
import static org.vpshr.domain.host.OwnRule.rule;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.dossier.DossierCommand.StatePosition;
import org.vpshr.domain.dossier.DossierEvent.PositionStated;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.RuleViolation;

class OwnRuleTest {
    private static final Subject PERU = Subject.parse("engagement/NL/PE");
    private static final Entry POSITION = anEntry("pe-position").build();
    private static final Entry FILED = POSITION.with(Attribute.of("minbuza", "file-plan", "7.2"));

    private static Optional<OwnRule.Breach> filed(Command command, Dossier dossier) {
        boolean filed =
                command.entryAttributes().stream().anyMatch(each -> each.name().equals("file-plan"));
        return filed ? holds() : broken("it names no file plan code", "add the attribute minbuza:file-plan");
    }

    private static OwnRule graded(Grade grade) {
        return rule("minbuza:1", grade, "An entry names its file plan code.", OwnRuleTest::filed);
    }

    private static Decision decided(OwnRule by, Command command) {
        return Aggregates.initial(PERU, OwnRules.of(by)).decide(command);
    }

    @Test
    void a_command_that_breaks_it_is_refused_by_its_name_with_the_remedy() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> decided(graded(Grade.REFUSE), new StatePosition(PERU, POSITION)))
                .withMessage("rule minbuza:1: it names no file plan code; add the attribute minbuza:file-plan")
                .satisfies(refused -> {
                    assertThat(refused.remedy()).isEqualTo("add the attribute minbuza:file-plan");
                    assertThat(refused.rule())
                            .hasValueSatisfying(rule -> assertThat(rule.code()).hasToString("minbuza:1"));
                });
    }

    @Test
    void a_command_that_keeps_it_is_decided_as_without_it() {
        Command filed = new StatePosition(PERU, FILED);

        assertThat(decided(graded(Grade.REFUSE), filed))
                .isEqualTo(Aggregates.initial(PERU).decide(filed));
    }

    @Test
    void one_that_flags_lets_pass_and_says_so() {
        assertThat(decided(graded(Grade.FLAG), new StatePosition(PERU, POSITION))
                        .findings())
                .hasToString("[rule minbuza:1: it names no file plan code; add the attribute minbuza:file-plan]");
    }

    @Test
    void the_rules_of_the_field_come_first() {
        assertThatThrownBy(() -> decided(
                        graded(Grade.REFUSE),
                        new StatePosition(
                                PERU, anEntry("e").linked("follows:nowhere").build())))
                .hasMessageContaining("rule " + EntryRule.LINK_LEADS_SOMEWHERE.code());
    }

    @Test
    void it_knows_what_stands_on_record_of_the_subject() {
        OwnRule once = rule(
                "minbuza:2",
                Grade.REFUSE,
                "A country has one position.",
                (command, dossier) -> dossier.standing().isEmpty() ? holds() : broken("there is one", "amend that"));
        Aggregate begun = Aggregates.initial(PERU, OwnRules.of(once));
        StatePosition another = new StatePosition(PERU, anEntry("pe-other").build());

        assertThat(begun.decide(another).events()).hasSize(1);
        assertThatThrownBy(
                        () -> begun.evolve(new PositionStated(PERU, POSITION)).decide(another))
                .hasMessageContaining("rule minbuza:2");
    }

    @Test
    void one_that_fails_refuses_and_says_that_it_failed_and_nothing_of_what_it_met() {
        OwnRule failing = rule("minbuza:3", Grade.FLAG, "It fails.", (command, dossier) -> {
            throw new IllegalStateException("Johanna Koch");
        });

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> decided(failing, new StatePosition(PERU, POSITION)))
                .withMessageContaining("rule minbuza:3: the rule itself failed")
                .withMessageNotContaining("Koch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "minbuza", "minbuza:0", "minbuza:x", "engagement:1", ":1", "Min:1", "minbuza:1:2"})
    void its_name_is_a_namespace_and_a_number(String code) {
        assertThatThrownBy(() -> rule(code, Grade.REFUSE, "Something.", OwnRuleTest::filed))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void it_refuses_or_flags() {
        assertThatThrownBy(() -> graded(Grade.HOLD)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void no_two_have_one_name() {
        assertThatThrownBy(() -> OwnRules.of(graded(Grade.REFUSE), graded(Grade.FLAG)))
                .isInstanceOf(InvalidValue.class);
    }
}
