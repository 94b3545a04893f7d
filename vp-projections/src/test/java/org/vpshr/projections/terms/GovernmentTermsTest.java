package org.vpshr.projections.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.COMMITMENT;
import static org.vpshr.projections.given.Subjects.NL;
import static org.vpshr.projections.given.Subjects.VPI;
import static org.vpshr.projections.given.Told.on;
import static org.vpshr.projections.given.Told.refined;
import static org.vpshr.projections.given.Told.withdrawn;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.commitment.CommitmentEvent.*;
import org.vpshr.domain.commitment.Standing;
import org.vpshr.domain.initiative.Body;
import org.vpshr.domain.initiative.InitiativeEvent.ChairTermRecorded;
import org.vpshr.domain.initiative.InitiativeEvent.MemberAdmitted;
import org.vpshr.domain.initiative.InitiativeEvent.MembershipEnded;
import org.vpshr.domain.initiative.MemberStanding;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.time.Certainty;

class GovernmentTermsTest {
    private static final Country UK = new Country("GB");

    private static ChairTaken taken(String on) {
        return new ChairTaken(COMMITMENT, on("taken-" + on, on));
    }

    private static ChairHandedOver handedOver(String term) {
        return new ChairHandedOver(COMMITMENT, on("handed-over-" + term.length() + term.substring(0, 4), term));
    }

    private static ChairPrioritySet priority(String text, String on) {
        return new ChairPrioritySet(
                COMMITMENT, anEntry("priority-" + on).saying(text).on(on).build());
    }

    private static InitiativeJoined joined(String on, Standing as) {
        return new InitiativeJoined(COMMITMENT, on("joined", on), as, false);
    }

    private static GovernmentTerms terms(DomainEvent... events) {
        return history(events).in(new GovernmentTerms());
    }

    private static List<String> chairs(GovernmentTerms terms) {
        return terms.chairTerms().stream()
                .map(t -> t.chair() + " " + t.span().edtf())
                .toList();
    }

    @Test
    @Tag("rule-18-holds")
    void a_term_that_was_taken_is_open_until_it_is_handed_over() {
        assertThat(chairs(terms(taken("2013-03")))).containsExactly("NL 2013-03/..");
        assertThat(chairs(terms(taken("2013-03"), handedOver("2013-03/2014-03"))))
                .containsExactly("NL 2013-03/2014-03");
    }

    @Test
    @Tag("rule-22-holds")
    void a_second_term_is_a_term_of_its_own() {
        assertThat(chairs(terms(handedOver("2013-03/2014-03"), handedOver("2022-05/2023-05"))))
                .containsExactly("NL 2013-03/2014-03", "NL 2022-05/2023-05");
    }

    @Test
    @Tag("rule-22-holds")
    void a_second_term_in_a_row_is_a_term_of_its_own() {
        assertThat(chairs(terms(taken("2013-03"), handedOver("2013-03/2014-03"), taken("2014-04"))))
                .containsExactly("NL 2013-03/2014-03", "NL 2014-04/..");
    }

    @Test
    @Tag("rule-47-holds")
    void a_term_told_by_the_government_and_by_the_initiative_is_one_term() {
        assertThat(chairs(terms(
                        taken("2013-03"),
                        new ChairTermRecorded(VPI, on("vpi-term", "2013-03/2014-03"), NL),
                        handedOver("2013-03/2014-03"))))
                .containsExactly("NL 2013-03/2014-03");
    }

    @Test
    @Tag("rule-92-holds")
    void terms_stand_by_their_start_whenever_they_were_recorded() {
        assertThat(chairs(terms(
                        handedOver("2013-03/2014-03"), new ChairTermRecorded(VPI, on("uk", "2012-03/2013-03"), UK))))
                .containsExactly("GB 2012-03/2013-03", "NL 2013-03/2014-03");
    }

    @ParameterizedTest(name = "{0}: {1} terms")
    @CsvSource({"2012, 0", "2013, 1", "2014, 2", "2015, 1", "2016, 0"})
    @Tag("rule-24-holds")
    void a_term_counts_for_every_year_that_it_overlaps(int year, int number) {
        GovernmentTerms terms =
                terms(handedOver("2013-03/2014-03"), new ChairTermRecorded(VPI, on("uk", "2014-03/2015-03"), UK));

        assertThat(terms.chairTermsIn(year)).hasSize(number);
    }

    @Test
    @Tag("rule-24-holds")
    void a_term_that_goes_on_counts_for_every_year_to_come() {
        assertThat(terms(taken("2013-03")).chairTermsIn(2020)).hasSize(1);
    }

    @Test
    @Tag("rule-23-holds")
    void a_priority_belongs_to_the_term_in_which_it_was_set() {
        GovernmentTerms terms = terms(
                handedOver("2013-03/2014-03"),
                handedOver("2022-05/2023-05"),
                priority("More working groups.", "2013-06"));

        assertThat(terms.chairTerms())
                .extracting(GovernmentTerms.ChairTerm::priorities)
                .containsExactly(List.of("More working groups."), List.of());
    }

    @Test
    @Tag("rule-23-holds")
    void a_priority_set_before_the_term_belongs_to_the_last_one_on_record() {
        assertThat(terms(priority("More members.", "2013-01"), taken("2013-03")).chairTerms())
                .extracting(GovernmentTerms.ChairTerm::priorities)
                .containsExactly(List.of("More members."));
    }

    @Test
    void a_term_that_was_withdrawn_was_none() {
        assertThat(terms(taken("2013-03"), withdrawn(COMMITMENT, "taken-2013-03"))
                        .chairTerms())
                .isEmpty();
    }

    @Test
    @Tag("rule-86-holds")
    void a_refined_start_is_the_start_of_the_term() {
        assertThat(chairs(terms(taken("2013-03"), refined(COMMITMENT, "taken-2013-03", "2013-03-12"))))
                .containsExactly("NL 2013-03-12/..");
    }

    @Test
    @Tag("rule-3-holds")
    void standings_are_told_in_the_order_of_recording() {
        GovernmentTerms terms = terms(
                joined("2009", Standing.ENGAGED),
                new FullMembershipAttained(COMMITMENT, on("full", "2010"), "national-action-plan"));

        assertThat(terms.standingsOf(NL))
                .extracting(GovernmentTerms.Reached::standing)
                .containsExactly(Standing.ENGAGED, Standing.FULL);
    }

    @ParameterizedTest(name = "for {0}: {1}")
    @CsvSource({"2008, NO", "2009, YES", "2012, YES", "2015, YES", "2016, NO"})
    @Tag("rule-6-holds")
    void the_duty_to_report_runs_from_engaged_status_until_leaving(int year, Certainty duty) {
        GovernmentTerms terms = terms(
                joined("2009-06", Standing.ENGAGED),
                new FullMembershipAttained(COMMITMENT, on("full", "2011"), "national-action-plan"),
                new InitiativeLeft(COMMITMENT, on("left", "2015-02")));

        assertThat(terms.dutyToReport(NL, year)).isEqualTo(duty);
    }

    @Test
    @Tag("rule-6-holds")
    @Tag("rule-90-holds")
    void the_duty_is_a_maybe_where_the_day_of_joining_is() {
        assertThat(terms(joined("2009-12~", Standing.ENGAGED)).dutyToReport(NL, 2009))
                .isEqualTo(Certainty.MAYBE);
    }

    @Test
    @Tag("rule-9-holds")
    void an_applicant_owes_no_report() {
        GovernmentTerms terms = terms(new MemberAdmitted(
                VPI, on("applies", "2018"), Party.parse("gov:GH"), MemberStanding.APPLICANT, null, Body.SECRETARIAT));

        assertThat(terms.dutyToReport(new Country("GH"), 2018)).isEqualTo(Certainty.NO);
    }

    @ParameterizedTest(name = "for {0}: {1}")
    @CsvSource({"2013, NO", "2014, YES", "2018, YES", "2019, NO"})
    @Tag("rule-6-holds")
    @Tag("rule-15-holds")
    void the_duty_of_another_member_follows_what_the_initiative_recorded(int year, Certainty duty) {
        Party ghana = Party.parse("gov:GH");
        GovernmentTerms terms = terms(
                new MemberAdmitted(
                        VPI, on("gh", "2014-03"), ghana, MemberStanding.ENGAGED, Pillar.GOVERNMENT, Body.PLENARY),
                new MembershipEnded(VPI, on("gh-left", "2018-05"), ghana));

        assertThat(terms.dutyToReport(new Country("GH"), year)).isEqualTo(duty);
    }
}
