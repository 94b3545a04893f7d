package org.vpshr.domain.initiative;

import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.InitiativeId;
import org.vpshr.domain.commitment.CommitmentEvent.ChairTaken;
import org.vpshr.domain.commitment.CommitmentEvent.InitiativeJoined;
import org.vpshr.domain.commitment.Standing;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.initiative.InitiativeCommand.*;
import org.vpshr.domain.measure.Basis;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.FigureRule;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;

class PlenariesTest {
    private static final InitiativeId VPI = new InitiativeId();
    private static final Country NL = new Country("NL");
    private static final Country CH = new Country("CH");
    private static final Party ANGOLA = new Party.Government(new Country("AO"));
    private static final HoldPlenary THE_HAGUE =
            new HoldPlenary(VPI, on("plenary-2013", "2013-03-13/2013-03-14"), PlenaryKind.ANNUAL);

    private static Entry on(String id, String edtf) {
        return anEntry(id).on(edtf).written("2025-06-01").build();
    }

    private static AttendPlenary attends(Party attendee) {
        return new AttendPlenary(VPI, on("attends", "2013-03-13"), new EntryId("plenary-2013"), attendee);
    }

    private static RecordChairTerm term(Country chair, String edtf) {
        return new RecordChairTerm(VPI, on("term-" + chair.code().toLowerCase(java.util.Locale.ROOT), edtf), chair);
    }

    private static InitiativeJoined joined(Country country, String edtf, Standing as) {
        return new InitiativeJoined(new CommitmentId(country), on("joined", edtf), as, false);
    }

    @Test
    @Tag("rule-27-holds")
    void an_extraordinary_plenary_may_come_beside_the_annual_one() {
        given(VPI)
                .after(new HoldPlenary(VPI, on("plenary-2011", "2011-03"), PlenaryKind.ANNUAL))
                .when(new HoldPlenary(VPI, on("ottawa-2011", "2011-09-15/2011-09-16"), PlenaryKind.EXTRAORDINARY))
                .thenAcceptedWithoutFinding(InitiativeRule.ONE_ANNUAL_PLENARY);
    }

    @Test
    @Tag("rule-27-flags")
    void a_second_annual_plenary_in_a_year_is_shown() {
        given(VPI)
                .after(THE_HAGUE)
                .when(new HoldPlenary(VPI, on("second", "2013-10"), PlenaryKind.ANNUAL))
                .thenFlaggedBy(InitiativeRule.ONE_ANNUAL_PLENARY);
    }

    @Test
    @Tag("rule-28-holds")
    void a_guest_attends_a_plenary() {
        AdmitMember guest = new AdmitMember(
                VPI,
                on("ao-guest", "2013-03-13/2013-03-14"),
                ANGOLA,
                MemberStanding.GUEST,
                null,
                Body.STEERING_COMMITTEE);
        given(VPI).after(THE_HAGUE, guest).when(attends(ANGOLA)).thenAccepted();
    }

    @Test
    @Tag("rule-28-refuses")
    void an_applicant_does_not_attend() {
        AdmitMember applicant = new AdmitMember(
                VPI, on("ao-applied", "2012"), ANGOLA, MemberStanding.APPLICANT, null, Body.SECRETARIAT);
        given(VPI).after(THE_HAGUE, applicant).when(attends(ANGOLA)).thenRefusedBy(InitiativeRule.ATTENDS_BY_STATUS);
    }

    @Test
    @Tag("rule-28-refuses")
    void a_plenary_that_is_not_on_record_is_not_attended() {
        given(VPI).when(attends(ANGOLA)).thenRefusedBy(InitiativeRule.ATTENDS_BY_STATUS);
    }

    @Test
    @Tag("rule-30-holds")
    void the_association_is_formed_apart_from_the_initiative() {
        given(VPI)
                .after(new FoundInitiative(VPI, on("founded", "2000")))
                .when(new FormAssociation(VPI, on("vpa", "2012")))
                .thenAccepted();
    }

    @Test
    @Tag("rule-30-refuses")
    void the_association_does_not_exist_before_2012() {
        given(VPI)
                .when(new FormAssociation(VPI, on("vpa", "2000")))
                .thenRefusedBy(InitiativeRule.ASSOCIATION_IS_ANOTHER_BODY);
    }

    @Test
    @Tag("rule-18-holds")
    void terms_of_two_governments_meet_in_the_month_of_handover() {
        given(VPI)
                .after(term(NL, "2017-03/2018-03"))
                .when(term(CH, "2018-03/2019-03"))
                .thenAccepted();
    }

    @Test
    @Tag("rule-18-refuses")
    void a_recorded_term_does_not_overlap_one_that_a_government_recorded() {
        ChairTaken taken = new ChairTaken(new CommitmentId(NL), on("nl-takes", "2017-03"));
        given(VPI, taken).when(term(CH, "2017-09/2018-09")).thenRefusedBy(ChairRule.ONE_CHAIR);
    }

    @Test
    @Tag("rule-18-flags")
    void a_gap_between_recorded_terms_is_shown() {
        given(VPI)
                .after(term(NL, "2017-03/2018-03"))
                .when(term(CH, "2019-03/2020-03"))
                .thenFlaggedBy(ChairRule.CHAIR_WITHOUT_GAP);
    }

    @Test
    @Tag("rule-19-holds")
    void a_full_member_is_recorded_as_chair() {
        given(VPI, joined(NL, "2001~", Standing.FULL))
                .when(term(NL, "2017-03/2018-03"))
                .thenAccepted();
    }

    @Test
    @Tag("rule-19-refuses")
    void an_engaged_member_is_not_recorded_as_chair() {
        given(VPI, joined(NL, "2013", Standing.ENGAGED))
                .when(term(NL, "2017-03/2018-03"))
                .thenRefusedBy(ChairRule.FULL_MEMBER_CHAIRS);
    }

    @Test
    @Tag("rule-9-refuses")
    void a_government_that_joined_later_was_not_chair() {
        given(VPI, joined(NL, "2019", Standing.FULL))
                .when(term(NL, "2017-03/2018-03"))
                .thenRefusedBy(InitiativeRule.NON_MEMBERS_HOLD_NOTHING);
    }

    @Test
    @Tag("rule-20-holds")
    void a_term_between_two_plenaries_is_as_it_should_be() {
        given(VPI)
                .after(THE_HAGUE, new HoldPlenary(VPI, on("plenary-2014", "2014-03-28"), PlenaryKind.ANNUAL))
                .when(term(CH, "2013-03-14/2014-03"))
                .thenAcceptedWithoutFinding(ChairRule.HANDOVER_AT_PLENARY);
    }

    @Test
    @Tag("rule-22-holds")
    void a_second_term_is_recorded_as_its_own() {
        Country us = new Country("US");
        given(VPI)
                .after(new RecordChairTerm(VPI, on("us-1", "2023-05/2024-03"), us))
                .when(new RecordChairTerm(VPI, on("us-2", "2024-03/2025-03"), us))
                .thenAccepted();
    }

    @Test
    @Tag("rule-101-holds")
    void three_pilot_countries_are_named_and_counted() {
        given(VPI)
                .when(pilots(Set.of(new Country("GH"), new Country("MM"), new Country("NG"))))
                .thenAcceptedWithoutFinding(FigureRule.COUNT_AND_LIST_AGREE);
    }

    @Test
    @Tag("rule-101-flags")
    void a_count_that_differs_from_its_list_is_shown() {
        given(VPI)
                .when(pilots(Set.of(new Country("GH"), new Country("NG"))))
                .thenFlaggedBy(FigureRule.COUNT_AND_LIST_AGREE);
    }

    private static SelectPilotCountries pilots(Set<Country> countries) {
        Figure three = new Figure.Count(
                "pilot working groups", new Quantity.Exact(BigDecimal.valueOf(3)), "groups", Basis.COUNTED);
        return new SelectPilotCountries(
                VPI, anEntry("pilots").on("2016").with(three).build(), countries);
    }
}
