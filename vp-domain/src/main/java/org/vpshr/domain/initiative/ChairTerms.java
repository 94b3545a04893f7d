package org.vpshr.domain.initiative;

import static org.vpshr.domain.initiative.ChairRule.CHAIR_WITHOUT_GAP;
import static org.vpshr.domain.initiative.ChairRule.ONE_CHAIR;
import static org.vpshr.domain.initiative.ChairRule.TERM_OF_ABOUT_A_YEAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Tenure;

/**
 * The terms of the chair of all governments, as far as they are on record, wherever they were recorded.
 *
 * @param terms the terms, of all governments
 */
public record ChairTerms(List<ChairTerm> terms) {
    public static final ChairTerms NONE = new ChairTerms(List.of());

    /** Takes a copy of the terms. */
    public ChairTerms {
        terms = List.copyOf(terms);
    }

    /**
     * {@return the terms of one government}
     *
     * @param chair the government that held or holds the chair
     */
    public List<ChairTerm> of(Country chair) {
        return terms.stream().filter(term -> term.chair().equals(chair)).toList();
    }

    /**
     * Refuses a term in which the chair was not free.
     *
     * @param next the term that is to be added
     * @throws org.vpshr.domain.rule.RuleViolation when a government surely held the chair at that time (rule 18), or
     *     when this one takes it while it holds it
     */
    public void requireFree(ChairTerm next) {
        for (ChairTerm term : terms) {
            ONE_CHAIR.refuseIf(
                    next.takesFrom(term),
                    next.words() + ", would lie in " + term.words() + ", which is on record",
                    term.tenure().open()
                            ? "record by commitment.HandOverChair when " + term.chair()
                                    + " handed over, the time being the whole term, or give the days of " + next.chair()
                                    + " as they were"
                            : "give the days of " + next.chair() + " as they were, or correct those of "
                                    + term.chair());
        }
    }

    /** A handover that must lie between two of them, and that nobody told. */
    private Optional<Finding> handoverUntold(ChairTerm next) {
        return terms.stream()
                .filter(term -> !term.chair().equals(next.chair()) && term.mayFollow(next))
                .findFirst()
                .flatMap(term -> CHAIR_WITHOUT_GAP.flagIf(
                        true,
                        next.words() + ", and " + term.words()
                                + ", do not tell which came first; the handover between them is not on record"));
    }

    /**
     * {@return what a person should look at in the new term: gaps before and after it (rule 18), its length (rule 21)}
     *
     * @param next the term that is to be added
     */
    public Findings doubts(ChairTerm next) {
        Tenure tenure = next.tenure();
        return new Findings(Stream.of(
                        gap(before(next), Optional.of(next)),
                        gap(Optional.of(next), after(next)),
                        handoverUntold(next),
                        TERM_OF_ABOUT_A_YEAR.flagIf(
                                tenure.lastsMonths(10, 15) == Certainty.NO,
                                "the term " + tenure.span().edtf() + " of " + next.chair()
                                        + " does not last 10 to 15 months"))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Finding> gap(Optional<ChairTerm> earlier, Optional<ChairTerm> later) {
        boolean gap = earlier.isPresent()
                && later.isPresent()
                && earlier.get().tenure().leavesGapBefore(later.get().tenure()) == Certainty.YES;
        return CHAIR_WITHOUT_GAP.flagIf(gap, "a gap lies beside the term, between two chairs on record");
    }

    private Optional<ChairTerm> before(ChairTerm next) {
        return terms.stream()
                .filter(term -> !term.isSameTermAs(next) && !start(term).isAfter(start(next)))
                .max(Comparator.comparing(ChairTerms::start));
    }

    private Optional<ChairTerm> after(ChairTerm next) {
        return terms.stream()
                .filter(term -> !term.isSameTermAs(next) && start(term).isAfter(start(next)))
                .min(Comparator.comparing(ChairTerms::start));
    }

    private static LocalDate start(ChairTerm term) {
        return term.tenure().start().earliestStart();
    }

    /**
     * {@return the terms after an event of any government or of the initiative}
     *
     * @param event what was recorded
     */
    public ChairTerms evolve(DomainEvent event) {
        return event.chairTerm().map(this::with).orElse(this);
    }

    /** A term that is told again replaces what was known of it, unless that said more: its end. */
    private ChairTerms with(ChairTerm told) {
        if (terms.stream().anyMatch(term -> term.isSameTermAs(told) && term.certaintyOfEnd() > told.certaintyOfEnd())) {
            return this;
        }
        List<ChairTerm> next = new ArrayList<>(terms);
        next.removeIf(term -> term.isSameTermAs(told));
        next.add(told);
        return new ChairTerms(next);
    }
}
