package org.vpshr.domain.commitment;

import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Telling;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Party;

/** What was recorded of a government's standing. */
public sealed interface CommitmentEvent extends DomainEvent {

    @Override
    Subject.CommitmentId subject();

    /** The government applied to the initiative. */
    record MembershipAppliedFor(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, Telling {}

    /** The members voted the government in provisionally; no rights yet (rule 4). */
    record ProvisionallyVoted(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, Telling {}

    /** The government joined; founders may start as full members (rule 3). */
    record InitiativeJoined(Subject.CommitmentId subject, Entry entry, Standing as, boolean founder)
            implements CommitmentEvent, Telling {}

    /** The government became a full member; {@code fulfilment} names what it had to fulfil (rule 5). */
    record FullMembershipAttained(Subject.CommitmentId subject, Entry entry, String fulfilment)
            implements CommitmentEvent, Telling {}

    /** The government left. */
    record InitiativeLeft(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, Telling {}

    /** A concern about the government's performance was raised. */
    record ConcernRaised(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, Telling {}

    /** A process on a raised concern was opened. */
    record ProcessOpened(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, Telling {}

    /** The government was expelled (rule 17). */
    record GovernmentExpelled(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, Telling {}

    /** The government was marked inactive for default (rule 16). */
    record MarkedInactive(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, Telling {}

    /** The default was cured. */
    record DefaultCured(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, Telling {}

    /** The government took the chair; the entry's time is the day of the handover. */
    record ChairTaken(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, Telling {}

    /** The government handed over the chair; the entry's time is the whole term. */
    record ChairHandedOver(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, Telling {}

    /** A priority of the chair term was set (rule 23). */
    record ChairPrioritySet(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, Telling {}

    /** The government took a seat on the steering committee. */
    record SteeringSeatTaken(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, Telling {}

    /** The government left its seat on the steering committee. */
    record SteeringSeatLeft(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, Telling {}

    /** The government endorsed the mission of the initiative. */
    record MissionEndorsed(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, Telling {}

    /** The government stated its commitment to the Voluntary Principles. */
    record CommitmentAffirmed(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, Telling {}

    /** A policy, plan or law was adopted. */
    record PolicyAdopted(Subject.CommitmentId subject, Entry entry, String policy)
            implements CommitmentEvent, Telling {}

    /** What a policy says, or how it stands. */
    record PolicyDescribed(Subject.CommitmentId subject, Entry entry, String policy)
            implements CommitmentEvent, Telling {}

    /** A study was commissioned. */
    record StudyCommissioned(Subject.CommitmentId subject, Entry entry, String study)
            implements CommitmentEvent, Telling {}

    /** A study was published; an event of its own (X2). */
    record StudyPublished(Subject.CommitmentId subject, Entry entry, String study)
            implements CommitmentEvent, Telling {}

    /** What a study found or was for. */
    record StudyFindingReported(Subject.CommitmentId subject, Entry entry, String study)
            implements CommitmentEvent, Telling {}

    /** The government proposed or supported an index, partnership, law or standard. */
    record InstrumentSupported(Subject.CommitmentId subject, Entry entry, String instrument, Instrument kind)
            implements CommitmentEvent, Telling {}

    /** What an index, partnership, law or standard does. */
    record InstrumentDescribed(Subject.CommitmentId subject, Entry entry, String instrument)
            implements CommitmentEvent, Telling {}

    /** A count of agreements in effect was stated, with the rule by which it was counted (rule 75). */
    record AgreementCountStated(Subject.CommitmentId subject, Entry entry, String countingRule)
            implements CommitmentEvent, Telling {}

    /** The reader is referred to another report. */
    record ReportReferredTo(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, Telling {}

    /** A person took an office. */
    record OfficeAssigned(
            Subject.CommitmentId subject, Entry entry, String office, Party.Person holder, boolean singleSeat)
            implements CommitmentEvent, Telling {}

    /** A person left an office. */
    record OfficeVacated(Subject.CommitmentId subject, Entry entry, String office, Party.Person holder)
            implements CommitmentEvent, Telling {}
}
