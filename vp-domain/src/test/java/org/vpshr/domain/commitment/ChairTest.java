package org.vpshr.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Governments.GHANA;
import static org.vpshr.domain.given.Governments.GH_APPLIES;
import static org.vpshr.domain.given.Governments.GH_JOINS;
import static org.vpshr.domain.given.Governments.NETHERLANDS;
import static org.vpshr.domain.given.Governments.NL_JOINS;
import static org.vpshr.domain.given.Governments.NL_SEAT;
import static org.vpshr.domain.given.Governments.OTTAWA;
import static org.vpshr.domain.given.Governments.atPlenary;
import static org.vpshr.domain.given.Governments.canadaChaired;
import static org.vpshr.domain.given.Governments.on;
import static org.vpshr.domain.given.Story.given;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.Subject.InitiativeId;
import org.vpshr.domain.commitment.CommitmentCommand.*;
import org.vpshr.domain.commitment.CommitmentEvent.ChairTaken;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.given.Governments;
import org.vpshr.domain.given.Story;
import org.vpshr.domain.initiative.ChairRule;
import org.vpshr.domain.initiative.ChairTerms;
import org.vpshr.domain.initiative.InitiativeEvent.ChairTermRecorded;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.time.When;

class ChairTest {
    private static final TakeChair TAKES = new TakeChair(NETHERLANDS, atPlenary("nl-takes", "2017-03"));

    private static HandOverChair handsOver(String term) {
        return new HandOverChair(NETHERLANDS, on("nl-hands-over", term));
    }

    private static SetChairPriority priority(String edtf) {
        return new SetChairPriority(NETHERLANDS, on("nl-priority", edtf));
    }

    private static Story afterCanada(String term) {
        return given(NETHERLANDS, OTTAWA, canadaChaired(term)).after(NL_JOINS, NL_SEAT);
    }

    @Test
    @Tag("rule-18-holds")
    void a_handover_in_march_is_no_overlap() {
        afterCanada("2016-04-22/2017-03").when(TAKES).thenAcceptedWithoutFinding(ChairRule.CHAIR_WITHOUT_GAP);
        afterCanada("2016-04-22/2017-03-03")
                .when(new TakeChair(NETHERLANDS, atPlenary("nl-takes", "2017-03-03")))
                .thenAccepted();
    }

    @Test
    @Tag("rule-18-refuses")
    void two_governments_do_not_chair_at_once() {
        afterCanada("2016-04-22/2017-06").when(TAKES).thenRefusedBy(ChairRule.ONE_CHAIR);
    }

    @Test
    @Tag("rule-18-refuses")
    void a_chair_that_was_not_handed_over_is_not_free() {
        ChairTaken canada = new ChairTaken(Governments.CANADA, on("ca-takes", "2016-04-22"));
        given(NETHERLANDS, canada).after(NL_JOINS).when(TAKES_ALONE).thenRefusedBy(ChairRule.ONE_CHAIR);
    }

    private static StateTenure chaired(String time) {
        return new StateTenure(
                NETHERLANDS,
                anEntry("nl-chaired")
                        .at(time.contains("/") ? When.on(time) : When.asOf(time, "as of " + time))
                        .from(Source.of("minutes"))
                        .build(),
                TenureKind.CHAIR);
    }

    private static ChairTaken canadaTakes(String day) {
        return new ChairTaken(Governments.CANADA, on("ca-takes", day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-04-22", "2019-03", "2017-06-15"})
    @Tag("rule-18-holds")
    void a_chair_known_as_of_a_day_may_have_followed_or_gone_before_one_whose_end_is_not_known(String canada) {
        given(NETHERLANDS, canadaTakes(canada))
                .after(NL_JOINS)
                .when(chaired("2017-06-15"))
                .thenFlaggedBy(ChairRule.CHAIR_WITHOUT_GAP);
        given(
                        NETHERLANDS,
                        new CommitmentEvent.TenureStated(
                                Governments.CANADA,
                                anEntry("ca-chaired")
                                        .at(When.asOf(canada, "as of then"))
                                        .build(),
                                TenureKind.CHAIR))
                .after(NL_JOINS)
                .when(new TakeChair(NETHERLANDS, on("nl-takes", "2017-06-15")))
                .thenFlaggedBy(ChairRule.CHAIR_WITHOUT_GAP);
    }

    @Test
    @Tag("rule-18-refuses")
    void a_chair_known_as_of_a_day_is_refused_within_the_whole_term_of_another() {
        afterCanada("2016-04-22/2018-03").when(chaired("2017-06-15")).thenRefusedBy(ChairRule.ONE_CHAIR);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-03/2018-03, 2017-03",
        "2017-03/2018-03, 2017-06",
        "2017-03/.., 2017-03",
        "2017-03-03/.., 2017-03-03"
    })
    @Tag("rule-18-refuses")
    void a_chair_is_not_taken_beside_one_that_is_stated_for_the_same_time(String stated, String taken) {
        CommitmentEvent.TenureStated canada = new CommitmentEvent.TenureStated(
                Governments.CANADA, anEntry("ca-chaired").at(When.on(stated)).build(), TenureKind.CHAIR);
        given(NETHERLANDS, canada)
                .after(NL_JOINS)
                .when(new TakeChair(NETHERLANDS, on("nl-takes", taken)))
                .thenRefusedBy(ChairRule.ONE_CHAIR);
        given(NETHERLANDS, canadaTakes(taken))
                .after(NL_JOINS)
                .when(chaired(stated))
                .thenRefusedBy(ChairRule.ONE_CHAIR);
    }

    @Test
    @Tag("rule-18-holds")
    void a_chair_whose_end_nobody_told_may_be_followed() {
        given(
                        NETHERLANDS,
                        new CommitmentEvent.TenureStated(
                                Governments.CANADA,
                                anEntry("ca-chaired").at(When.on("2016-04/..")).build(),
                                TenureKind.CHAIR))
                .after(NL_JOINS)
                .when(TAKES_ALONE)
                .thenAccepted();
    }

    private static final TakeChair TAKES_ALONE = new TakeChair(NETHERLANDS, on("nl-takes", "2017-03"));

    @Test
    @Tag("rule-18-refuses")
    void a_term_known_from_the_initiative_counts() {
        ChairTermRecorded canada =
                new ChairTermRecorded(new InitiativeId(), on("ca-term", "2016-04-22/2017-06"), new Country("CA"));
        given(NETHERLANDS, canada).after(NL_JOINS).when(TAKES_ALONE).thenRefusedBy(ChairRule.ONE_CHAIR);
    }

    @Test
    @Tag("rule-18-holds")
    void the_same_term_may_be_told_by_government_and_initiative() {
        ChairTermRecorded own =
                new ChairTermRecorded(new InitiativeId(), on("nl-term", "2017-03/2018-03"), new Country("NL"));
        given(NETHERLANDS, own)
                .after(NL_JOINS, TAKES_ALONE)
                .when(handsOver("2017-03/2018-03"))
                .thenAccepted();
    }

    @Test
    @Tag("rule-18-flags")
    void a_gap_between_two_chairs_is_shown() {
        afterCanada("2015-12/2016-12").when(TAKES).thenFlaggedBy(ChairRule.CHAIR_WITHOUT_GAP);
    }

    @Test
    @Tag("rule-19-holds")
    void a_full_member_chairs() {
        given(NETHERLANDS, OTTAWA).after(NL_JOINS).when(TAKES).thenAcceptedWithoutFinding(ChairRule.FULL_MEMBER_CHAIRS);
    }

    @Test
    @Tag("rule-19-refuses")
    void an_engaged_member_does_not_chair() {
        given(GHANA)
                .after(GH_APPLIES, GH_JOINS)
                .when(new TakeChair(GHANA, on("gh-takes", "2015-03")))
                .thenRefusedBy(ChairRule.FULL_MEMBER_CHAIRS);
    }

    @Test
    @Tag("rule-19-refuses")
    void a_term_does_not_begin_before_full_membership() {
        given(GHANA)
                .after(GH_APPLIES, GH_JOINS, Governments.GH_FULL)
                .when(new HandOverChair(GHANA, on("gh-chaired", "2015-03/2016-04")))
                .thenRefusedBy(ChairRule.FULL_MEMBER_CHAIRS);
    }

    @Test
    @Tag("rule-19-refuses")
    void a_chair_does_not_leave_before_it_hands_over() {
        given(NETHERLANDS, OTTAWA)
                .after(NL_JOINS, TAKES)
                .when(new LeaveInitiative(NETHERLANDS, on("nl-left", "2017-10")))
                .thenRefusedBy(ChairRule.FULL_MEMBER_CHAIRS);
    }

    @Test
    @Tag("rule-19-flags")
    void a_chair_whose_standing_is_not_on_record_is_shown() {
        given(NETHERLANDS, OTTAWA).when(TAKES).thenFlaggedBy(ChairRule.FULL_MEMBER_CHAIRS);
    }

    @Test
    @Tag("rule-20-holds")
    void the_chair_is_taken_at_a_plenary() {
        afterCanada("2016-04-22/2017-03").when(TAKES).thenAcceptedWithoutFinding(ChairRule.HANDOVER_AT_PLENARY);
    }

    @Test
    @Tag("rule-20-flags")
    void a_handover_without_plenary_is_shown() {
        given(NETHERLANDS).after(NL_JOINS).when(TAKES_ALONE).thenFlaggedBy(ChairRule.HANDOVER_AT_PLENARY);
    }

    @Test
    @Tag("rule-21-holds")
    void a_term_from_march_to_march_is_usual() {
        given(NETHERLANDS)
                .after(NL_JOINS, TAKES_ALONE)
                .when(handsOver("2017-03/2018-03"))
                .thenAcceptedWithoutFinding(ChairRule.TERM_OF_ABOUT_A_YEAR);
    }

    @Test
    @Tag("rule-21-flags")
    void a_term_of_two_years_is_shown() {
        given(NETHERLANDS)
                .after(NL_JOINS, TAKES_ALONE)
                .when(handsOver("2017-03/2019-03"))
                .thenFlaggedBy(ChairRule.TERM_OF_ABOUT_A_YEAR);
    }

    @Test
    @Tag("rule-22-holds")
    void a_second_term_in_a_row_is_a_term_of_its_own() {
        TakeChair again = new TakeChair(NETHERLANDS, on("nl-takes-again", "2018-03"));
        given(NETHERLANDS)
                .after(NL_JOINS, TAKES_ALONE, handsOver("2017-03/2018-03"))
                .when(again)
                .thenAccepted();
        ChairTerms terms = ChairTerms.NONE
                .evolve(new ChairTaken(NETHERLANDS, TAKES_ALONE.entry()))
                .evolve(new CommitmentEvent.ChairHandedOver(
                        NETHERLANDS, handsOver("2017-03/2018-03").entry()))
                .evolve(new ChairTaken(NETHERLANDS, again.entry()));
        assertThat(terms.of(NETHERLANDS.government())).hasSize(2);
    }

    @Test
    @Tag("rule-18-refuses")
    void the_chair_is_not_taken_twice_without_handing_over() {
        given(NETHERLANDS)
                .after(NL_JOINS, TAKES_ALONE)
                .when(new TakeChair(NETHERLANDS, on("nl-takes-again", "2018-03")))
                .thenRefusedBy(ChairRule.ONE_CHAIR);
    }

    @Test
    @Tag("rule-23-holds")
    void a_priority_is_set_within_the_term() {
        given(NETHERLANDS)
                .after(NL_JOINS, TAKES_ALONE)
                .when(priority("2017-05"))
                .thenAccepted();
        given(NETHERLANDS)
                .after(NL_JOINS, handsOver("2017-03/2018-03"))
                .when(priority("2017-03/2018-03"))
                .thenAccepted();
    }

    @Test
    @Tag("rule-23-refuses")
    void a_priority_needs_a_term_and_is_not_set_after_it() {
        given(NETHERLANDS)
                .after(NL_JOINS)
                .when(priority("2017-05"))
                .thenRefusedBy(CommitmentRule.PRIORITY_BELONGS_TO_TERM);
        given(NETHERLANDS)
                .after(NL_JOINS, handsOver("2017-03/2018-03"))
                .when(priority("2018-06"))
                .thenRefusedBy(CommitmentRule.PRIORITY_BELONGS_TO_TERM);
    }

    @Test
    @Tag("rule-25-holds")
    void there_may_be_a_gap_between_two_seats() {
        given(NETHERLANDS)
                .after(
                        NL_JOINS,
                        new TakeSteeringSeat(NETHERLANDS, on("seat-1", "2009")),
                        new LeaveSteeringSeat(NETHERLANDS, on("seat-1-left", "2013")))
                .when(new TakeSteeringSeat(NETHERLANDS, on("seat-2", "2014")))
                .thenAccepted();
    }

    @Test
    @Tag("rule-25-refuses")
    void a_member_has_one_seat_at_a_time() {
        given(NETHERLANDS)
                .after(NL_JOINS, new TakeSteeringSeat(NETHERLANDS, on("seat-1", "2009")))
                .when(new TakeSteeringSeat(NETHERLANDS, on("seat-2", "2014")))
                .thenRefusedBy(CommitmentRule.ONE_SEAT);
        given(NETHERLANDS)
                .after(NL_JOINS)
                .when(new LeaveSteeringSeat(NETHERLANDS, on("seat-left", "2014")))
                .thenRefusedBy(CommitmentRule.ONE_SEAT);
    }

    @Test
    @Tag("rule-26-holds")
    void a_chair_that_sits_on_the_committee_is_as_it_should_be() {
        afterCanada("2016-04-22/2017-03")
                .when(TAKES)
                .thenAcceptedWithoutFinding(CommitmentRule.CHAIR_SITS_ON_COMMITTEE);
    }

    @Test
    @Tag("rule-26-flags")
    void a_chair_without_a_seat_is_shown() {
        given(NETHERLANDS).after(NL_JOINS).when(TAKES_ALONE).thenFlaggedBy(CommitmentRule.CHAIR_SITS_ON_COMMITTEE);
    }
}
