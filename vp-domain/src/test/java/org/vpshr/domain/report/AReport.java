package org.vpshr.domain.report;

import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.commitment.CommitmentEvent.InitiativeJoined;
import org.vpshr.domain.commitment.CommitmentEvent.OfficeAssigned;
import org.vpshr.domain.commitment.Standing;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.given.Story;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party.Person;
import org.vpshr.domain.report.ReportCommand.*;
import org.vpshr.domain.time.FuzzyDate;

/** The report of 2018 at each of its stages. */
final class AReport {
    static final Country NL = new Country("NL");
    static final Subject.CommitmentId COMMITMENT = new Subject.CommitmentId(NL);
    static final AnnualReportId OF_2018 = of(2018);
    static final String MINISTER = "minister of foreign affairs";
    static final Person BLOK = new Person("blok");
    static final String DIGEST = "0123456789abcdef".repeat(4);
    static final InitiativeJoined JOINED =
            new InitiativeJoined(COMMITMENT, anEntry("nl-joined").on("2009").build(), Standing.FULL, false);
    static final OfficeAssigned ASSIGNED = new OfficeAssigned(
            COMMITMENT, anEntry("nl-minister").on("2018-03-07").build(), MINISTER, BLOK, true);

    private AReport() {}

    static AnnualReportId of(int year) {
        return new AnnualReportId(NL, year, Subject.Edition.PUBLIC);
    }

    static CommissionReport commission(AnnualReportId id) {
        return commission(id, ReportKind.FULL, "vpi-2018", PeriodBasis.CALENDAR_YEAR, null);
    }

    static CommissionReport commission(
            AnnualReportId id, ReportKind kind, String template, PeriodBasis basis, @Nullable Integer lastFull) {
        return new CommissionReport(
                id,
                aContribution("2019-01-07"),
                kind,
                template,
                basis,
                lastFull,
                Set.of(Desk.parse("NL/embassy-lima")));
    }

    static ReceiveContribution receive() {
        return new ReceiveContribution(OF_2018, aContribution("2019-01-21"), Desk.parse("NL/embassy-lima"));
    }

    static DraftReport draft() {
        return new DraftReport(OF_2018, aContribution("2019-02-01"));
    }

    static ClearReport clear(Clearance kind) {
        return new ClearReport(OF_2018, aContribution("2019-02-11"), kind);
    }

    static SignReport sign(String on) {
        return new SignReport(
                OF_2018, anEntry("nl-signed").on(on).written("2019-03-01").build(), BLOK, MINISTER);
    }

    static SubmitReport submit() {
        return new SubmitReport(OF_2018, aContribution("2019-03-01"));
    }

    static PublishReport publish(String on, long position, String digest) {
        return new PublishReport(
                OF_2018, aContribution("2019-03-15"), FuzzyDate.parse(on), position, digest, AnImprint.of(DIGEST));
    }

    static ReopenReport reopen(String reason) {
        return new ReopenReport(OF_2018, aContribution("2019-02-20"), reason);
    }

    static WithdrawReport withdraw(int version) {
        return new WithdrawReport(
                OF_2018, aContribution("2019-05-01"), version, "a name was printed", "head of division");
    }

    static ReissueReport reissue(long position) {
        return new ReissueReport(
                OF_2018,
                aContribution("2019-05-02"),
                FuzzyDate.parse("2019-05-02"),
                position,
                DIGEST,
                "name left out",
                "head of division",
                AnImprint.of(DIGEST));
    }

    static WriteForeword foreword(String id) {
        return new WriteForeword(OF_2018, anEntry(id).build());
    }

    static Story commissioned() {
        return given(OF_2018, JOINED, ASSIGNED).after(commission(OF_2018));
    }

    static Story drafted() {
        return commissioned().after(receive(), foreword("nl-foreword"), draft());
    }

    static Story cleared() {
        return drafted().after(clear(Clearance.LEGAL), clear(Clearance.PRIVACY), clear(Clearance.POLICY));
    }

    static Story signed() {
        return cleared().after(sign("2019-02-28"));
    }

    static Story submitted() {
        return signed().after(submit());
    }

    static Story published() {
        return submitted().after(publish("2019-03-14", 300, DIGEST));
    }
}
