package org.vpshr.domain.dossier;

import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.dossier.DossierCommand.ConfirmEntry;
import org.vpshr.domain.dossier.DossierCommand.StatePosition;
import org.vpshr.domain.dossier.DossierCommand.WithdrawEntry;
import org.vpshr.domain.dossier.DossierEvent.EntryConfirmed;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.given.Story;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.When;

class ConfirmationTest {
    private static final CountryEngagementId NIGERIA = CountryEngagementId.of("NL", "NG");
    private static final Contribution LATER = aContribution("2022-02-03");
    private static final EntryId AIM = new EntryId("ng-aim");
    private static final Source LETTER = Source.of("Letter of the embassy");

    private static Story stated(When when) {
        return given(NIGERIA)
                .after(new StatePosition(NIGERIA, anEntry("ng-aim").at(when).build()));
    }

    private static ConfirmEntry confirm(String on) {
        return new ConfirmEntry(NIGERIA, LATER, AIM, FuzzyDate.parse(on), LETTER);
    }

    @Test
    @Tag("rule-150-holds")
    void a_standing_entry_is_confirmed_for_a_day() {
        stated(When.standing())
                .when(confirm("2021-12"))
                .then(new EntryConfirmed(NIGERIA, LATER, AIM, FuzzyDate.parse("2021-12"), LETTER, new Audience.Open()));
    }

    @Test
    @Tag("rule-150-holds")
    void what_was_so_as_of_a_day_is_confirmed_for_a_later_one() {
        stated(When.asOf("2018-12", "in December 2018")).when(confirm("2021")).thenAccepted();
    }

    @Test
    @Tag("rule-150-refuses")
    void what_was_so_as_of_a_day_is_not_confirmed_for_an_earlier_one() {
        stated(When.asOf("2018-12", "in December 2018"))
                .when(confirm("2018-03"))
                .thenRefusedBy(DossierRule.CONFIRMED_ENTRY_HOLDS);
    }

    @Test
    @Tag("rule-150-refuses")
    void what_happened_on_a_day_holds_no_longer() {
        stated(When.on("2018-04-06")).when(confirm("2021")).thenRefusedBy(DossierRule.CONFIRMED_ENTRY_HOLDS);
        stated(When.undated()).when(confirm("2021")).thenRefusedBy(DossierRule.CONFIRMED_ENTRY_HOLDS);
    }

    @Test
    @Tag("rule-92-refuses")
    void nothing_is_confirmed_for_a_day_that_is_to_come() {
        stated(When.standing()).when(confirm("2022-03")).thenRefusedBy(EntryRule.RECORDED_AFTER_IT_HAPPENED);
    }

    @Test
    @Tag("rule-136-refuses")
    void what_was_taken_back_is_not_confirmed() {
        stated(When.standing())
                .after(new WithdrawEntry(NIGERIA, LATER, AIM, "a slip", "head of division"))
                .when(confirm("2021"))
                .thenRefusedBy(DossierRule.AMENDED_ENTRY_STANDS);
    }
}
