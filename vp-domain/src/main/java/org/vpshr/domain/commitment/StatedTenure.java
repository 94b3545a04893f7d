package org.vpshr.domain.commitment;

import java.time.LocalDate;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.Tenure;
import org.vpshr.domain.time.When;

/** How a tenure of which only a part is known is read from the time that is stated. */
final class StatedTenure {
    private StatedTenure() {}

    /**
     * An interval is the tenure, as far as its ends are known. What was so as of a day, or in a year, had begun by then, and
     * nothing is said of its end.
     */
    static Tenure of(When when) {
        Span told = when.span();
        return told instanceof FuzzyDate date && !date.latestEnd().equals(LocalDate.MAX)
                ? Tenure.since(FuzzyDate.upTo(date.latestEnd()))
                : Tenure.since(told);
    }
}
