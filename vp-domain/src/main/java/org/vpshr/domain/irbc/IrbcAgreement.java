package org.vpshr.domain.irbc;

import static org.vpshr.domain.irbc.AgreementRule.BREAK_IN_SERIES;
import static org.vpshr.domain.irbc.AgreementRule.REFERENCE_DATE_BEFORE_REPORT;

import java.util.List;
import java.util.Optional;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.irbc.AgreementCommand.*;
import org.vpshr.domain.irbc.AgreementEvent.*;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Certainty;

/**
 * An agreement on international responsible business conduct, or a covenant like one, from the dialogue with a sector
 * to its final evaluation. What it says may be told at any time.
 *
 * @param id which agreement
 * @param dossier what is on record of the subject, whatever kind it is of, and of the entries that its commands refer
 *     to
 * @param course when it came to which stage, as far as that is on record
 * @param parties who is a party to it
 * @param complaints the complaints under it, and how they stand
 * @param obligations the yearly obligations under it
 * @param measure by what its monitoring measured last; empty before the first report
 */
public record IrbcAgreement(
        AgreementId id,
        Dossier dossier,
        AgreementCourse course,
        Parties parties,
        Complaints complaints,
        YearlyObligations obligations,
        String measure)
        implements Aggregate {

    /**
     * {@return the agreement before anything is recorded of it}
     *
     * @param id which agreement
     */
    public static IrbcAgreement of(AgreementId id) {
        return new IrbcAgreement(
                id, Dossier.of(id), AgreementCourse.NONE, Parties.NONE, Complaints.NONE, YearlyObligations.NONE, "");
    }

    /** {@return the time for which it is in effect; empty before it took effect (rule 73)} */
    public Optional<Term> term() {
        return course.term();
    }

    /**
     * {@return the years for which each yearly obligation expects one item (rule 83)}
     *
     * @param from the first year
     * @param to the last year
     */
    public List<Integer> expectedYears(int from, int to) {
        return course.term().map(term -> term.expectedYears(from, to)).orElse(List.of());
    }

    @Override
    public Decision decide(Command command) {
        complaints.guard(command);
        return Aggregate.super.decide(command);
    }

    @Override
    public Decision decideOwn(Command command) {
        return switch (command) {
            case AgreementCommand own -> Decision.of(rules(own), own.recorded());
            default -> throw Aggregate.misdirected(command);
        };
    }

    private Findings rules(AgreementCommand command) {
        return switch (command) {
            case OpenDialogue c -> course.reach(AgreementStage.DIALOGUE, c, c.entry());
            case DeclareIntent c -> course.reach(AgreementStage.INTENT, c, c.entry());
            case BeginNegotiation c -> course.reach(AgreementStage.NEGOTIATION, c, c.entry());
            case BreakOffNegotiation c -> course.breakOff(c);
            case SignAgreement c -> sign(c);
            case BringIntoEffect c -> course.bringIntoEffect(c);
            case JoinAgreement c -> parties.join(course, c);
            case LeaveAgreement c -> parties.leave(course, c);
            case ExpelParty c -> parties.expel(course, c);
            case RenameParty c -> parties.rename(c);
            case MergeParties c -> parties.merge(c);
            case DescribeAgreement c -> Findings.NONE;
            case UndertakeObligation c -> Findings.NONE;
            case MeetObligation c -> obligations.meet(course, c);
            case StartProject c -> Findings.NONE;
            case ReportMonitoring c -> monitor(c);
            case LodgeComplaint c -> complaints.lodge(course, parties, c);
            case DecideAdmissibility c -> complaints.admit(c);
            case FileDefence c -> complaints.defend(c);
            case RuleOnComplaint c -> complaints.rule(c);
            case EndAgreement c -> course.end(c);
            case EvaluateFinally c -> course.evaluate(c);
        };
    }

    private Findings sign(SignAgreement c) {
        course.requireNegotiated(c);
        return parties.sign(c);
    }

    private Findings monitor(ReportMonitoring c) {
        REFERENCE_DATE_BEFORE_REPORT.refuseIf(
                c.entry().when().span().before(c.reference()) == Certainty.YES,
                c.entry().id() + " reports as of " + c.reference().edtf() + ", after its own date",
                "give a reference date on or before the report");
        return Findings.NONE.with(BREAK_IN_SERIES.flagIf(
                !measure.isEmpty() && !measure.equals(c.measure()),
                "the measure changed from '" + measure + "' to '" + c.measure() + "': a break in the series"));
    }

    @Override
    public IrbcAgreement evolveOwn(DomainEvent event) {
        return event instanceof AgreementEvent own && own.subject().equals(id) ? evolve(own) : this;
    }

    private IrbcAgreement evolve(AgreementEvent event) {
        return switch (event) {
            case DialogueOpened e -> with(course.at(AgreementStage.DIALOGUE, e.entry()));
            case IntentDeclared e -> with(course.at(AgreementStage.INTENT, e.entry()));
            case NegotiationBegun e -> with(course.at(AgreementStage.NEGOTIATION, e.entry()));
            case NegotiationBrokenOff e -> with(course.brokenOff());
            case AgreementSigned e -> with(course.signed(e)).with(parties.signed(e));
            case AgreementTookEffect e -> with(course.inEffect(e));
            case PartyJoined e -> with(parties.joined(e));
            case PartyLeft e -> with(parties.left(e.party(), e.entry()));
            case PartyExpelled e -> with(parties.left(e.party(), e.entry()));
            case PartyRenamed e -> with(parties.renamed(e));
            case PartiesMerged e -> with(parties.merged(e));
            case ObligationUndertaken e -> with(obligations.undertaken(e.obligation()));
            case ObligationMet e -> with(obligations.met(e));
            case MonitoringReported e -> measuredBy(e.measure());
            case ComplaintLodged e -> with(complaints.evolve(e));
            case AdmissibilityDecided e -> with(complaints.evolve(e));
            case DefenceFiled e -> with(complaints.evolve(e));
            case ComplaintRuledOn e -> with(complaints.evolve(e));
            case AgreementEnded e -> with(course.at(AgreementStage.ENDED, e.entry()));
            case FinallyEvaluated e -> with(course.at(AgreementStage.EVALUATED, e.entry()));
            case AgreementDescribed e -> this;
            case JointProjectStarted e -> this;
        };
    }

    @Override
    public IrbcAgreement with(Dossier next) {
        return new IrbcAgreement(id, next, course, parties, complaints, obligations, measure);
    }

    private IrbcAgreement with(AgreementCourse next) {
        return new IrbcAgreement(id, dossier, next, parties, complaints, obligations, measure);
    }

    private IrbcAgreement with(Parties next) {
        return new IrbcAgreement(id, dossier, course, next, complaints, obligations, measure);
    }

    private IrbcAgreement with(Complaints next) {
        return new IrbcAgreement(id, dossier, course, parties, next, obligations, measure);
    }

    private IrbcAgreement with(YearlyObligations next) {
        return new IrbcAgreement(id, dossier, course, parties, complaints, next, measure);
    }

    private IrbcAgreement measuredBy(String next) {
        return new IrbcAgreement(id, dossier, course, parties, complaints, obligations, next);
    }
}
