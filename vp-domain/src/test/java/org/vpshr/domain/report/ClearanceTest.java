package org.vpshr.domain.report;

import static org.vpshr.domain.given.AReport.*;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.commitment.CommitmentEvent.OfficeVacated;
import org.vpshr.domain.dossier.DossierCommand.RestrictEntry;
import org.vpshr.domain.dossier.DossierCommand.StatePosition;
import org.vpshr.domain.dossier.DossierCommand.WithdrawEntry;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.given.Story;
import org.vpshr.domain.report.ReportCommand.DestroyRecord;
import org.vpshr.domain.report.ReportCommand.WaiveItem;
import org.vpshr.domain.report.ReportEvent.ReportSubmitted;

class ClearanceTest {

    @Test
    @Tag("rule-32-holds")
    void a_report_goes_from_stage_to_stage_until_it_is_published() {
        commissioned().when(receive()).thenAccepted();
        drafted().when(clear(Clearance.PRIVACY)).thenAccepted();
        signed().when(submit()).then(new ReportSubmitted(OF_2018, submit().contribution()));
        submitted().when(publish("2019-03-14", 300, DIGEST)).thenAccepted();
    }

    @Test
    @Tag("rule-32-refuses")
    void no_stage_is_skipped() {
        given(OF_2018, JOINED).when(foreword("nl-foreword")).thenRefusedBy(ReportRule.STATES_IN_ORDER);
        given(OF_2018, JOINED).when(receive()).thenRefusedBy(ReportRule.STATES_IN_ORDER);
        commissioned().when(draft()).thenRefusedBy(ReportRule.STATES_IN_ORDER);
        commissioned().when(clear(Clearance.LEGAL)).thenRefusedBy(ReportRule.STATES_IN_ORDER);
        cleared().when(submit()).thenRefusedBy(ReportRule.STATES_IN_ORDER);
        signed().when(publish("2019-03-14", 300, DIGEST)).thenRefusedBy(ReportRule.STATES_IN_ORDER);
    }

    @Test
    @Tag("rule-32-refuses")
    void the_way_back_is_a_reopening_with_a_reason() {
        drafted().when(receive()).thenRefusedBy(ReportRule.STATES_IN_ORDER);
        drafted().when(reopen(" ")).thenRefusedBy(ReportRule.STATES_IN_ORDER);
        commissioned().when(reopen("too early")).thenRefusedBy(ReportRule.STATES_IN_ORDER);
        drafted().after(reopen("a late contribution")).when(receive()).thenAccepted();
    }

    @Test
    @Tag("rule-128-holds")
    void a_cleared_draft_is_signed() {
        cleared().when(sign("2019-02-28")).thenAccepted();
    }

    @Test
    @Tag("rule-128-refuses")
    void a_draft_is_not_signed_before_legal_privacy_and_policy_cleared_it() {
        drafted()
                .after(clear(Clearance.LEGAL), clear(Clearance.PRIVACY))
                .when(sign("2019-02-28"))
                .thenRefusedBy(ReportRule.CLEARED_AS_IT_STANDS);
        drafted()
                .after(clear(Clearance.LEGAL))
                .when(clear(Clearance.LEGAL))
                .thenRefusedBy(ReportRule.CLEARED_AS_IT_STANDS);
    }

    @Test
    @Tag("rule-128-refuses")
    void nothing_is_added_to_a_cleared_report() {
        for (Story story : new Story[] {cleared(), signed(), submitted()}) {
            story.when(foreword("nl-foreword-2")).thenRefusedBy(ReportRule.CLEARED_AS_IT_STANDS);
        }
        cleared()
                .when(new StatePosition(OF_2018, anEntry("nl-position").build()))
                .thenRefusedBy(ReportRule.CLEARED_AS_IT_STANDS);
        cleared()
                .when(new WithdrawEntry(
                        OF_2018, aContribution("2019-02-12"), new EntryId("nl-foreword"), "wrong", "head of division"))
                .thenRefusedBy(ReportRule.CLEARED_AS_IT_STANDS);
    }

    @Test
    @Tag("rule-128-holds")
    void a_cleared_entry_may_still_be_kept_from_readers() {
        Audience.Limited internal = new Audience.Limited(Circle.INTERNAL, "safety", LocalDate.of(2024, 1, 1));
        cleared()
                .when(new RestrictEntry(OF_2018, aContribution("2019-02-12"), new EntryId("nl-foreword"), internal))
                .thenAccepted();
    }

    @Test
    @Tag("rule-128-refuses")
    void a_reopened_report_needs_every_clearance_again() {
        Story again = cleared().after(reopen("a fact was wrong"), foreword("nl-foreword-2"), draft());
        again.when(sign("2019-02-28")).thenRefusedBy(ReportRule.CLEARED_AS_IT_STANDS);
        again.after(clear(Clearance.LEGAL), clear(Clearance.PRIVACY), clear(Clearance.POLICY))
                .when(sign("2019-02-28"))
                .thenAccepted();
    }

    @Test
    @Tag("rule-51-refuses")
    void who_does_not_hold_the_office_on_that_day_does_not_sign() {
        cleared().when(sign("2018-03-01")).thenRefusedBy(ReportRule.SIGNATORY_HOLDS_THE_OFFICE);
        given(OF_2018, JOINED, ASSIGNED, vacated("2019-02-01"))
                .after(commission(OF_2018), receive(), draft())
                .after(clear(Clearance.LEGAL), clear(Clearance.PRIVACY), clear(Clearance.POLICY))
                .when(sign("2019-02-28"))
                .thenRefusedBy(ReportRule.SIGNATORY_HOLDS_THE_OFFICE);
        given(OF_2018, JOINED)
                .after(commission(OF_2018), receive(), draft())
                .after(clear(Clearance.LEGAL), clear(Clearance.PRIVACY), clear(Clearance.POLICY))
                .when(sign("2019-02-28"))
                .thenRefusedBy(ReportRule.SIGNATORY_HOLDS_THE_OFFICE);
    }

    @Test
    @Tag("rule-51-holds")
    void the_holder_of_the_office_signs_also_on_the_last_day() {
        given(OF_2018, JOINED, ASSIGNED, vacated("2019-02-28"))
                .after(commission(OF_2018), receive(), draft())
                .after(clear(Clearance.LEGAL), clear(Clearance.PRIVACY), clear(Clearance.POLICY))
                .when(sign("2019-02-28"))
                .thenAccepted();
    }

    private static OfficeVacated vacated(String on) {
        return new OfficeVacated(COMMITMENT, anEntry("nl-vacated").on(on).build(), MINISTER, BLOK);
    }

    private static WaiveItem waive(String item, String reason) {
        return new WaiveItem(OF_2018, aContribution("2019-02-01"), item, Waiver.SECURITY, reason);
    }

    @Test
    @Tag("rule-40-holds")
    void an_item_is_waived_on_a_ground_and_for_a_reason() {
        commissioned().when(waive("B.2", "names would endanger people")).thenAccepted();
    }

    @Test
    @Tag("rule-40-refuses")
    void an_item_is_not_waived_without_a_reason() {
        commissioned().when(waive("B.2", " ")).thenRefusedBy(ReportRule.WAIVER_SAYS_WHAT_AND_WHY);
        commissioned().when(waive("", "no reason")).thenRefusedBy(ReportRule.WAIVER_SAYS_WHAT_AND_WHY);
    }

    private static DestroyRecord destroy(String list, String termEnded) {
        return new DestroyRecord(OF_2018, aContribution("2040-01-02"), list, LocalDate.parse(termEnded));
    }

    @Test
    @Tag("rule-131-holds")
    void records_are_destroyed_by_the_list_after_their_term_and_that_is_recorded() {
        published().when(destroy("list 2014-2877", "2039-12-31")).thenAccepted();
    }

    @Test
    @Tag("rule-131-refuses")
    void records_are_not_destroyed_within_their_term_or_by_no_list() {
        published().when(destroy("list 2014-2877", "2040-01-02")).thenRefusedBy(ReportRule.DESTRUCTION_LEAVES_A_TRACE);
        published().when(destroy(" ", "2039-12-31")).thenRefusedBy(ReportRule.DESTRUCTION_LEAVES_A_TRACE);
    }
}
