package org.vpshr.domain.commitment;

import static org.vpshr.domain.commitment.CommitmentRule.CHAIR_SITS_ON_COMMITTEE;
import static org.vpshr.domain.commitment.CommitmentRule.PRIORITY_BELONGS_TO_TERM;
import static org.vpshr.domain.initiative.ChairRule.FULL_MEMBER_CHAIRS;
import static org.vpshr.domain.initiative.ChairRule.HANDOVER_AT_PLENARY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.initiative.ChairTerm;
import org.vpshr.domain.initiative.ChairTerms;
import org.vpshr.domain.initiative.InitiativeEvent.PlenaryHeld;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.Tenure;

/** What a government does with the chair: takes it, sets its priorities, hands it over. */
record Chair(Country government, ChairTerms terms, Map<EntryId, Span> plenaries) {

    Chair {
        plenaries = Map.copyOf(plenaries);
    }

    static Chair of(Country government) {
        return new Chair(government, ChairTerms.NONE, Map.of());
    }

    Findings take(Rights rights, SteeringSeats seats, CommitmentCommand.TakeChair c) {
        Tenure tenure = Tenure.since(c.entry().when().span());
        return doubts(rights, seats, c.entry(), new ChairTerm(government, tenure), tenure.start());
    }

    Findings handOver(Rights rights, SteeringSeats seats, CommitmentCommand.HandOverChair c) {
        Tenure tenure = Tenure.over(c.entry().when().span());
        return doubts(rights, seats, c.entry(), new ChairTerm(government, tenure), tenure.end());
    }

    /** At which plenary it was handed over need not be known. */
    Findings state(Rights rights, CommitmentCommand.StateTenure c, Tenure held) {
        ChairTerm term = ChairTerm.stated(government, c.entry().when());
        rights.requireChair(c.entry(), held);
        terms.requireFree(term);
        return Findings.NONE.with(terms.doubts(term)).with(rights.doubtChair(c.entry()));
    }

    private Findings doubts(Rights rights, SteeringSeats seats, Entry entry, ChairTerm term, Span handover) {
        rights.requireChair(entry, term.tenure());
        terms.requireFree(term);
        return Findings.NONE
                .with(terms.doubts(term))
                .with(rights.doubtChair(entry))
                .with(HANDOVER_AT_PLENARY.flagIf(
                        !atPlenary(entry, handover), entry.id() + " is linked to no plenary on record at that time"))
                .with(CHAIR_SITS_ON_COMMITTEE.flagIf(
                        !seats.coverMaybe(term.tenure().start()),
                        "no seat of " + government
                                + " on the steering committee is on record at the start of the term"));
    }

    private boolean atPlenary(Entry entry, Span handover) {
        return entry.links().stream()
                .map(Link::to)
                .flatMap(id -> Optional.ofNullable(plenaries.get(id)).stream())
                .anyMatch(plenary -> plenary.overlaps(handover) != Certainty.NO);
    }

    Findings prioritise(CommitmentCommand.SetChairPriority c) {
        List<ChairTerm> own = terms.of(government);
        PRIORITY_BELONGS_TO_TERM.refuseIf(
                own.isEmpty(), "no term of " + government + " in the chair is on record", "record the term first");
        PRIORITY_BELONGS_TO_TERM.refuseIf(
                own.stream()
                        .allMatch(term ->
                                term.tenure().endsBefore(c.entry().when().span()) == Certainty.YES),
                c.entry().id() + " lies after the term in the chair",
                "give a time within the term");
        return Findings.NONE;
    }

    /** Refuses that a government leaves the initiative while it chairs (rule 19). */
    void requireHandedOver(Entry entry) {
        FULL_MEMBER_CHAIRS.refuseIf(
                terms.of(government).stream()
                        .map(ChairTerm::tenure)
                        .anyMatch(tenure ->
                                tenure.open() && tenure.mayEndAt(entry.when().span())),
                government + " would leave while it chairs",
                "record the handover of the chair first");
    }

    Chair evolve(DomainEvent event) {
        return new Chair(government, terms.evolve(event), event instanceof PlenaryHeld held ? with(held) : plenaries);
    }

    private Map<EntryId, Span> with(PlenaryHeld held) {
        Map<EntryId, Span> more = new HashMap<>(plenaries);
        more.put(held.entry().id(), held.entry().when().span());
        return more;
    }
}
