package org.vpshr.projections.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpshr.domain.commitment.CommitmentEvent;
import org.vpshr.domain.commitment.Standing;
import org.vpshr.domain.commitment.TenureKind;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.initiative.InitiativeEvent;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.Tenure;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;

/**
 * Who chaired the initiative when, with which priorities, and which standing governments had. Entries count as they stand
 * after corrections, refinements, moves and withdrawals.
 */
public final class GovernmentTerms implements Fold {

    /**
     * A term in the chair; an open term has no end yet. A second term in a row is a term of its own (rule 22).
     *
     * @param chair the government that held or holds the chair
     * @param span from when to when, as exactly as that is known
     * @param priorities what it set itself for the term
     * @param entry the entry, by its id
     */
    public record ChairTerm(Country chair, Span span, List<String> priorities, EntryId entry) {
        /** Takes a copy of the priorities. */
        public ChairTerm {
            priorities = List.copyOf(priorities);
        }

        private Tenure tenure() {
            return Tenure.since(span);
        }

        /** Whether both tell of one term: the same chair, and starts that may be the same. */
        private boolean isSameTermAs(ChairTerm other) {
            return chair.equals(other.chair)
                    && tenure().start().startsBefore(other.tenure().start()) != Certainty.YES
                    && other.tenure().start().startsBefore(tenure().start()) != Certainty.YES;
        }

        private ChairTerm with(String priority) {
            List<String> more = new ArrayList<>(priorities);
            more.add(priority);
            return new ChairTerm(chair, span, more, entry);
        }
    }

    /**
     * A standing that a government reached.
     *
     * @param government the government, by its country
     * @param standing engaged or full
     * @param when when it reached it, as exactly as that is known
     * @param entry the entry, by its id
     */
    public record Reached(Country government, Standing standing, Span when, EntryId entry) {}

    private final Entries entries = new Entries();

    /** Nothing is known yet: it comes with the events. */
    public GovernmentTerms() {}

    @Override
    public void apply(RecordedEvent recorded) {
        entries.apply(recorded);
    }

    /** {@return all terms in the chair, by their start} */
    public List<ChairTerm> chairTerms() {
        List<ChairTerm> terms = new ArrayList<>();
        entries.standing().forEach(c -> term(c).ifPresent(told -> tell(terms, told)));
        entries.standing().stream()
                .filter(c -> c.origin() instanceof CommitmentEvent.ChairPrioritySet)
                .forEach(c -> prioritise(terms, c));
        terms.sort(Comparator.comparing(term -> term.span().earliestStart()));
        return List.copyOf(terms);
    }

    private static Optional<ChairTerm> term(EntryHistory c) {
        return switch (c.origin()) {
            case CommitmentEvent.ChairTaken e ->
                Optional.of(term(
                        c, e.subject().government(), Tenure.since(c.since()).span()));
            case CommitmentEvent.TenureStated e
            when e.of() == TenureKind.CHAIR -> Optional.of(term(c, e.subject().government(), held(c, e)));
            case CommitmentEvent.ChairHandedOver e ->
                Optional.of(term(c, e.subject().government(), c.since()));
            case InitiativeEvent.ChairTermRecorded e -> Optional.of(term(c, e.chair(), c.since()));
            default -> Optional.empty();
        };
    }

    private static ChairTerm term(EntryHistory c, Country chair, Span span) {
        return new ChairTerm(chair, span, List.of(), c.entry().id());
    }

    /** A term that is told again replaces what was known of it, unless that said more: its end. */
    private static void tell(List<ChairTerm> terms, ChairTerm told) {
        Optional<ChairTerm> known = terms.stream().filter(told::isSameTermAs).findFirst();
        if (known.isEmpty()) {
            terms.add(told);
        } else if (known.get().tenure().open()) {
            terms.set(terms.indexOf(known.get()), told);
        }
    }

    /** To the term in which it was set; to the last one where its time leaves that open. */
    private static void prioritise(List<ChairTerm> terms, EntryHistory c) {
        Country chair =
                ((CommitmentEvent.ChairPrioritySet) c.origin()).subject().government();
        List<ChairTerm> own = terms.stream()
                .filter(term -> term.chair().equals(chair))
                .sorted(Comparator.comparing(term -> term.span().earliestStart()))
                .toList();
        own.stream()
                .filter(term -> term.span().overlaps(c.since()) != Certainty.NO)
                .reduce((earlier, later) -> later)
                .or(() -> own.stream().reduce((earlier, later) -> later))
                .ifPresent(term -> terms.set(
                        terms.indexOf(term), term.with(c.entry().statement().english())));
    }

    /**
     * {@return the terms of which at least a day may fall into the year (rule 24)}
     *
     * @param year the year, in four digits
     */
    public List<ChairTerm> chairTermsIn(int year) {
        return chairTerms().stream()
                .filter(term -> term.span().overlaps(year) != Certainty.NO)
                .toList();
    }

    /**
     * {@return the standings that the government reached, in the order of recording}
     *
     * @param government the government, by its country
     */
    public List<Reached> standingsOf(Country government) {
        return entries.standing().stream()
                .flatMap(c -> reached(c).stream())
                .filter(s -> s.government().equals(government))
                .toList();
    }

    private static Optional<Reached> reached(EntryHistory c) {
        return switch (c.origin()) {
            case CommitmentEvent.InitiativeJoined e ->
                Optional.of(reached(c, e.subject().government(), e.as()));
            case CommitmentEvent.TenureStated e ->
                e.standing()
                        .map(as -> new Reached(
                                e.subject().government(),
                                as,
                                held(c, e),
                                c.entry().id()));
            case CommitmentEvent.FullMembershipAttained e ->
                Optional.of(reached(c, e.subject().government(), Standing.FULL));
            case InitiativeEvent.MemberAdmitted e
            when e.as().member() && e.member() instanceof Party.Government g ->
                Optional.of(reached(c, g.country(), Standing.valueOf(e.as().name())));
            default -> Optional.empty();
        };
    }

    /** As it is stated now. */
    private static Span held(EntryHistory c, CommitmentEvent.TenureStated e) {
        return new CommitmentEvent.TenureStated(e.subject(), c.entry(), e.of())
                .tenure()
                .span();
    }

    private static Reached reached(EntryHistory c, Country government, Standing standing) {
        return new Reached(government, standing, c.since(), c.entry().id());
    }

    /**
     * {@return whether the government owes a report on the year: from engaged status on (rule 6), until it left}
     *
     * @param government the government, by its country
     * @param year the year, in four digits
     */
    public Certainty dutyToReport(Country government, int year) {
        List<Certainty> answers = memberships(government).stream()
                .map(tenure -> tenure.span().overlaps(year))
                .toList();
        return Stream.of(Certainty.YES, Certainty.MAYBE)
                .filter(answers::contains)
                .findFirst()
                .orElse(Certainty.NO);
    }

    /** What begins while a membership goes on is a step within it. */
    private List<Tenure> memberships(Country government) {
        List<Tenure> tenures = new ArrayList<>();
        for (EntryHistory c : entries.standing()) {
            Optional<Reached> reached = reached(c).filter(r -> r.government().equals(government));
            if (reached.isPresent() && tenures.stream().noneMatch(Tenure::open)) {
                tenures.add(Tenure.since(reached.get().when()));
            } else if (leaves(c, government)) {
                tenures.replaceAll(t -> t.open() && t.mayEndAt(c.since()) ? t.until(c.since()) : t);
            }
        }
        return tenures;
    }

    private static boolean leaves(EntryHistory c, Country government) {
        return switch (c.origin()) {
            case CommitmentEvent.InitiativeLeft e -> e.subject().government().equals(government);
            case CommitmentEvent.GovernmentExpelled e ->
                e.subject().government().equals(government);
            case InitiativeEvent.MembershipEnded e -> e.member().equals(new Party.Government(government));
            default -> false;
        };
    }
}
