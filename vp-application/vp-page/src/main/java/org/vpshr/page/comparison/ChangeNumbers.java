package org.vpshr.page.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.comparison.Change;

/** The changes with their numbers, until each is told beside the first text that it speaks of. */
final class ChangeNumbers {
    private final Map<String, List<NumberedChange>> untold = new LinkedHashMap<>();

    private ChangeNumbers() {}

    static ChangeNumbers of(List<Change> changes) {
        ChangeNumbers numbers = new ChangeNumbers();
        int number = 0;
        for (Change change : changes) {
            number++;
            numbers.untold
                    .computeIfAbsent(change.section().isEmpty() ? "" : change.entry(), entry -> new ArrayList<>())
                    .add(new NumberedChange(number, change));
        }
        return numbers;
    }

    /** Those of the entries, in their order; they are told once. */
    List<NumberedChange> take(Set<EntryId> entries) {
        List<NumberedChange> taken = new ArrayList<>();
        for (EntryId entry : entries) {
            List<NumberedChange> own = untold.remove(entry.value());
            taken.addAll(own == null ? List.of() : own);
        }
        taken.sort(Comparator.comparingInt(NumberedChange::number));
        return List.copyOf(taken);
    }

    /** Those of what is printed on neither side as it stands, and those of the report itself. */
    List<NumberedChange> left() {
        return untold.values().stream().flatMap(List::stream).toList();
    }
}
