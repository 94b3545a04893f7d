package org.vpshr.domain.commitment;

import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Telling;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Party;

/** What can be asked to be recorded of a government's standing. */
public sealed interface CommitmentCommand extends Command {

    @Override
    Subject.CommitmentId subject();

    /** The government applied to the initiative. */
    record ApplyForMembership(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, Telling {}

    /** The members voted the government in provisionally; no rights yet (rule 4). */
    record RecordProvisionalVote(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, Telling {}

    /** The government joined; founders may start as full members (rule 3). */
    record JoinInitiative(Subject.CommitmentId subject, Entry entry, Standing as, boolean founder)
            implements CommitmentCommand, Telling {}

    /** The government became a full member; {@code fulfilment} names what it had to fulfil (rule 5). */
    record BecomeFullMember(Subject.CommitmentId subject, Entry entry, String fulfilment)
            implements CommitmentCommand, Telling {}

    /** The government left. */
    record LeaveInitiative(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, Telling {}

    /** A concern about the government's performance was raised. */
    record RaiseConcern(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, Telling {}

    /** A process on a raised concern was opened. */
    record OpenProcess(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, Telling {}

    /** The government was expelled (rule 17). */
    record ExpelGovernment(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, Telling {}

    /** The government was marked inactive for default (rule 16). */
    record MarkInactive(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, Telling {}

    /** The default was cured. */
    record CureDefault(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, Telling {}

    /** The government took the chair; the entry's time is the day of the handover. */
    record TakeChair(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, Telling {}

    /** The government handed over the chair; the entry's time is the whole term. */
    record HandOverChair(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, Telling {}

    /** A priority of the chair term was set (rule 23). */
    record SetChairPriority(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, Telling {}

    /** The government took a seat on the steering committee. */
    record TakeSteeringSeat(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, Telling {}

    /** The government left its seat on the steering committee. */
    record LeaveSteeringSeat(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, Telling {}

    /** The government endorsed the mission of the initiative. */
    record EndorseMission(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, Telling {}

    /** The government stated its commitment to the Voluntary Principles. */
    record AffirmCommitment(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, Telling {}

    /** A policy, plan or law was adopted. */
    record AdoptPolicy(Subject.CommitmentId subject, Entry entry, String policy)
            implements CommitmentCommand, Telling {}

    /** What a policy says, or how it stands. */
    record DescribePolicy(Subject.CommitmentId subject, Entry entry, String policy)
            implements CommitmentCommand, Telling {}

    /** A study was commissioned. */
    record CommissionStudy(Subject.CommitmentId subject, Entry entry, String study)
            implements CommitmentCommand, Telling {}

    /** A study was published; an event of its own (X2). */
    record PublishStudy(Subject.CommitmentId subject, Entry entry, String study)
            implements CommitmentCommand, Telling {}

    /** What a study found or was for. */
    record ReportStudyFinding(Subject.CommitmentId subject, Entry entry, String study)
            implements CommitmentCommand, Telling {}

    /** The government proposed or supported an index, partnership, law or standard. */
    record SupportInstrument(Subject.CommitmentId subject, Entry entry, String instrument, Instrument kind)
            implements CommitmentCommand, Telling {}

    /** What an index, partnership, law or standard does. */
    record DescribeInstrument(Subject.CommitmentId subject, Entry entry, String instrument)
            implements CommitmentCommand, Telling {}

    /** A count of agreements in effect was stated, with the rule by which it was counted (rule 75). */
    record StateAgreementCount(Subject.CommitmentId subject, Entry entry, String countingRule)
            implements CommitmentCommand, Telling {}

    /** The reader is referred to another report. */
    record ReferToReport(Subject.CommitmentId subject, Entry entry) implements CommitmentCommand, Telling {}

    /** A person took an office. */
    record AssignOffice(
            Subject.CommitmentId subject, Entry entry, String office, Party.Person holder, boolean singleSeat)
            implements CommitmentCommand, Telling {}

    /** A person left an office. */
    record VacateOffice(Subject.CommitmentId subject, Entry entry, String office, Party.Person holder)
            implements CommitmentCommand, Telling {}
}
