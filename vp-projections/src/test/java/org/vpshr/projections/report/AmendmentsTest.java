package org.vpshr.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.*;
import static org.vpshr.projections.given.Told.corrected;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.moved;
import static org.vpshr.projections.given.Told.on;
import static org.vpshr.projections.given.Told.reattributed;
import static org.vpshr.projections.given.Told.refined;
import static org.vpshr.projections.given.Told.withdrawn;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.initiative.Body;
import org.vpshr.domain.initiative.InitiativeEvent.MemberAdmitted;
import org.vpshr.domain.initiative.InitiativeEvent.MembershipEnded;
import org.vpshr.domain.initiative.MemberStanding;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.report.ReportEvent.ErratumIssued;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.Outline;

class AmendmentsTest {
    private static final AnEntry THIRTY = anEntry("workshop").on("2018-05").saying("Thirty came.");
    private static final AnEntry FORTY = anEntry("workshop").on("2018-05").saying("Forty came.");
    private static final AHistory CORRECTED = history(held(PERU, THIRTY), corrected(PERU, FORTY));
    private static final AHistory MOVED = history(held(PERU, "workshop"), moved(PERU, "workshop", NIGERIA));

    @Test
    void a_corrected_entry_is_printed_as_corrected() {
        assertThat(Outline.item(CORRECTED.report(), "workshop").text()).isEqualTo("Forty came.");
    }

    @Test
    @Tag("rule-34-holds")
    @Tag("rule-36-holds")
    void as_of_a_position_before_the_correction_it_is_printed_as_it_was() {
        assertThat(Outline.item(CORRECTED.reportAsOf(1), "workshop").text()).isEqualTo("Thirty came.");
    }

    @Test
    @Tag("rule-37-holds")
    void the_difference_to_an_earlier_state_is_explained_by_the_positions_that_the_item_rests_on() {
        List<Long> then = Outline.item(CORRECTED.reportAsOf(1), "workshop").positions();
        List<Long> now = Outline.item(CORRECTED.report(), "workshop").positions();

        assertThat(now).containsAll(then).contains(2L);
    }

    @Test
    @Tag("rule-36-holds")
    void what_was_recorded_after_the_position_is_not_in_the_report() {
        assertThat(Outline.entries(history(held(PERU, "one"), held(PERU, "two")).reportAsOf(1)))
                .containsExactly("one");
    }

    @Test
    void a_report_knows_the_position_that_it_was_made_from() {
        assertThat(history(held(PERU, "one"), held(PERU, "two")).report().position())
                .isEqualTo(2);
    }

    @Test
    void a_refined_entry_bears_its_more_exact_date() {
        Report report = history(held(PERU, anEntry("workshop").on("2018-05")), refined(PERU, "workshop", "2018-05-14"))
                .report();

        assertThat(Outline.item(report, "workshop").when()).isEqualTo("2018-05-14");
    }

    @Test
    @Tag("rule-90-holds")
    void a_date_refined_to_lie_in_the_year_settles_a_maybe() {
        Report report = history(held(PERU, anEntry("workshop").on("2018-12~")), refined(PERU, "workshop", "2018-12-02"))
                .report();

        assertThat(Outline.item(report, "workshop").relation()).isEqualTo(Relation.ACTIVITY);
    }

    @Test
    void a_withdrawn_entry_vanishes() {
        assertThat(history(held(PERU, "workshop"), withdrawn(PERU, "workshop"))
                        .report()
                        .items())
                .isEmpty();
    }

    @Test
    @Tag("rule-36-holds")
    void as_of_a_position_before_its_withdrawal_an_entry_is_printed() {
        assertThat(Outline.entries(history(held(PERU, "workshop"), withdrawn(PERU, "workshop"))
                        .reportAsOf(1)))
                .containsExactly("workshop");
    }

    @Test
    @Tag("rule-110-holds")
    void a_moved_entry_stands_where_it_belongs() {
        assertThat(Outline.sections(MOVED.report())).containsExactly("C.NG");
    }

    @Test
    @Tag("rule-34-holds")
    @Tag("rule-110-holds")
    void as_of_a_position_before_the_move_an_entry_stands_where_it_was_filed() {
        assertThat(Outline.sections(MOVED.reportAsOf(1))).containsExactly("C.PE");
    }

    @Test
    @Tag("rule-110-holds")
    void a_reattributed_entry_names_the_right_party_and_its_text_stays() {
        AHistory told = history(
                held(
                        PERU,
                        anEntry("audit").on("2018-05").saying("AFROSAI met.").with("org:afrosai", Capacity.ORGANISER)),
                reattributed(PERU, "audit", "org:afrosai", "org:afrosai-e"));

        assertThat(told.entries()
                        .find(new EntryId("audit"))
                        .orElseThrow()
                        .entry()
                        .who())
                .extracting(participation -> participation.party())
                .containsExactly(Party.parse("org:afrosai-e"));
        assertThat(Outline.item(told.report(), "audit").text()).isEqualTo("AFROSAI met.");
    }

    @Test
    @Tag("rule-34-holds")
    void an_erratum_stands_beside_the_report_and_changes_no_item_of_it() {
        AHistory told = history(held(PERU, THIRTY));
        List<Report.Section> before = told.report().sections();

        told.then(new ErratumIssued(
                REPORT,
                aContribution("2019-05-01"),
                1,
                new EntryId("workshop"),
                "Thirty",
                "Forty",
                "a slip",
                "head",
                "p. 3"));

        assertThat(told.report().sections()).isEqualTo(before);
    }

    @Test
    @Tag("rule-15-holds")
    void a_later_exit_does_not_change_what_was_told_of_a_membership() {
        AHistory told = history(new MemberAdmitted(
                VPI,
                on("ghana-joined", "2018-03"),
                Party.parse("gov:GH"),
                MemberStanding.ENGAGED,
                Pillar.GOVERNMENT,
                Body.PLENARY));
        List<Report.Section> before = told.report().sections();

        told.then(new MembershipEnded(
                VPI, anEntry("ghana-left").on("2020-03").written("2020-04-01").build(), Party.parse("gov:GH")));

        assertThat(told.report().sections()).isEqualTo(before);
    }
}
