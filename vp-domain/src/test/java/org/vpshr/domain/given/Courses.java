package org.vpshr.domain.given;

import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.InitiativeId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.commitment.CommitmentCommand.AssignOffice;
import org.vpshr.domain.commitment.CommitmentCommand.VacateOffice;
import org.vpshr.domain.engagement.EngagementCommand;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.initiative.Body;
import org.vpshr.domain.initiative.InitiativeCommand;
import org.vpshr.domain.initiative.MemberStanding;
import org.vpshr.domain.initiative.PlenaryKind;
import org.vpshr.domain.irbc.AgreementCommand;
import org.vpshr.domain.irbc.Complainant;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party.Government;
import org.vpshr.domain.party.Party.Organisation;
import org.vpshr.domain.party.Party.Person;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.report.ReportCommand.ReissueReport;
import org.vpshr.domain.report.ReportCommand.WithdrawReport;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.workinggroup.MeetingKind;
import org.vpshr.domain.workinggroup.Office;
import org.vpshr.domain.workinggroup.Seat;
import org.vpshr.domain.workinggroup.WorkingGroupCommand;

/** The courses that subjects take: what follows on what. */
final class Courses {
    private static final Organisation FNV = new Organisation("fnv");
    private static final Organisation TOTAL = new Organisation("total");
    private static final String CASE = "manderley";
    private static final String OFFICE = "envoy for human rights";

    private Courses() {}

    static List<List<Command>> of(Subject subject) {
        return switch (subject) {
            case CommitmentId government -> List.of(membership(government), offices(government));
            case InitiativeId initiative -> List.of(plenaries(initiative));
            case AgreementId agreement -> List.of(obligation(agreement), complaint(agreement), end(agreement));
            case WorkingGroupId group -> List.of(members(group), meetings(group));
            case CountryEngagementId engagement -> List.of(project(engagement));
            case AnnualReportId report -> List.of(publication(report), secondVersion(report));
            case Subject.ForumEngagementId forum -> List.of();
            case Subject.OrganisationId organisation -> List.of();
            case Subject.PersonId person -> List.of();
        };
    }

    private static Entry on(String id, String edtf) {
        return anEntry(id).on(edtf).written("2025-06-01").build();
    }

    private static Entry secret(String id, String edtf) {
        return anEntry(id)
                .on(edtf)
                .written("2025-06-01")
                .to(new Audience.Limited(Circle.INTERNAL, "a running case", LocalDate.parse("2040-01-01")))
                .build();
    }

    private static List<Command> membership(CommitmentId government) {
        return government.equals(Governments.GHANA)
                ? List.of(Governments.GH_APPLIES, Governments.GH_JOINS, Governments.GH_FULL)
                : List.of(Governments.NL_JOINS, Governments.NL_SEAT);
    }

    private static List<Command> offices(CommitmentId government) {
        Person koch = new Person("koch");
        return List.of(
                new AssignOffice(government, on("envoy", "2016"), OFFICE, koch, true),
                new VacateOffice(government, on("envoy-left", "2018"), OFFICE, koch),
                new AssignOffice(government, on("envoy-next", "2018-09"), OFFICE, new Person("minister"), true));
    }

    private static List<Command> plenaries(InitiativeId initiative) {
        Government ghana = new Government(new Country("GH"));
        return List.of(
                new InitiativeCommand.FoundInitiative(initiative, on("founded", "2000-12-20")),
                new InitiativeCommand.HoldPlenary(
                        initiative, on("plenary", "2017-03-02/2017-03-03"), PlenaryKind.ANNUAL),
                new InitiativeCommand.AdmitMember(
                        initiative,
                        on("guest", "2017-03-02"),
                        ghana,
                        MemberStanding.GUEST,
                        null,
                        Body.STEERING_COMMITTEE),
                new InitiativeCommand.AttendPlenary(
                        initiative, on("attends", "2017-03-02"), new EntryId("plenary"), ghana),
                new InitiativeCommand.EndMembership(initiative, on("guest-left", "2018"), ghana));
    }

    private static List<Command> running(Command... then) {
        List<Command> all = new ArrayList<>(Arrays.asList(Agreements.running()));
        all.addAll(Arrays.asList(then));
        return all;
    }

    private static List<Command> obligation(AgreementId agreement) {
        return running(
                new AgreementCommand.UndertakeObligation(agreement, on("undertaken", "2017-07"), "monitoring"),
                new AgreementCommand.MeetObligation(agreement, on("met", "2018-07"), "monitoring", 2018));
    }

    private static List<Command> complaint(AgreementId agreement) {
        return running(
                new AgreementCommand.LodgeComplaint(
                        agreement, secret("lodged", "2018-09"), CASE, FNV, Complainant.REPRESENTATIVE),
                new AgreementCommand.DecideAdmissibility(agreement, secret("admitted", "2018-10"), CASE, true),
                new AgreementCommand.FileDefence(agreement, secret("defended", "2018-11"), CASE),
                new AgreementCommand.RuleOnComplaint(agreement, on("ruled", "2019-02"), CASE));
    }

    private static List<Command> end(AgreementId agreement) {
        return running(
                new AgreementCommand.EndAgreement(agreement, on("ended", "2019-02"), true),
                new AgreementCommand.EvaluateFinally(agreement, on("evaluated", "2019")));
    }

    private static List<Command> members(WorkingGroupId group) {
        return List.of(
                Groups.setUp(group, "2016"),
                Groups.invites(group, TOTAL),
                Groups.joins(group, "fnv-joined", "2017", FNV, Pillar.CIVIL_SOCIETY, Seat.MEMBER),
                Groups.joins(group, "total-observes", "2017", TOTAL, null, Seat.OBSERVER),
                new WorkingGroupCommand.FillOffice(group, on("chair", "2017"), Office.CHAIR, "", FNV),
                Groups.joins(group, "total-joined", "2018", TOTAL, Pillar.COMPANY, Seat.MEMBER));
    }

    private static List<Command> meetings(WorkingGroupId group) {
        return List.of(
                Groups.setUp(group, "2016"),
                new WorkingGroupCommand.HoldMeeting(group, on("june", "2018-06-17"), MeetingKind.REGULAR),
                new WorkingGroupCommand.HoldMeeting(group, on("july", "2018-07-15"), MeetingKind.REGULAR),
                new WorkingGroupCommand.ApproveMinutes(group, on("minutes", "2018-07-15"), new EntryId("june")),
                new WorkingGroupCommand.CorrectMinutes(
                        group, on("corrected", "2018-07-15"), new EntryId("june"), new EntryId("july")));
    }

    private static List<Command> project(CountryEngagementId engagement) {
        return List.of(
                new EngagementCommand.AccreditMission(engagement, on("mission", "2010"), Desk.parse("NL/embassy-lima")),
                new EngagementCommand.StartProject(engagement, on("started", "2016"), "mining-police"),
                new EngagementCommand.ExtendProject(engagement, on("extended", "2017"), "mining-police"),
                new EngagementCommand.EndProject(engagement, on("over", "2018"), "mining-police"));
    }

    private static List<Command> publication(AnnualReportId report) {
        return APublication.publishing(report.government().code(), report.year());
    }

    private static List<Command> secondVersion(AnnualReportId report) {
        List<Command> all = new ArrayList<>(publication(report));
        all.add(new WithdrawReport(report, aContribution("2019-05-01"), 1, "a name was printed", "head of division"));
        all.add(new ReissueReport(
                report,
                aContribution("2019-05-02"),
                FuzzyDate.parse("2019-05-02"),
                0,
                "",
                "name left out",
                "head of division"));
        return all;
    }
}
