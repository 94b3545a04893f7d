package org.vpshr.domain.dossier;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.dossier.DossierCommand.MakePlan;
import org.vpshr.domain.engagement.EngagementCommand.AnnounceEvent;
import org.vpshr.domain.engagement.EngagementCommand.ReachOut;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.domain.time.Cadence;
import org.vpshr.domain.time.InvalidDate;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;

class TimeOfEntryTest {
    private static final CountryEngagementId GHANA = new CountryEngagementId(new Country("NL"), new Country("GH"));

    private static Command tell(AnEntry entry) {
        return new ReachOut(GHANA, entry.build());
    }

    private static Command tell(When when) {
        return tell(anEntry("gh-told").at(when));
    }

    @Test
    @Tag("rule-45-holds")
    void the_future_is_told_as_a_plan_or_an_announcement() {
        When future = When.planned("2019", "in 2019");
        given(GHANA)
                .when(new MakePlan(
                        GHANA, anEntry("gh-plan").at(future).build(), PlanKind.FORECAST, Party.parse("gov:GH")))
                .thenAccepted();
        given(GHANA)
                .when(new AnnounceEvent(
                        GHANA, anEntry("gh-announced").at(future).build(), EventKind.TRAINING))
                .thenAccepted();
    }

    @Test
    @Tag("rule-45-refuses")
    void the_future_is_not_told_as_something_that_happened() {
        given(GHANA).when(tell(When.planned("2019", "in 2019"))).thenRefusedBy(EntryRule.FUTURE_IS_A_PLAN);
        given(GHANA)
                .when(tell(anEntry("gh-late").on("2019-02").written("2019-03-01", 2018)))
                .thenRefusedBy(EntryRule.FUTURE_IS_A_PLAN);
    }

    @Test
    @Tag("rule-92-holds")
    void what_happened_years_ago_is_recorded_late() {
        given(GHANA)
                .when(tell(anEntry("gh-old").on("2009").written("2026-01-05")))
                .thenAccepted();
        given(GHANA)
                .when(tell(anEntry("gh-now").on("2018-04-06").written("2018-04-06")))
                .thenAccepted();
    }

    @Test
    @Tag("rule-92-refuses")
    void nothing_is_recorded_before_it_happens() {
        given(GHANA)
                .when(tell(anEntry("gh-early").on("2018-04-07").written("2018-04-06")))
                .thenRefusedBy(EntryRule.RECORDED_AFTER_IT_HAPPENED);
    }

    @Test
    @Tag("rule-87-holds")
    void relative_words_are_kept_beside_the_date_they_were_resolved_to() {
        given(GHANA)
                .when(tell(When.on("2017", "last year", When.Mark.RELATIVE)))
                .thenAccepted();
        given(GHANA).when(tell(When.asOf("2019-01-21", "currently"))).thenAccepted();
    }

    @Test
    @Tag("rule-87-refuses")
    void relative_words_are_not_passed_off_as_a_date() {
        given(GHANA)
                .when(tell(When.on("2017", "last year (2017)")))
                .thenRefusedBy(EntryRule.RELATIVE_WORDS_ARE_RESOLVED);
        given(GHANA)
                .when(tell(When.on("2018", "This Year", When.Mark.IMPLIED_YEAR)))
                .thenRefusedBy(EntryRule.RELATIVE_WORDS_ARE_RESOLVED);
    }

    @Test
    @Tag("rule-89-holds")
    void an_implied_year_is_marked() {
        given(GHANA)
                .when(tell(When.on("2018-07", "in July", When.Mark.IMPLIED_YEAR)))
                .thenAccepted();
        given(GHANA).when(tell(When.on("2018-07", "July 2018"))).thenAccepted();
    }

    @Test
    @Tag("rule-89-refuses")
    void a_year_that_the_words_do_not_name_is_not_passed_off_as_stated() {
        given(GHANA).when(tell(When.on("2018-07", "in July"))).thenRefusedBy(EntryRule.IMPLIED_YEAR_IS_MARKED);
    }

    @Test
    @Tag("rule-85-holds")
    void the_words_stand_beside_the_range_and_its_precision() {
        given(GHANA)
                .when(tell(When.on("2017-03/2018-03", "from March 2017 to March 2018")))
                .thenAccepted();
    }

    @Test
    @Tag("rule-85-refuses")
    void a_date_without_the_words_it_was_stated_in_is_refused() {
        assertThatThrownBy(() -> When.on("2018", " "))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("rule 85");
    }

    @Test
    @Tag("rule-85-refuses")
    void an_entry_has_a_date_or_says_that_it_has_none() {
        assertThatThrownBy(() -> new When(When.Mode.DATED, Span.parse("/"), "some day", Set.of(), Cadence.ONCE))
                .isInstanceOf(InvalidDate.class);
        assertThatThrownBy(() -> new When(When.Mode.STANDING, Span.parse("2018"), "2018", Set.of(), Cadence.ONCE))
                .isInstanceOf(InvalidDate.class);
    }
}
