package org.vpshr.domain.irbc;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.Tenure;

/** The time for which an agreement is in effect: from the day on which it took effect until it ended. */
public record Term(Tenure tenure) {

    /** @param ended empty while it has not ended */
    public Term(Span from, Optional<Span> ended) {
        this(ended.filter(Tenure.over(from)::mayEndAt)
                .map(end -> Tenure.over(from).until(end))
                .orElseGet(() -> Tenure.since(Tenure.over(from).start())));
    }

    /** Whether it was in effect at that time: yes, no or maybe. */
    public Certainty overlaps(Span when) {
        return tenure.holdsOn(when);
    }

    /**
     * The years, from the first to the last of those asked for, for which a yearly obligation expects one item (rule
     * 83): those in which it surely or perhaps was in effect.
     */
    public List<Integer> expectedYears(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .filter(year -> tenure.span().overlaps(year) != Certainty.NO)
                .boxed()
                .toList();
    }
}
