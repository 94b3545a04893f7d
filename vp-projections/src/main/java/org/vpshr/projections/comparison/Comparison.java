package org.vpshr.projections.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRule;

/**
 * Two reports of a government compared: two years, two days, published against now (rule 37). Each line names the event
 * that made it so. What the audience may not see has no line.
 *
 * @param before the first report
 * @param after the second report
 * @param changes in the order of printing, what is no longer printed last, then what befell the report itself
 */
public record Comparison(Side before, Side after, List<Change> changes) {

    /** Takes a copy of the changes. */
    public Comparison {
        changes = List.copyOf(changes);
    }

    /**
     * {@return what the second says otherwise than the first}
     *
     * @param before the first report
     * @param after the second report
     * @throws org.vpshr.domain.rule.RuleViolation when the reports are of two governments
     */
    public static Comparison of(Side before, Side after) {
        EntryRule.NO_GRADING.refuseIf(
                !before.report().id().government().equals(after.report().id().government()),
                "reports of two governments are not compared",
                "compare two of one government");
        Map<EntryId, PrintedItem> then = PrintedItem.in(before.report());
        Map<EntryId, PrintedItem> now = PrintedItem.in(after.report());
        ReportPair between = ReportPair.of(before, after);
        List<Change> changes = new ArrayList<>();
        both(now.keySet(), then.keySet())
                .forEach(id -> changes.addAll(new EntryComparison(between, id, then.get(id), now.get(id)).all()));
        changes.addAll(ReportChanges.between(between));
        return new Comparison(before, after, changes);
    }

    /** {@return whether the second says nothing otherwise than the first} */
    public boolean equal() {
        return changes.isEmpty();
    }

    private static Set<EntryId> both(Collection<EntryId> first, Collection<EntryId> then) {
        Set<EntryId> all = new LinkedHashSet<>(first);
        all.addAll(then);
        return all;
    }
}
