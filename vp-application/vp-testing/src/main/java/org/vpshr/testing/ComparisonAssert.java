package org.vpshr.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.groups.Tuple;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Comparison;

/** What one report says otherwise than another. */
public final class ComparisonAssert extends AbstractAssert<ComparisonAssert, Comparison> {
    ComparisonAssert(Comparison comparison) {
        super(comparison, ComparisonAssert.class);
    }

    /**
     * This became of the entries, and nothing else changed.
     *
     * @param what what became of them
     * @param entries the entries, by their ids
     * @return this
     */
    public ComparisonAssert isOnly(Change.What what, String... entries) {
        assertThat(actual.changes())
                .as("changes")
                .extracting(Change::what, Change::entry)
                .containsExactlyInAnyOrder(each(what, entries));
        return this;
    }

    /**
     * This became of the entries, whatever else changed.
     *
     * @param what what became of them
     * @param entries the entries, by their ids
     * @return this
     */
    public ComparisonAssert has(Change.What what, String... entries) {
        assertThat(actual.changes())
                .as("changes")
                .extracting(Change::what, Change::entry)
                .contains(each(what, entries));
        return this;
    }

    /**
     * Nothing changed.
     *
     * @return this
     */
    public ComparisonAssert isEmpty() {
        assertThat(actual.changes()).as("changes").isEmpty();
        return this;
    }

    private static Tuple[] each(Change.What what, String... entries) {
        return Stream.of(entries).map(entry -> tuple(what, entry)).toArray(Tuple[]::new);
    }
}
