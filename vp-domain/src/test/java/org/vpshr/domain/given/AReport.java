package org.vpshr.domain.given;

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
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party.Person;
import org.vpshr.domain.report.Clearance;
import org.vpshr.domain.report.PeriodBasis;
import org.vpshr.domain.report.ReportCommand.*;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.domain.time.FuzzyDate;

/** The report of 2018 at each of its stages. */
public final class AReport {
    /** The Netherlands. */
    public static final Country NL = new Country("NL");
    /** Its commitment. */
    public static final Subject.CommitmentId COMMITMENT = new Subject.CommitmentId(NL);
    /** Its public report of 2018. */
    public static final AnnualReportId OF_2018 = of(2018);
    /** The office of who signs. */
    public static final String MINISTER = "minister of foreign affairs";
    /** Who holds it. */
    public static final Person BLOK = new Person("blok");
    /** Any SHA-256. */
    public static final String DIGEST = "0123456789abcdef".repeat(4);
    /** The Netherlands joined in 2009. */
    public static final InitiativeJoined JOINED =
            new InitiativeJoined(COMMITMENT, anEntry("nl-joined").on("2009").build(), Standing.FULL, false);
    /** The minister took office in March 2018. */
    public static final OfficeAssigned ASSIGNED = new OfficeAssigned(
            COMMITMENT, anEntry("nl-minister").on("2018-03-07").build(), MINISTER, BLOK, true);

    private AReport() {}

    /**
     * {@return the public report of the Netherlands of a year}
     *
     * @param year the reporting year, in four digits
     */
    public static AnnualReportId of(int year) {
        return new AnnualReportId(NL, year, Subject.Edition.PUBLIC);
    }

    /**
     * {@return the order of a full report by the calendar year}
     *
     * @param id which report
     */
    public static CommissionReport commission(AnnualReportId id) {
        return commission(id, ReportKind.FULL, "vpi-2018", PeriodBasis.CALENDAR_YEAR, null);
    }

    /**
     * {@return the order of a report, of one desk}
     *
     * @param id which report
     * @param kind full or update
     * @param template the template, by its key
     * @param basis which twelve months it covers
     * @param lastFull the year of the last full report, for an update; null for a full one
     */
    public static CommissionReport commission(
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

    /** {@return that the contribution of the desk came in} */
    public static ReceiveContribution receive() {
        return new ReceiveContribution(OF_2018, aContribution("2019-01-21"), Desk.parse("NL/embassy-lima"));
    }

    /** {@return that the report was drafted} */
    public static DraftReport draft() {
        return new DraftReport(OF_2018, aContribution("2019-02-01"));
    }

    /**
     * {@return that the draft was cleared}
     *
     * @param kind by whom
     */
    public static ClearReport clear(Clearance kind) {
        return new ClearReport(OF_2018, aContribution("2019-02-11"), kind);
    }

    /**
     * {@return that the minister signed}
     *
     * @param on the day, in EDTF
     */
    public static SignReport sign(String on) {
        return new SignReport(
                OF_2018, anEntry("nl-signed").on(on).written("2019-03-01").build(), BLOK, MINISTER);
    }

    /** {@return that the report was submitted} */
    public static SubmitReport submit() {
        return new SubmitReport(OF_2018, aContribution("2019-03-01"));
    }

    /**
     * {@return that the report was published}
     *
     * @param on the day, in EDTF
     * @param position the position up to which it was made
     * @param digest the SHA-256 of the report, or empty
     */
    public static PublishReport publish(String on, long position, String digest) {
        return new PublishReport(
                OF_2018, aContribution("2019-03-15"), FuzzyDate.parse(on), position, digest, AnImprint.of(DIGEST));
    }

    /**
     * {@return that the draft was opened again}
     *
     * @param reason why, in words
     */
    public static ReopenReport reopen(String reason) {
        return new ReopenReport(OF_2018, aContribution("2019-02-20"), reason);
    }

    /**
     * {@return that a version was taken back}
     *
     * @param version the number of the version, from 1
     */
    public static WithdrawReport withdraw(int version) {
        return new WithdrawReport(
                OF_2018, aContribution("2019-05-01"), version, "a name was printed", "head of division");
    }

    /**
     * {@return that a new version took the place of one that was taken back}
     *
     * @param position the position up to which it was made
     */
    public static ReissueReport reissue(long position) {
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

    /**
     * {@return that a foreword was written}
     *
     * @param id how its entry is cited
     */
    public static WriteForeword foreword(String id) {
        return new WriteForeword(OF_2018, anEntry(id).build());
    }

    /** {@return the story in which the report is commissioned} */
    public static Story commissioned() {
        return given(OF_2018, JOINED, ASSIGNED).after(commission(OF_2018));
    }

    /** {@return the story in which the report is drafted} */
    public static Story drafted() {
        return commissioned().after(receive(), foreword("nl-foreword"), draft());
    }

    /** {@return the story in which the report is cleared} */
    public static Story cleared() {
        return drafted().after(clear(Clearance.LEGAL), clear(Clearance.PRIVACY), clear(Clearance.POLICY));
    }

    /** {@return the story in which the report is signed} */
    public static Story signed() {
        return cleared().after(sign("2019-02-28"));
    }

    /** {@return the story in which the report is submitted} */
    public static Story submitted() {
        return signed().after(submit());
    }

    /** {@return the story in which the report is published} */
    public static Story published() {
        return submitted().after(publish("2019-03-14", 300, DIGEST));
    }
}
