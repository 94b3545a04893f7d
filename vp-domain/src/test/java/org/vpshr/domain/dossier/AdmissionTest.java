package org.vpshr.domain.dossier;

import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.dossier.DossierCommand.StatePosition;
import org.vpshr.domain.engagement.EngagementCommand.DescribeContext;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EngagementCommand.ReachOut;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.given.Story;
import org.vpshr.domain.initiative.InitiativeCommand.FoundInitiative;
import org.vpshr.domain.measure.Basis;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.FigureRule;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.PartyRule;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.EstablishGroup;

/** The rules that every new entry keeps, shown on outreach in Colombia. */
class AdmissionTest {
    private static final CountryEngagementId COLOMBIA = new CountryEngagementId(new Country("NL"), new Country("CO"));
    private static final PersonRegistered KOCH =
            new PersonRegistered(new PersonId("koch"), aContribution("2018-01-01"), new PersonName("koch", "K. Koch"));

    private static Command tell(AnEntry entry) {
        return new ReachOut(COLOMBIA, entry.build());
    }

    private static Story known() {
        return given(COLOMBIA).after(tell(anEntry("co-first").on("2018-04")));
    }

    @Test
    @Tag("rule-132-holds")
    @Tag("rule-133-holds")
    @Tag("rule-134-holds")
    void an_entry_refers_to_what_is_on_record() {
        given(COLOMBIA, KOCH)
                .after(tell(anEntry("co-first")))
                .when(tell(anEntry("co-second").linked("follows:co-first").saying("{koch} spoke.")))
                .thenAccepted();
    }

    @Test
    @Tag("rule-132-refuses")
    void an_entry_is_told_once() {
        known().when(tell(anEntry("co-first"))).thenRefusedBy(EntryRule.ID_IS_USED_ONCE);
    }

    @Test
    @Tag("rule-133-refuses")
    void an_entry_refers_to_no_unknown_entry() {
        known().when(tell(anEntry("co-second").linked("follows:co-other")))
                .thenRefusedBy(EntryRule.LINK_LEADS_SOMEWHERE);
    }

    @Test
    @Tag("rule-134-refuses")
    void an_entry_refers_to_no_unknown_person() {
        known().when(tell(anEntry("co-second").saying("{koch} spoke."))).thenRefusedBy(EntryRule.PERSON_IS_KNOWN);
        known().when(tell(anEntry("co-second").with("person:koch", Capacity.SPEAKER)))
                .thenRefusedBy(EntryRule.PERSON_IS_KNOWN);
    }

    @Test
    @Tag("rule-44-holds")
    void background_that_is_linked_or_is_context_is_clean() {
        known().when(tell(anEntry("co-before").on("2016").linked("partOf:co-first")))
                .thenAcceptedWithoutFinding(EntryRule.BACKGROUND_IS_LINKED);
        known().when(new DescribeContext(
                        COLOMBIA, anEntry("co-context").on("2016").build()))
                .thenAcceptedWithoutFinding(EntryRule.BACKGROUND_IS_LINKED);
        known().when(tell(anEntry("co-in-time").on("2016/2018")))
                .thenAcceptedWithoutFinding(EntryRule.BACKGROUND_IS_LINKED);
    }

    @Test
    @Tag("rule-44-holds")
    void what_came_to_be_before_the_year_and_lasts_is_no_background() {
        Subject.WorkingGroupId group = new Subject.WorkingGroupId(new Country("CO"), "cme");
        given(group)
                .when(new EstablishGroup(group, anEntry("co-group").on("2003").build()))
                .thenAcceptedWithoutFinding(EntryRule.BACKGROUND_IS_LINKED);
        Subject.InitiativeId initiative = new Subject.InitiativeId();
        given(initiative)
                .when(new FoundInitiative(
                        initiative, anEntry("vpi-founded").on("2000").build()))
                .thenAcceptedWithoutFinding(EntryRule.BACKGROUND_IS_LINKED);
    }

    @Test
    @Tag("rule-44-flags")
    void background_that_is_linked_to_nothing_is_flagged() {
        known().when(tell(anEntry("co-before").on("2016"))).thenFlaggedBy(EntryRule.BACKGROUND_IS_LINKED);
    }

    @Test
    @Tag("rule-52-holds")
    void a_report_tells_what_members_do() {
        known().when(tell(anEntry("co-plain").saying("The embassy outlined its work.")))
                .thenAcceptedWithoutFinding(EntryRule.NO_GRADING);
    }

    @Test
    @Tag("rule-52-flags")
    void a_sentence_that_grades_members_is_flagged() {
        known().when(tell(anEntry("co-best").saying("The mine ranks first in its sector.")))
                .thenFlaggedBy(EntryRule.NO_GRADING);
        known().when(tell(anEntry("co-best").saying("It outperformed the others.")))
                .thenFlaggedBy(EntryRule.NO_GRADING);
    }

    private static When derived() {
        return When.on("../2018-11", "before the return visit of 2018", When.Mark.DERIVED);
    }

    @Test
    @Tag("rule-94-holds")
    void a_derived_event_points_to_its_ground() {
        known().when(tell(anEntry("co-derived").at(derived()).linked("restsOn:co-first")))
                .thenAcceptedWithoutFinding(EntryRule.DERIVED_EVENT_HAS_A_GROUND);
    }

    @Test
    @Tag("rule-94-flags")
    void a_derived_event_without_a_ground_is_flagged() {
        known().when(tell(anEntry("co-derived").at(derived()))).thenFlaggedBy(EntryRule.DERIVED_EVENT_HAS_A_GROUND);
    }

    private static Source page(String snapshot) {
        return new Source("Report", "Ministry", "https://example.org/report", null, null, snapshot);
    }

    @Test
    @Tag("rule-120-holds")
    void a_source_of_which_a_copy_is_kept_or_that_has_no_address_is_clean() {
        known().when(tell(anEntry("co-cited").from(page("archive/report.pdf"))))
                .thenAcceptedWithoutFinding(EntryRule.SOURCE_HAS_A_SNAPSHOT);
        known().when(tell(anEntry("co-cited").from(new Source("Letter", "", "", null, null, ""))))
                .thenAcceptedWithoutFinding(EntryRule.SOURCE_HAS_A_SNAPSHOT);
    }

    @Test
    @Tag("rule-120-flags")
    void an_address_without_a_copy_is_flagged() {
        known().when(tell(anEntry("co-cited").from(page("")))).thenFlaggedBy(EntryRule.SOURCE_HAS_A_SNAPSHOT);
    }

    private static AnEntry counting(String id, String what, String number) {
        return anEntry(id).with(new Figure.Count(what, Quantity.parse(number), "people", Basis.CLAIM));
    }

    @Test
    @Tag("rule-97-holds")
    void the_same_measure_over_the_same_length_of_time_is_compared() {
        killedIn("2017")
                .when(tell(
                        counting("co-killed", "people killed", "~40").on("2018").linked("compares:co-before")))
                .thenAcceptedWithoutFinding(FigureRule.COMPARE_LIKE_WITH_LIKE);
    }

    private static Story killedIn(String span) {
        return given(COLOMBIA)
                .after(tell(counting("co-before", "people killed", ">500").on(span)));
    }

    @Test
    @Tag("rule-97-flags")
    void another_measure_or_length_of_time_is_flagged() {
        killedIn("2017")
                .when(tell(counting("co-hurt", "people injured or killed", "~40")
                        .on("2018")
                        .linked("compares:co-before")))
                .thenFlaggedBy(FigureRule.COMPARE_LIKE_WITH_LIKE);
        killedIn("2006/2017")
                .when(tell(
                        counting("co-killed", "people killed", "~40").on("2018").linked("compares:co-before")))
                .thenFlaggedBy(FigureRule.COMPARE_LIKE_WITH_LIKE);
        killedIn("2017")
                .when(tell(counting("co-killed", "people killed", "~4")
                        .on("2018-04")
                        .linked("compares:co-before")))
                .thenFlaggedBy(FigureRule.COMPARE_LIKE_WITH_LIKE);
    }

    @Test
    @Tag("rule-97-flags")
    void an_entry_that_sets_two_unlike_figures_side_by_side_is_flagged() {
        killedIn("2006/2017")
                .after(tell(counting("co-killed", "people killed", "~40").on("2018")))
                .when(tell(anEntry("co-fewer").linked("compares:co-before").linked("compares:co-killed")))
                .thenFlaggedBy(FigureRule.COMPARE_LIKE_WITH_LIKE);
    }

    @Test
    @Tag("rule-107-holds")
    void the_head_of_a_delegation_takes_part_in_an_event() {
        given(COLOMBIA, KOCH)
                .when(new HoldEvent(
                        COLOMBIA,
                        anEntry("co-visit")
                                .with("person:koch", Capacity.HEAD_OF_DELEGATION)
                                .build(),
                        EventKind.VISIT))
                .thenAccepted();
    }

    @Test
    @Tag("rule-107-refuses")
    void no_delegation_has_a_head_where_no_event_is_told() {
        given(COLOMBIA, KOCH)
                .when(new StatePosition(
                        COLOMBIA,
                        anEntry("co-position")
                                .with("person:koch", Capacity.HEAD_OF_DELEGATION)
                                .build()))
                .thenRefusedBy(PartyRule.HEAD_OF_DELEGATION_TAKES_PART);
    }

    @Test
    @Tag("rule-12-holds")
    void a_country_that_is_no_member_is_object_of_outreach() {
        CountryEngagementId china = new CountryEngagementId(new Country("NL"), new Country("CN"));
        given(china).when(new ReachOut(china, anEntry("cn-outreach").build())).thenAccepted();
    }

    @Test
    @Tag("rule-98-holds")
    void money_of_an_entry_names_payer_receiver_and_purpose() {
        Figure money = new Figure.Money(
                "training",
                new Quantity.Exact(BigDecimal.TEN),
                Currency.getInstance("EUR"),
                Party.parse("gov:NL"),
                Party.parse("group:police"),
                "",
                Basis.COUNTED);
        known().when(tell(anEntry("co-money").with(money).at(When.undated()))).thenAccepted();
    }
}
