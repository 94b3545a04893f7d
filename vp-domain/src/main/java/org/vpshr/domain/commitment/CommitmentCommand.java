package org.vpshr.domain.commitment;

import org.vpshr.domain.BeginsState;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.commitment.CommitmentEvent.*;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Label;

/** What can be asked to be recorded of a government's standing. */
public sealed interface CommitmentCommand extends Command {

    @Override
    Subject.CommitmentId subject();

    /**
     * The government applied to the initiative.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.ApplyForMembership")
    record ApplyForMembership(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, CarriesEntry {}

    /**
     * The members voted the government in provisionally; no rights yet (rule 4).
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.RecordProvisionalVote")
    record RecordProvisionalVote(Subject.CommitmentId subject, Entry entry)
            implements CommitmentCommand, CarriesEntry {}

    /**
     * The government joined; founders may start as full members (rule 3).
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param as the standing that it took: engaged or full
     * @param founder whether it was among the founders
     */
    @StableName("commitment.JoinInitiative")
    record JoinInitiative(Subject.CommitmentId subject, Entry entry, Standing as, boolean founder)
            implements CommitmentCommand, CarriesEntry, BeginsState {}

    /**
     * The government became a full member; {@code fulfilment} names what it had to fulfil (rule 5).
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param fulfilment what it had to fulfil, in words
     */
    @StableName("commitment.BecomeFullMember")
    record BecomeFullMember(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String fulfilment) implements CommitmentCommand, CarriesEntry, BeginsState {}

    /**
     * The government left.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.LeaveInitiative")
    record LeaveInitiative(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, CarriesEntry {}

    /**
     * A concern about the government's performance was raised.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.RaiseConcern")
    record RaiseConcern(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, CarriesEntry {}

    /**
     * A process on a raised concern was opened.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.OpenProcess")
    record OpenProcess(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, CarriesEntry {}

    /**
     * The government was expelled (rule 17).
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.ExpelGovernment")
    record ExpelGovernment(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, CarriesEntry {}

    /**
     * The government was marked inactive for default (rule 16).
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.MarkInactive")
    record MarkInactive(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, CarriesEntry {}

    /**
     * The default was cured.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.CureDefault")
    record CureDefault(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, CarriesEntry {}

    /**
     * The government took the chair; the entry's time is the day of the handover.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.TakeChair")
    record TakeChair(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, CarriesEntry {}

    /**
     * The government handed over the chair; the entry's time is the whole term.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.HandOverChair")
    record HandOverChair(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, CarriesEntry {}

    /**
     * A priority of the chair term was set (rule 23).
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.SetChairPriority")
    record SetChairPriority(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, CarriesEntry {}

    /**
     * The government took a seat on the steering committee.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.TakeSteeringSeat")
    record TakeSteeringSeat(Subject.CommitmentId subject, Entry entry)
            implements CommitmentCommand, CarriesEntry, BeginsState {}

    /**
     * The government left its seat on the steering committee.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.LeaveSteeringSeat")
    record LeaveSteeringSeat(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, CarriesEntry {}

    /**
     * The government is known to have been a member, to have sat on the steering committee or to have held the chair,
     * and the steps to it are not known. The time is an interval, open where an end is not known ({@code 2000/..}), or
     * a day or year by which it was so.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param of what it is known to have held
     */
    @StableName("commitment.StateTenure")
    record StateTenure(Subject.CommitmentId subject, Entry entry, TenureKind of)
            implements CommitmentCommand, CarriesEntry {}

    /**
     * The government endorsed the mission of the initiative.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.EndorseMission")
    record EndorseMission(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, CarriesEntry {}

    /**
     * The government stated its commitment to the Voluntary Principles.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.AffirmCommitment")
    record AffirmCommitment(Subject.CommitmentId subject, Entry entry)
            implements CommitmentCommand, CarriesEntry, BeginsState {}

    /**
     * A policy, plan or law was adopted.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param policy a short name for the policy, the same in all that is said of it
     */
    @StableName("commitment.AdoptPolicy")
    record AdoptPolicy(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String policy) implements CommitmentCommand, CarriesEntry, BeginsState {}

    /**
     * What a policy says, or how it stands.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param policy a short name for the policy, the same in all that is said of it
     */
    @StableName("commitment.DescribePolicy")
    record DescribePolicy(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String policy) implements CommitmentCommand, CarriesEntry {}

    /**
     * A study was commissioned.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param study a short name for the study, the same in all that is said of it
     */
    @StableName("commitment.CommissionStudy")
    record CommissionStudy(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String study) implements CommitmentCommand, CarriesEntry {}

    /**
     * A study was published; an event of its own (X2).
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param study a short name for the study, the same in all that is said of it
     */
    @StableName("commitment.PublishStudy")
    record PublishStudy(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String study) implements CommitmentCommand, CarriesEntry {}

    /**
     * What a study found or was for.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param study a short name for the study, the same in all that is said of it
     */
    @StableName("commitment.ReportStudyFinding")
    record ReportStudyFinding(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String study) implements CommitmentCommand, CarriesEntry {}

    /**
     * The government proposed or supported an index, partnership, law or standard.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param instrument a short name for it, the same in all that is said of it
     * @param kind whether it is an index, a partnership, a law or a standard
     */
    @StableName("commitment.SupportInstrument")
    record SupportInstrument(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String instrument,
            Instrument kind) implements CommitmentCommand, CarriesEntry, BeginsState {}

    /**
     * What an index, partnership, law or standard does.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param instrument a short name for it, the same in all that is said of it
     */
    @StableName("commitment.DescribeInstrument")
    record DescribeInstrument(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String instrument) implements CommitmentCommand, CarriesEntry {}

    /**
     * A count of agreements in effect was stated, with the rule by which it was counted (rule 75).
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param countingRule by which rule it was counted, in words
     */
    @StableName("commitment.StateAgreementCount")
    record StateAgreementCount(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String countingRule) implements CommitmentCommand, CarriesEntry {}

    /**
     * The reader is referred to another report; of any document {@code matter.NoteDocument} tells more.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.ReferToReport")
    record ReferToReport(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, CarriesEntry {}

    /**
     * A person took an office.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param office the office, in words, such as special envoy
     * @param holder who holds the office
     * @param singleSeat whether one person at a time holds the office
     */
    @StableName("commitment.AssignOffice")
    record AssignOffice(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String office,
            Party.Person holder,
            boolean singleSeat) implements CommitmentCommand, CarriesEntry, BeginsState {}

    /**
     * A person left an office.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param office the office, in words, such as special envoy
     * @param holder who holds the office
     */
    @StableName("commitment.VacateOffice")
    record VacateOffice(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String office,
            Party.Person holder) implements CommitmentCommand, CarriesEntry {}

    /** {@return what is recorded when no rule refuses it} */
    default CommitmentEvent recorded() {
        return switch (this) {
            case ApplyForMembership c -> new MembershipAppliedFor(c.subject(), c.entry());
            case RecordProvisionalVote c -> new ProvisionallyVoted(c.subject(), c.entry());
            case JoinInitiative c -> new InitiativeJoined(c.subject(), c.entry(), c.as(), c.founder());
            case BecomeFullMember c -> new FullMembershipAttained(c.subject(), c.entry(), c.fulfilment());
            case LeaveInitiative c -> new InitiativeLeft(c.subject(), c.entry());
            case RaiseConcern c -> new ConcernRaised(c.subject(), c.entry());
            case OpenProcess c -> new ProcessOpened(c.subject(), c.entry());
            case ExpelGovernment c -> new GovernmentExpelled(c.subject(), c.entry());
            case MarkInactive c -> new MarkedInactive(c.subject(), c.entry());
            case CureDefault c -> new DefaultCured(c.subject(), c.entry());
            case TakeChair c -> new ChairTaken(c.subject(), c.entry());
            case HandOverChair c -> new ChairHandedOver(c.subject(), c.entry());
            case SetChairPriority c -> new ChairPrioritySet(c.subject(), c.entry());
            case TakeSteeringSeat c -> new SteeringSeatTaken(c.subject(), c.entry());
            case LeaveSteeringSeat c -> new SteeringSeatLeft(c.subject(), c.entry());
            case StateTenure c -> new TenureStated(c.subject(), c.entry(), c.of());
            case EndorseMission c -> new MissionEndorsed(c.subject(), c.entry());
            case AffirmCommitment c -> new CommitmentAffirmed(c.subject(), c.entry());
            case AdoptPolicy c -> new PolicyAdopted(c.subject(), c.entry(), c.policy());
            case DescribePolicy c -> new PolicyDescribed(c.subject(), c.entry(), c.policy());
            case CommissionStudy c -> new StudyCommissioned(c.subject(), c.entry(), c.study());
            case PublishStudy c -> new StudyPublished(c.subject(), c.entry(), c.study());
            case ReportStudyFinding c -> new StudyFindingReported(c.subject(), c.entry(), c.study());
            case SupportInstrument c -> new InstrumentSupported(c.subject(), c.entry(), c.instrument(), c.kind());
            case DescribeInstrument c -> new InstrumentDescribed(c.subject(), c.entry(), c.instrument());
            case StateAgreementCount c -> new AgreementCountStated(c.subject(), c.entry(), c.countingRule());
            case ReferToReport c -> new ReportReferredTo(c.subject(), c.entry());
            case AssignOffice c -> new OfficeAssigned(c.subject(), c.entry(), c.office(), c.holder(), c.singleSeat());
            case VacateOffice c -> new OfficeVacated(c.subject(), c.entry(), c.office(), c.holder());
        };
    }
}
