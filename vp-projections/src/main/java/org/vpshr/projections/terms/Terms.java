package org.vpshr.projections.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.commitment.CommitmentEvent;
import org.vpshr.domain.commitment.Standing;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.initiative.InitiativeEvent;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.time.Answer;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.Recorded;

/** Who chaired the initiative when, with which priorities, and which standing governments had. */
public final class Terms implements Fold {

    /** A term in the chair; an open term has no end yet. A second term in a row is a term of its own (rule 22). */
    public record ChairTerm(Country chair, Span span, List<String> priorities, EntryId entry) {
        public ChairTerm {
            priorities = List.copyOf(priorities);
        }

        ChairTerm during(Span other, EntryId by) {
            return new ChairTerm(chair, other, priorities, by);
        }

        ChairTerm with(String priority) {
            List<String> more = new ArrayList<>(priorities);
            more.add(priority);
            return new ChairTerm(chair, span, more, entry);
        }
    }

    /** A standing that a government reached. */
    public record Reached(Country government, Standing standing, Span when, EntryId entry) {}

    private final List<ChairTerm> chairs = new ArrayList<>();
    private final List<Reached> standings = new ArrayList<>();

    @Override
    public void apply(Recorded recorded) {
        switch (recorded.event()) {
            case CommitmentEvent.ChairTaken e ->
                chairs.add(new ChairTerm(
                        e.subject().government(), since(e.entry().when().span()), List.of(), e.entry().id()));
            case CommitmentEvent.ChairHandedOver e -> close(e);
            case CommitmentEvent.ChairPrioritySet e ->
                replace(e.subject().government(), t -> t.with(e.entry().statement().english()));
            case InitiativeEvent.ChairTermRecorded e ->
                chairs.add(new ChairTerm(e.chair(), e.entry().when().span(), List.of(), e.entry().id()));
            case CommitmentEvent.InitiativeJoined e ->
                standings.add(new Reached(
                        e.subject().government(), e.as(), e.entry().when().span(), e.entry().id()));
            case CommitmentEvent.FullMembershipAttained e ->
                standings.add(new Reached(
                        e.subject().government(), Standing.FULL, e.entry().when().span(), e.entry().id()));
            default -> {
                // of no term
            }
        }
    }

    private static Span since(Span start) {
        return start instanceof FuzzyDate date ? Span.parse(date.edtf() + "/..") : start;
    }

    private void close(CommitmentEvent.ChairHandedOver e) {
        Country chair = e.subject().government();
        Span whole = e.entry().when().span();
        boolean open = last(chair).filter(t -> t.span().latestEnd().equals(LocalDate.MAX)).isPresent();
        if (open) {
            replace(chair, t -> t.during(whole, e.entry().id()));
        } else {
            chairs.add(new ChairTerm(chair, whole, List.of(), e.entry().id()));
        }
    }

    private Optional<ChairTerm> last(Country chair) {
        return chairs.stream().filter(t -> t.chair().equals(chair)).reduce((a, b) -> b);
    }

    private void replace(Country chair, java.util.function.UnaryOperator<ChairTerm> change) {
        last(chair).ifPresent(term -> chairs.set(chairs.lastIndexOf(term), change.apply(term)));
    }

    /** All terms in the chair, by their start. */
    public List<ChairTerm> chairTerms() {
        return chairs.stream()
                .sorted(Comparator.comparing(t -> t.span().earliestStart()))
                .toList();
    }

    /** The terms of which at least a day may fall into the year (rule 24). */
    public List<ChairTerm> chairTermsIn(int year) {
        return chairTerms().stream()
                .filter(term -> term.span().overlaps(year) != Answer.NO)
                .toList();
    }

    /** The standings that the government reached, in the order of recording. */
    public List<Reached> standingsOf(Country government) {
        return standings.stream().filter(s -> s.government().equals(government)).toList();
    }
}
