package org.vpshr.domain.irbc;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.Tenure;

/**
 * The time for which an agreement is in effect: from the day on which it took effect until it ended.
 *
 * @param tenure from when to when, as exactly as that is known
 */
public record Term(Tenure tenure) {

    /**
     * A term from the time at which the agreement took effect.
     *
     * @param from when it took effect
     * @param ended empty while it has not ended
     */
    public Term(Span from, Optional<Span> ended) {
        this(ended.filter(Tenure.over(from)::mayEndAt)
                .map(end -> Tenure.over(from).until(end))
                .orElseGet(() -> Tenure.since(Tenure.over(from).start())));
    }

    /**
     * {@return whether it was in effect at that time: yes, no or maybe}
     *
     * @param when the time, as exactly as it is known
     */
    public Certainty overlaps(Span when) {
        return tenure.holdsOn(when);
    }

    /**
     * {@return the years, from the first to the last of those asked for, for which a yearly obligation expects one item
     * (rule 83): those in which it surely or perhaps was in effect}
     *
     * @param from the first year
     * @param to the last year
     */
    public List<Integer> expectedYears(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .filter(year -> tenure.span().overlaps(year) != Certainty.NO)
                .boxed()
                .toList();
    }
}
