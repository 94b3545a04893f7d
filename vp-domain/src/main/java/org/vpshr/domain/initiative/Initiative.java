package org.vpshr.domain.initiative;

import static org.vpshr.domain.initiative.ChairRule.FULL_MEMBER_CHAIRS;
import static org.vpshr.domain.initiative.ChairRule.HANDOVER_AT_PLENARY;
import static org.vpshr.domain.initiative.InitiativeRule.NON_MEMBERS_HOLD_NOTHING;
import static org.vpshr.domain.measure.FigureRule.COUNT_AND_LIST_AGREE;

import java.util.List;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.InitiativeId;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.initiative.InitiativeCommand.*;
import org.vpshr.domain.initiative.InitiativeEvent.*;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Tenure;

/**
 * The initiative itself: what is true of all. It also sees the chair terms and the standing that governments recorded
 * of themselves.
 *
 * @param id which initiative
 * @param dossier what is on record of the subject, whatever kind it is of, and of the entries that its commands refer
 *     to
 * @param bodies the initiative and its association, two bodies (rule 30)
 * @param plenaries the plenaries that were held
 * @param chairTerms the terms of the chair, wherever they were recorded
 * @param statuses who has which status in it
 */
public record Initiative(
        InitiativeId id,
        Dossier dossier,
        Bodies bodies,
        Plenaries plenaries,
        ChairTerms chairTerms,
        MemberStandings statuses)
        implements Aggregate {

    /**
     * {@return the initiative before anything is recorded of it}
     *
     * @param id which initiative
     */
    public static Initiative of(InitiativeId id) {
        return new Initiative(
                id, Dossier.of(id), Bodies.UNKNOWN, Plenaries.NONE, ChairTerms.NONE, MemberStandings.NONE);
    }

    @Override
    public Decision decideOwn(Command command) {
        return switch (command) {
            case InitiativeCommand own -> Decision.of(rules(own), own.recorded());
            default -> throw Aggregate.misdirected(command);
        };
    }

    private Findings rules(InitiativeCommand command) {
        return switch (command) {
            case FoundInitiative c -> bodies.found(c);
            case FormAssociation c -> bodies.form(c);
            case DescribeInitiative c -> Findings.NONE;
            case HoldPlenary c -> plenaries.hold(c);
            case AttendPlenary c -> plenaries.attend(statuses, c);
            case RecordChairTerm c -> recordTerm(c);
            case AdmitMember c -> statuses.admit(bodies.founded(), c);
            case EndMembership c -> statuses.end(c);
            case IssueGuidelines c -> Findings.NONE;
            case PublishMemberCount c -> Findings.NONE.with(PublishedCounts.compare(statuses, c));
            case RecordDebate c -> Findings.NONE;
            case SelectPilotCountries c -> select(c);
        };
    }

    private Findings recordTerm(RecordChairTerm c) {
        ChairTerm term = ChairTerm.told(c.chair(), c.entry().when());
        Tenure tenure = term.tenure();
        requireFullMember(c.entry(), term);
        chairTerms.requireFree(term);
        boolean atPlenary = plenaries.maybeAt(tenure.start()) && (tenure.open() || plenaries.maybeAt(tenure.end()));
        return Findings.NONE
                .with(chairTerms.doubts(term))
                .with(HANDOVER_AT_PLENARY.flagIf(
                        !atPlenary, c.entry().id() + " begins or ends where no plenary is on record"));
    }

    /** Where nothing is on record of the government, nothing is refused. */
    private void requireFullMember(Entry entry, ChairTerm term) {
        Party chair = new Party.Government(term.chair());
        Certainty member = statuses.member(chair, term.tenure().span());
        NON_MEMBERS_HOLD_NOTHING.refuseIf(
                statuses.know(chair) && member == Certainty.NO,
                entry.id() + " gives the chair to " + chair + ", which was no member then",
                "record its admission first");
        FULL_MEMBER_CHAIRS.refuseIf(
                statuses.know(chair) && !fullFromStartToEnd(chair, term.tenure()),
                entry.id() + " gives the chair to " + chair + ", which was no full member during the whole term",
                "record its full membership first");
    }

    private boolean fullFromStartToEnd(Party chair, Tenure term) {
        return statuses.was(chair, MemberStanding.FULL::equals, term.start()) != Certainty.NO
                && (term.open() || statuses.was(chair, MemberStanding.FULL::equals, term.end()) != Certainty.NO);
    }

    private Findings select(SelectPilotCountries c) {
        boolean differs = PublishedCounts.exact(c.entry(), List.of("countries", "groups")).stream()
                .anyMatch(stated -> stated != c.countries().size());
        return Findings.NONE.with(COUNT_AND_LIST_AGREE.flagIf(
                differs, c.entry().id() + " names " + c.countries().size() + " countries and counts others"));
    }

    @Override
    public Initiative evolveOwn(DomainEvent event) {
        Initiative next =
                new Initiative(id, dossier, bodies, plenaries, chairTerms.evolve(event), statuses.evolve(event));
        return event instanceof InitiativeEvent own ? next.evolve(own) : next;
    }

    private Initiative evolve(InitiativeEvent event) {
        return switch (event) {
            case InitiativeFounded e -> with(bodies.founded(e));
            case AssociationFormed e -> with(bodies.formed());
            case PlenaryHeld e -> with(plenaries.held(e));
            case InitiativeDescribed e -> this;
            case PlenaryAttended e -> this;
            case ChairTermRecorded e -> this;
            case MemberAdmitted e -> this;
            case MembershipEnded e -> this;
            case GuidelinesIssued e -> this;
            case MemberCountPublished e -> this;
            case DebateRecorded e -> this;
            case PilotCountriesSelected e -> this;
        };
    }

    @Override
    public Initiative with(Dossier next) {
        return new Initiative(id, next, bodies, plenaries, chairTerms, statuses);
    }

    private Initiative with(Bodies next) {
        return new Initiative(id, dossier, next, plenaries, chairTerms, statuses);
    }

    private Initiative with(Plenaries next) {
        return new Initiative(id, dossier, bodies, next, chairTerms, statuses);
    }
}
