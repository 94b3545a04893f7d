package org.vpshr.domain.commitment;

import static org.vpshr.domain.commitment.CommitmentRule.STATED_TENURE_HAS_A_SOURCE;
import static org.vpshr.domain.irbc.AgreementRule.COUNT_NAMES_ITS_RULE;

import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.commitment.CommitmentCommand.*;
import org.vpshr.domain.commitment.CommitmentEvent.*;
import org.vpshr.domain.commitment.MembershipPath.Stage;
import org.vpshr.domain.commitment.Proceedings.Step;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.initiative.InitiativeEvent.InitiativeFounded;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Tenure;

/**
 * A government's standing in the initiative and what goes with it: the chair, a seat on the steering committee,
 * offices, policies. It also sees the founding of the initiative and the chair terms of other governments.
 *
 * @param id which government's
 * @param dossier what is on record of the subject, whatever kind it is of, and of the entries that its commands refer
 *     to
 * @param membership its way into the initiative, and out of it
 * @param proceedings what was raised against the government: a concern, then a process, then perhaps a decision
 * @param chair what it does with the chair: takes it, sets its priorities, hands it over
 * @param seats its seats on the steering committee
 * @param offices who held which office of the government when
 */
public record Commitment(
        CommitmentId id,
        Dossier dossier,
        MembershipPath membership,
        Proceedings proceedings,
        Chair chair,
        SteeringSeats seats,
        GovernmentOffices offices)
        implements Aggregate {

    /**
     * {@return the commitment before anything is recorded of it}
     *
     * @param id which government's
     */
    public static Commitment of(CommitmentId id) {
        return new Commitment(
                id,
                Dossier.of(id),
                MembershipPath.UNKNOWN,
                Proceedings.NONE,
                Chair.of(id.government()),
                SteeringSeats.NONE,
                GovernmentOffices.NONE);
    }

    @Override
    public Decision decideOwn(Command command) {
        return switch (command) {
            case CommitmentCommand own -> Decision.of(rules(own), own.recorded());
            default -> throw Aggregate.misdirected(command);
        };
    }

    private Findings rules(CommitmentCommand command) {
        return switch (command) {
            case ApplyForMembership c -> membership.apply(c);
            case RecordProvisionalVote c -> membership.vote(c);
            case JoinInitiative c -> membership.join(c);
            case BecomeFullMember c -> membership.promote(c);
            case LeaveInitiative c -> leave(c);
            case RaiseConcern c -> Findings.NONE;
            case OpenProcess c -> proceedings.open(c);
            case ExpelGovernment c -> proceedings.expel(membership, c);
            case MarkInactive c -> membership.markInactive(c);
            case CureDefault c -> membership.cure(c);
            case TakeChair c -> chair.take(rights(), seats, c);
            case HandOverChair c -> chair.handOver(rights(), seats, c);
            case SetChairPriority c -> chair.prioritise(c);
            case TakeSteeringSeat c -> takeSeat(c);
            case LeaveSteeringSeat c -> seats.leave(c);
            case StateTenure c -> state(c);
            case EndorseMission c -> Findings.NONE;
            case AffirmCommitment c -> Findings.NONE;
            case AdoptPolicy c -> Findings.NONE;
            case DescribePolicy c -> Findings.NONE;
            case CommissionStudy c -> Findings.NONE;
            case PublishStudy c -> Findings.NONE;
            case ReportStudyFinding c -> Findings.NONE;
            case SupportInstrument c -> Findings.NONE;
            case DescribeInstrument c -> Findings.NONE;
            case StateAgreementCount c -> count(c);
            case ReferToReport c -> Findings.NONE;
            case AssignOffice c -> offices.assign(c);
            case VacateOffice c -> offices.vacate(c);
        };
    }

    private Rights rights() {
        return new Rights(membership);
    }

    private Findings leave(LeaveInitiative c) {
        chair.requireHandedOver(c.entry());
        return membership.leave(c);
    }

    private Findings takeSeat(TakeSteeringSeat c) {
        rights().requireSeat(c.entry(), Tenure.since(c.entry().when().span()));
        return seats.take(c);
    }

    private Findings state(StateTenure c) {
        STATED_TENURE_HAS_A_SOURCE.refuseIf(
                c.entry().sources().isEmpty() || !c.entry().when().hasDate(),
                c.entry().id() + " states what was held without a source or without a time",
                "give what it was taken from, and a time by which it was so");
        Tenure held = StatedTenure.of(c.entry().when());
        return switch (c.of()) {
            case ENGAGED, FULL -> membership.state(c, held);
            case STEERING_SEAT -> {
                rights().requireSeat(c.entry(), held);
                yield seats.state(c, held);
            }
            case CHAIR -> chair.state(rights(), c, held);
        };
    }

    private Commitment stated(TenureStated e) {
        return switch (e.of()) {
            case ENGAGED -> with(membership.stated(Stage.ENGAGED, e.tenure()));
            case FULL -> with(membership.stated(Stage.FULL, e.tenure()));
            case STEERING_SEAT -> with(seats.taken(e.tenure().span()));
            case CHAIR -> this;
        };
    }

    private Findings count(StateAgreementCount c) {
        COUNT_NAMES_ITS_RULE.refuseIf(
                c.countingRule().isBlank() || c.entry().figures().isEmpty(),
                c.entry().id() + " states a count without its figure or without the rule by which it was counted",
                "give the figure, and say what was counted");
        return Findings.NONE;
    }

    @Override
    public Commitment evolveOwn(DomainEvent event) {
        Commitment next = with(chair.evolve(event));
        return switch (event) {
            case InitiativeFounded e -> next.with(membership.founded(e.entry()));
            case CommitmentEvent own when own.subject().equals(id) -> next.evolve(own);
            default -> next;
        };
    }

    private Commitment evolve(CommitmentEvent event) {
        return switch (event) {
            case MembershipAppliedFor e -> with(membership.at(Stage.APPLICANT, e.entry()));
            case ProvisionallyVoted e -> with(membership.at(Stage.PROVISIONAL, e.entry()));
            case InitiativeJoined e -> with(membership.joined(e));
            case FullMembershipAttained e -> with(membership.at(Stage.FULL, e.entry()));
            case InitiativeLeft e -> with(membership.at(Stage.ENDED, e.entry())).with(Proceedings.NONE);
            case GovernmentExpelled e ->
                with(membership.at(Stage.ENDED, e.entry())).with(Proceedings.NONE);
            case ConcernRaised e -> with(proceedings.raised(e.entry()));
            case ProcessOpened e -> with(proceedings.at(Step.PROCESS, e.entry()));
            case MarkedInactive e -> with(membership.inactive(true));
            case DefaultCured e -> with(membership.inactive(false));
            case SteeringSeatTaken e -> with(seats.taken(e.entry().when().span()));
            case SteeringSeatLeft e -> with(seats.left(e.entry().when().span()));
            case OfficeAssigned e -> with(offices.assigned(e));
            case OfficeVacated e -> with(offices.vacated(e));
            case ChairTaken e -> this;
            case ChairHandedOver e -> this;
            case ChairPrioritySet e -> this;
            case TenureStated e -> stated(e);
            case MissionEndorsed e -> this;
            case CommitmentAffirmed e -> this;
            case PolicyAdopted e -> this;
            case PolicyDescribed e -> this;
            case StudyCommissioned e -> this;
            case StudyPublished e -> this;
            case StudyFindingReported e -> this;
            case InstrumentSupported e -> this;
            case InstrumentDescribed e -> this;
            case AgreementCountStated e -> this;
            case ReportReferredTo e -> this;
        };
    }

    @Override
    public Commitment with(Dossier next) {
        return new Commitment(id, next, membership, proceedings, chair, seats, offices);
    }

    private Commitment with(MembershipPath next) {
        return new Commitment(id, dossier, next, proceedings, chair, seats, offices);
    }

    private Commitment with(Proceedings next) {
        return new Commitment(id, dossier, membership, next, chair, seats, offices);
    }

    private Commitment with(Chair next) {
        return new Commitment(id, dossier, membership, proceedings, next, seats, offices);
    }

    private Commitment with(SteeringSeats next) {
        return new Commitment(id, dossier, membership, proceedings, chair, next, offices);
    }

    private Commitment with(GovernmentOffices next) {
        return new Commitment(id, dossier, membership, proceedings, chair, seats, next);
    }
}
