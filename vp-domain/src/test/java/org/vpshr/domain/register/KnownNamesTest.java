package org.vpshr.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.dossier.DossierCommand.WithdrawEntry;
import org.vpshr.domain.engagement.EngagementCommand.ReachOut;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.party.PartyRule;
import org.vpshr.domain.register.RegisterCommand.RegisterPerson;
import org.vpshr.domain.register.RegisterEvent.PersonErased;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.RuleViolation;

class KnownNamesTest {
    private static final CountryEngagementId PERU = CountryEngagementId.of("NL", "PE");
    private static final Contribution NOTE = aContribution("2019-01-21");
    private static final PersonId NUNEZ = new PersonId("nunez");
    private static final PersonRegistered REGISTERED =
            new PersonRegistered(NUNEZ, NOTE, new PersonName("nunez", "Jo Núñez"));
    private static final KnownNames KNOWN = KnownNames.none().and(REGISTERED);

    private static Command says(AnEntry entry) {
        return new ReachOut(PERU, entry.build());
    }

    private static Command withdraws(String reason) {
        return new WithdrawEntry(PERU, NOTE, new EntryId("pe-visit"), reason, "head of division");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jo Núñez spoke.", "It was JO NUNEZ who spoke.", "The desk of Jo\nNuñez, Lima"})
    @Tag("rule-141-refuses")
    void a_full_name_in_a_text_is_refused_and_the_reference_named(String text) {
        assertThatThrownBy(() -> KNOWN.lookedForIn(says(anEntry("pe-visit").saying(text))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("rule 141")
                .hasMessageContaining("entry.statement")
                .hasMessageContaining("{nunez}")
                .hasMessageNotContaining("Jo ");
    }

    @Test
    @Tag("rule-141-refuses")
    void a_full_name_is_refused_wherever_it_stands() {
        assertThatThrownBy(() -> KNOWN.lookedForIn(says(anEntry("visit-of-jo-nunez"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("say it without the name");
        assertThatThrownBy(() -> KNOWN.lookedForIn(withdraws("Jo Núñez asked for it")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> KNOWN.lookedForIn(
                        says(anEntry("pe-visit").from(new Source("Letter of Jo Núñez", "", "", null, null, "")))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("title");
    }

    @Test
    @Tag("rule-141-flags")
    void a_surname_in_a_text_is_looked_at_by_a_person() {
        assertThat(KNOWN.lookedForIn(withdraws("Núñez asked for it")).all())
                .extracting(Finding::rule)
                .containsExactly(PartyRule.SURNAME_MAY_BE_A_NAME);
    }

    @Test
    @Tag("rule-141-holds")
    void a_reference_is_no_name() {
        assertThat(KNOWN.lookedForIn(says(anEntry("pe-visit").saying("{nunez} spoke.")))
                        .all())
                .isEmpty();
    }

    @Test
    @Tag("rule-141-holds")
    void the_name_stands_in_the_register() {
        RegisterPerson again = new RegisterPerson(new PersonId("other"), NOTE, new PersonName("other", "Ana Flores"));

        assertThat(KNOWN.lookedForIn(again).all()).isEmpty();
    }

    @Test
    @Tag("rule-116-holds")
    void an_erased_name_is_looked_for_no_more() {
        KnownNames without = KNOWN.and(new PersonErased(NUNEZ, NOTE, "asked for", "head of division"));

        assertThat(without.lookedForIn(withdraws("Jo Núñez asked for it")).all())
                .isEmpty();
    }

    @Test
    void a_name_that_cannot_be_read_is_not_looked_for() {
        Subject.PersonId gone = new PersonId("gone");
        KnownNames erased =
                KnownNames.none().and(new PersonRegistered(gone, NOTE, new PersonName("gone", PersonName.ERASED)));

        assertThat(erased.lookedForIn(withdraws("it was erased")).all()).isEmpty();
    }
}
