package org.vpshr.domain.irbc;

import static org.vpshr.domain.given.Agreements.FNV;
import static org.vpshr.domain.given.Agreements.GOLD;
import static org.vpshr.domain.given.Agreements.NUON;
import static org.vpshr.domain.given.Agreements.ends;
import static org.vpshr.domain.given.Agreements.on;
import static org.vpshr.domain.given.Agreements.running;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.dossier.DossierCommand.CorrectEntry;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.irbc.AgreementCommand.*;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.FuzzyDate;

class ComplaintsTest {
    private static final String CASE = "manderley";
    private static final DecideAdmissibility ADMITTED =
            new DecideAdmissibility(GOLD, secret("admitted", "2018-10"), CASE, true);
    private static final FileDefence DEFENDED = new FileDefence(GOLD, secret("defended", "2018-11"), CASE);

    private static Entry secret(String id, String edtf) {
        Audience limited = new Audience.Limited(Circle.INTERNAL, "a running case", LocalDate.parse("2026-01-01"));
        return anEntry(id).on(edtf).to(limited).written("2025-06-01").build();
    }

    private static LodgeComplaint lodged(String edtf, Party against, Complainant by) {
        return new LodgeComplaint(GOLD, secret("lodged", edtf), CASE, against, by);
    }

    private static LodgeComplaint lodged() {
        return lodged("2018-09", FNV, Complainant.REPRESENTATIVE);
    }

    private static RuleOnComplaint ruling(String edtf) {
        return new RuleOnComplaint(GOLD, on("ruled", edtf), CASE);
    }

    @Test
    @Tag("rule-80-holds")
    @Tag("rule-81-holds")
    void a_complaint_runs_from_lodging_to_a_public_ruling() {
        given(GOLD)
                .after(running())
                .after(lodged(), ADMITTED, DEFENDED)
                .when(ruling("2019-02"))
                .thenAccepted();
    }

    @Test
    @Tag("rule-80-refuses")
    void a_complaint_is_lodged_while_in_force_against_a_party_by_those_harmed() {
        given(GOLD)
                .after(running())
                .after(ends("2022-06-30", false))
                .when(lodged("2023", FNV, Complainant.HARMED_PERSON))
                .thenRefusedBy(AgreementRule.COMPLAINT_IN_ORDER);
        given(GOLD)
                .after(running())
                .when(lodged("2018-09", NUON, Complainant.HARMED_PERSON))
                .thenRefusedBy(AgreementRule.COMPLAINT_IN_ORDER);
        given(GOLD)
                .after(running())
                .when(lodged("2018-09", FNV, Complainant.OTHER))
                .thenRefusedBy(AgreementRule.COMPLAINT_IN_ORDER);
    }

    @Test
    @Tag("rule-80-refuses")
    void there_is_no_defence_before_admission_and_no_ruling_before_the_defence() {
        given(GOLD).after(running()).after(lodged()).when(DEFENDED).thenRefusedBy(AgreementRule.COMPLAINT_IN_ORDER);
        given(GOLD)
                .after(running())
                .after(lodged(), ADMITTED)
                .when(ruling("2019-02"))
                .thenRefusedBy(AgreementRule.COMPLAINT_IN_ORDER);
        given(GOLD)
                .after(running())
                .after(lodged(), ADMITTED, DEFENDED)
                .when(ruling("2018-08"))
                .thenRefusedBy(AgreementRule.COMPLAINT_IN_ORDER);
    }

    @Test
    @Tag("rule-80-refuses")
    void what_was_found_inadmissible_goes_no_further() {
        given(GOLD)
                .after(running())
                .after(lodged(), new DecideAdmissibility(GOLD, secret("not-admitted", "2018-10"), CASE, false))
                .when(DEFENDED)
                .thenRefusedBy(AgreementRule.COMPLAINT_IN_ORDER);
    }

    @Test
    @Tag("rule-81-holds")
    void a_ruling_may_come_after_the_end() {
        given(GOLD)
                .after(running())
                .after(lodged(), ADMITTED, DEFENDED, ends("2022-06-30", false))
                .when(ruling("2022-09"))
                .thenAccepted();
    }

    @Test
    @Tag("rule-81-refuses")
    void a_running_case_is_not_published() {
        given(GOLD)
                .after(running())
                .when(new LodgeComplaint(GOLD, on("lodged", "2018-09"), CASE, FNV, Complainant.HARMED_PERSON))
                .thenRefusedBy(AgreementRule.SECRET_UNTIL_RULING);
    }

    @Test
    @Tag("rule-81-refuses")
    void a_correction_does_not_publish_a_running_case() {
        given(GOLD)
                .after(running())
                .after(lodged())
                .when(new CorrectEntry(
                        GOLD, aContribution("2019-01-01"), on("lodged", "2018-09"), "a slip", "head of desk"))
                .thenRefusedBy(AgreementRule.SECRET_UNTIL_RULING);
    }

    @Test
    @Tag("rule-81-refuses")
    void a_ruling_is_not_kept_secret() {
        given(GOLD)
                .after(running())
                .after(lodged(), ADMITTED, DEFENDED)
                .when(new RuleOnComplaint(GOLD, secret("ruled", "2019-02"), CASE))
                .thenRefusedBy(AgreementRule.SECRET_UNTIL_RULING);
    }

    private static ReportMonitoring monitoring(String id, String edtf, String reference, String measure) {
        return new ReportMonitoring(GOLD, on(id, edtf), FuzzyDate.parse(reference), measure);
    }

    @Test
    @Tag("rule-82-holds")
    void monitoring_by_the_same_measure_goes_on_as_a_series() {
        given(GOLD)
                .after(running())
                .after(monitoring("monitoring-1", "2018-09", "2018-06-30", "due diligence in steps"))
                .when(monitoring("monitoring-2", "2019-09", "2019-06-30", "due diligence in steps"))
                .thenAcceptedWithoutFinding(AgreementRule.BREAK_IN_SERIES);
    }

    @Test
    @Tag("rule-82-refuses")
    void a_report_is_not_older_than_its_reference_date() {
        given(GOLD)
                .after(running())
                .when(monitoring("monitoring-1", "2018-05", "2018-06-30", "steps"))
                .thenRefusedBy(AgreementRule.REFERENCE_DATE_BEFORE_REPORT);
    }

    @Test
    @Tag("rule-82-flags")
    void a_change_of_measure_is_shown_as_a_break() {
        given(GOLD)
                .after(running())
                .after(monitoring("monitoring-1", "2018-09", "2018-06-30", "self-report"))
                .when(monitoring("monitoring-2", "2019-09", "2019-06-30", "proof by documents"))
                .thenFlaggedBy(AgreementRule.BREAK_IN_SERIES);
    }
}
