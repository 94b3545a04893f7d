package org.vpshr.page.change;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Change.What;

/**
 * Changes, counted the same way wherever they are counted: how many there are, and of how many statements.
 *
 * @param all of whatever kind
 * @param kinds of each kind that there is one of
 */
public record ChangeTally(Count all, SortedMap<What, Count> kinds) {
    private static final Count NONE = new Count(0, 0);

    /** Takes a copy of the kinds. */
    public ChangeTally {
        kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
    }

    /**
     * How many.
     *
     * @param changes each one that was recorded, or that the passing of time made
     * @param statements of which these are; what befell the report itself counts as one each time
     */
    public record Count(int changes, int statements) {
        static Count of(Collection<Change> changes) {
            return new Count(changes.size(), (int)
                    changes.stream().map(Count::statement).distinct().count());
        }

        private static String statement(Change change) {
            return change.entry().isEmpty() ? "#" + change.cause().position() : change.entry();
        }

        /** {@return whether a statement has more than one of them} */
        public boolean differ() {
            return changes != statements;
        }

        /** {@return such as "12 changes of 10 statements", or "2 changes" of as many} */
        public String words() {
            String many = changes + (changes == 1 ? " change" : " changes");
            return differ() ? many + ofStatements() : many;
        }

        /** {@return such as " of 10 statements"} */
        public String ofStatements() {
            return " of " + statements + (statements == 1 ? " statement" : " statements");
        }
    }

    /** {@return the tally of these changes} */
    public static ChangeTally of(Collection<Change> changes) {
        SortedMap<What, Count> kinds = new TreeMap<>();
        changes.stream()
                .collect(Collectors.groupingBy(Change::what))
                .forEach((what, some) -> kinds.put(what, Count.of(some)));
        return new ChangeTally(Count.of(List.copyOf(changes)), kinds);
    }

    /** {@return how many there are of the kind} */
    public Count of(What what) {
        return kinds.getOrDefault(what, NONE);
    }
}
