package org.vpshr.domain.commitment;

import java.util.Optional;
import java.util.Set;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.initiative.ChairTerm;
import org.vpshr.domain.initiative.MemberStanding;
import org.vpshr.domain.initiative.StandingChange;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.time.Tenure;

/** What was recorded of a government's standing. */
public sealed interface CommitmentEvent extends DomainEvent {

    @Override
    Subject.CommitmentId subject();

    /**
     * The government applied to the initiative.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.MembershipAppliedFor")
    record MembershipAppliedFor(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, CarriesEntry {}

    /**
     * The members voted the government in provisionally; no rights yet (rule 4).
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.ProvisionallyVoted")
    record ProvisionallyVoted(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, CarriesEntry {}

    /**
     * The government joined; founders may start as full members (rule 3).
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param as the standing that it took: engaged or full
     * @param founder whether it was among the founders
     */
    @StableName("commitment.InitiativeJoined")
    record InitiativeJoined(Subject.CommitmentId subject, Entry entry, Standing as, boolean founder)
            implements CommitmentEvent, CarriesEntry {
        @Override
        public Optional<StandingChange> standingChange() {
            return Optional.of(StandingChange.member(
                    subject.government(), as.asMember(), entry.when().span()));
        }
    }

    /**
     * The government became a full member; {@code fulfilment} names what it had to fulfil (rule 5).
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param fulfilment what it had to fulfil, in words
     */
    @StableName("commitment.FullMembershipAttained")
    record FullMembershipAttained(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String fulfilment) implements CommitmentEvent, CarriesEntry {
        @Override
        public Optional<StandingChange> standingChange() {
            return Optional.of(StandingChange.member(
                    subject.government(), MemberStanding.FULL, entry.when().span()));
        }
    }

    /**
     * The government left.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.InitiativeLeft")
    record InitiativeLeft(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, CarriesEntry {
        @Override
        public Optional<StandingChange> standingChange() {
            return Optional.of(
                    StandingChange.ended(subject.government(), entry.when().span()));
        }
    }

    /**
     * A concern about the government's performance was raised.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.ConcernRaised")
    record ConcernRaised(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, CarriesEntry {}

    /**
     * A process on a raised concern was opened.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.ProcessOpened")
    record ProcessOpened(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, CarriesEntry {}

    /**
     * The government was expelled (rule 17).
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.GovernmentExpelled")
    record GovernmentExpelled(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, CarriesEntry {
        @Override
        public Optional<StandingChange> standingChange() {
            return Optional.of(
                    StandingChange.ended(subject.government(), entry.when().span()));
        }
    }

    /**
     * The government was marked inactive for default (rule 16).
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.MarkedInactive")
    record MarkedInactive(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, CarriesEntry {}

    /**
     * The default was cured.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.DefaultCured")
    record DefaultCured(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, CarriesEntry {}

    /**
     * The government took the chair; the entry's time is the day of the handover.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.ChairTaken")
    record ChairTaken(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, CarriesEntry {
        @Override
        public Optional<ChairTerm> chairTerm() {
            return Optional.of(new ChairTerm(
                    subject.government(), Tenure.since(entry.when().span())));
        }
    }

    /**
     * The government handed over the chair; the entry's time is the whole term.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.ChairHandedOver")
    record ChairHandedOver(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, CarriesEntry {
        @Override
        public Optional<ChairTerm> chairTerm() {
            return Optional.of(
                    new ChairTerm(subject.government(), Tenure.over(entry.when().span())));
        }
    }

    /**
     * A priority of the chair term was set (rule 23).
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.ChairPrioritySet")
    record ChairPrioritySet(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, CarriesEntry {}

    /**
     * The government took a seat on the steering committee.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.SteeringSeatTaken")
    record SteeringSeatTaken(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, CarriesEntry {}

    /**
     * The government left its seat on the steering committee.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.SteeringSeatLeft")
    record SteeringSeatLeft(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, CarriesEntry {}

    /**
     * What the government held, as far as it is known; no step on the path to membership.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param of what it is known to have held
     */
    @StableName("commitment.TenureStated")
    record TenureStated(Subject.CommitmentId subject, Entry entry, TenureKind of)
            implements CommitmentEvent, CarriesEntry {

        @Override
        public boolean happened() {
            return false;
        }

        /** {@return the standing that it was; none for a seat or the chair} */
        public Optional<Standing> standing() {
            return of.standing();
        }

        /** {@return for how long, as far as that is known} */
        public Tenure tenure() {
            return StatedTenure.of(entry.when());
        }

        @Override
        public Optional<StandingChange> standingChange() {
            return standing().map(as -> StandingChange.member(subject.government(), as.asMember(), tenure().span()));
        }

        @Override
        public Optional<ChairTerm> chairTerm() {
            return of == TenureKind.CHAIR
                    ? Optional.of(ChairTerm.stated(subject.government(), entry.when()))
                    : Optional.empty();
        }
    }

    /**
     * The government endorsed the mission of the initiative.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.MissionEndorsed")
    record MissionEndorsed(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, CarriesEntry {}

    /**
     * The government stated its commitment to the Voluntary Principles.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.CommitmentAffirmed")
    record CommitmentAffirmed(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, CarriesEntry {}

    /**
     * A policy, plan or law was adopted.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param policy a short name for the policy, the same in all that is said of it
     */
    @StableName("commitment.PolicyAdopted")
    record PolicyAdopted(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String policy) implements CommitmentEvent, CarriesEntry {
        @Override
        public String qualifier() {
            return policy;
        }
    }

    /**
     * What a policy says, or how it stands.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param policy a short name for the policy, the same in all that is said of it
     */
    @StableName("commitment.PolicyDescribed")
    record PolicyDescribed(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String policy) implements CommitmentEvent, CarriesEntry {
        @Override
        public boolean happened() {
            return false;
        }

        @Override
        public String qualifier() {
            return policy;
        }
    }

    /**
     * A study was commissioned.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param study a short name for the study, the same in all that is said of it
     */
    @StableName("commitment.StudyCommissioned")
    record StudyCommissioned(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String study) implements CommitmentEvent, CarriesEntry {}

    /**
     * A study was published; an event of its own (X2).
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param study a short name for the study, the same in all that is said of it
     */
    @StableName("commitment.StudyPublished")
    record StudyPublished(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String study) implements CommitmentEvent, CarriesEntry {}

    /**
     * What a study found or was for.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param study a short name for the study, the same in all that is said of it
     */
    @StableName("commitment.StudyFindingReported")
    record StudyFindingReported(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String study) implements CommitmentEvent, CarriesEntry {}

    /**
     * The government proposed or supported an index, partnership, law or standard.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param instrument a short name for it, the same in all that is said of it
     * @param kind whether it is an index, a partnership, a law or a standard
     */
    @StableName("commitment.InstrumentSupported")
    record InstrumentSupported(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String instrument,
            Instrument kind) implements CommitmentEvent, CarriesEntry {}

    /**
     * What an index, partnership, law or standard does.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param instrument a short name for it, the same in all that is said of it
     */
    @StableName("commitment.InstrumentDescribed")
    record InstrumentDescribed(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String instrument) implements CommitmentEvent, CarriesEntry {
        @Override
        public boolean happened() {
            return false;
        }
    }

    /**
     * A count of agreements in effect was stated, with the rule by which it was counted (rule 75).
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param countingRule by which rule it was counted, in words
     */
    @StableName("commitment.AgreementCountStated")
    record AgreementCountStated(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String countingRule) implements CommitmentEvent, CarriesEntry {}

    /**
     * The reader is referred to another report.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("commitment.ReportReferredTo")
    record ReportReferredTo(Subject.CommitmentId subject, Entry entry) implements CommitmentEvent, CarriesEntry {}

    /**
     * A person took an office.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param office the office, in words, such as special envoy
     * @param holder who holds the office
     * @param singleSeat whether one person at a time holds the office
     */
    @StableName("commitment.OfficeAssigned")
    record OfficeAssigned(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String office,
            Party.Person holder,
            boolean singleSeat) implements CommitmentEvent, CarriesEntry {
        @Override
        public Set<Tag> spanningTags() {
            return Set.of(Tags.offices(subject.government()));
        }
    }

    /**
     * A person left an office.
     *
     * @param subject the government whose standing and policies it is about, as in {@code commitment/NL}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param office the office, in words, such as special envoy
     * @param holder who holds the office
     */
    @StableName("commitment.OfficeVacated")
    record OfficeVacated(
            Subject.CommitmentId subject,
            Entry entry,
            @Label String office,
            Party.Person holder) implements CommitmentEvent, CarriesEntry {
        @Override
        public Set<Tag> spanningTags() {
            return Set.of(Tags.offices(subject.government()));
        }
    }

    @Override
    default CommitmentEvent with(Entry entry) {
        return switch (this) {
            case MembershipAppliedFor e -> new MembershipAppliedFor(e.subject(), entry);
            case ProvisionallyVoted e -> new ProvisionallyVoted(e.subject(), entry);
            case InitiativeJoined e -> new InitiativeJoined(e.subject(), entry, e.as(), e.founder());
            case FullMembershipAttained e -> new FullMembershipAttained(e.subject(), entry, e.fulfilment());
            case InitiativeLeft e -> new InitiativeLeft(e.subject(), entry);
            case ConcernRaised e -> new ConcernRaised(e.subject(), entry);
            case ProcessOpened e -> new ProcessOpened(e.subject(), entry);
            case GovernmentExpelled e -> new GovernmentExpelled(e.subject(), entry);
            case MarkedInactive e -> new MarkedInactive(e.subject(), entry);
            case DefaultCured e -> new DefaultCured(e.subject(), entry);
            case ChairTaken e -> new ChairTaken(e.subject(), entry);
            case ChairHandedOver e -> new ChairHandedOver(e.subject(), entry);
            case ChairPrioritySet e -> new ChairPrioritySet(e.subject(), entry);
            case SteeringSeatTaken e -> new SteeringSeatTaken(e.subject(), entry);
            case SteeringSeatLeft e -> new SteeringSeatLeft(e.subject(), entry);
            case TenureStated e -> new TenureStated(e.subject(), entry, e.of());
            case MissionEndorsed e -> new MissionEndorsed(e.subject(), entry);
            case CommitmentAffirmed e -> new CommitmentAffirmed(e.subject(), entry);
            case PolicyAdopted e -> new PolicyAdopted(e.subject(), entry, e.policy());
            case PolicyDescribed e -> new PolicyDescribed(e.subject(), entry, e.policy());
            case StudyCommissioned e -> new StudyCommissioned(e.subject(), entry, e.study());
            case StudyPublished e -> new StudyPublished(e.subject(), entry, e.study());
            case StudyFindingReported e -> new StudyFindingReported(e.subject(), entry, e.study());
            case InstrumentSupported e -> new InstrumentSupported(e.subject(), entry, e.instrument(), e.kind());
            case InstrumentDescribed e -> new InstrumentDescribed(e.subject(), entry, e.instrument());
            case AgreementCountStated e -> new AgreementCountStated(e.subject(), entry, e.countingRule());
            case ReportReferredTo e -> new ReportReferredTo(e.subject(), entry);
            case OfficeAssigned e -> new OfficeAssigned(e.subject(), entry, e.office(), e.holder(), e.singleSeat());
            case OfficeVacated e -> new OfficeVacated(e.subject(), entry, e.office(), e.holder());
        };
    }
}
