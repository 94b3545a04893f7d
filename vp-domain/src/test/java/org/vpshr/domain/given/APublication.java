package org.vpshr.domain.given;

import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.commitment.CommitmentCommand.AssignOffice;
import org.vpshr.domain.commitment.CommitmentCommand.JoinInitiative;
import org.vpshr.domain.commitment.Standing;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party.Person;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterCommand.RegisterPerson;
import org.vpshr.domain.report.Clearance;
import org.vpshr.domain.report.PeriodBasis;
import org.vpshr.domain.report.ReportCommand.*;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.domain.time.FuzzyDate;

/** All that it takes to publish the report of a year, for a test that begins where it is published. */
public final class APublication {
    private static final String OFFICE = "minister of foreign affairs";
    private static final Person MINISTER = new Person("minister");

    private final AnnualReportId report;
    private final CommitmentId commitment;
    private final Desk desk;
    private final Contribution contribution;
    private final String day;

    private APublication(String government, int year) {
        Country country = new Country(government);
        this.report = new AnnualReportId(country, year, Edition.PUBLIC);
        this.commitment = new CommitmentId(country);
        this.desk = Desk.parse(government + "/human-rights");
        this.day = year + 1 + "-03-01";
        this.contribution = new Contribution(
                desk, aContribution(day).written(), aContribution(day).evidence(), null);
    }

    /**
     * {@return the commands after which the report is published, in the order in which they are told: the government
     * joins the initiative, a minister takes office, the report is commissioned, drafted, cleared, signed, submitted
     * and published}
     *
     * @param government the government, by the ISO 3166 code of its country
     * @param year the year, in four digits
     * @param told what is recorded before the report is drafted
     */
    public static List<Command> publishing(String government, int year, Command... told) {
        APublication publication = new APublication(government, year);
        List<Command> all = new ArrayList<>(publication.beforehand());
        Collections.addAll(all, told);
        all.addAll(publication.fromDraftOn());
        return all;
    }

    private List<Command> beforehand() {
        return List.of(
                new JoinInitiative(
                        commitment,
                        anEntry("joined").on("2009").in(contribution).build(),
                        Standing.FULL,
                        false),
                new RegisterPerson(new PersonId("minister"), contribution, new PersonName("minister", "Jo Example")),
                new AssignOffice(
                        commitment,
                        anEntry("minister-appointed")
                                .on(report.year() + "-01")
                                .saying("{minister} took office.")
                                .in(contribution)
                                .build(),
                        OFFICE,
                        MINISTER,
                        true),
                new CommissionReport(
                        report,
                        contribution,
                        ReportKind.FULL,
                        "vpi-" + report.year(),
                        PeriodBasis.CALENDAR_YEAR,
                        null,
                        Set.of(desk)),
                new ReceiveContribution(report, contribution, desk));
    }

    private List<Command> fromDraftOn() {
        return List.of(
                new DraftReport(report, contribution),
                new ClearReport(report, contribution, Clearance.LEGAL),
                new ClearReport(report, contribution, Clearance.PRIVACY),
                new ClearReport(report, contribution, Clearance.POLICY),
                new SignReport(
                        report,
                        anEntry("signed")
                                .on(day)
                                .saying("{minister}, " + OFFICE)
                                .in(contribution)
                                .build(),
                        MINISTER,
                        OFFICE),
                new SubmitReport(report, contribution),
                new PublishReport(report, contribution, FuzzyDate.parse(day), 0, ""));
    }
}
