package org.vpshr.page.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.projections.comparison.Change;

/** What came after publication, by the statement that it is about. */
final class Marks {
    /** What changes words of a statement, or brings them. */
    private static final Set<Change.What> OF_WORDS =
            EnumSet.of(Change.What.ADDED, Change.What.CORRECTED, Change.What.REWORDED);

    private final Map<String, List<Change>> changes = new HashMap<>();
    private final boolean inText;

    /** @param view whose text shows what was added only where it is not the published one */
    Marks(ReportView view) {
        inText = !view.isPublished();
        if (view.since() != null) {
            view.since().changes().stream()
                    .filter(change -> !change.entry().isEmpty())
                    .forEach(change -> changes.computeIfAbsent(change.entry(), entry -> new ArrayList<>())
                            .add(change));
        }
    }

    List<Change> of(EntryId entry) {
        return changes.getOrDefault(entry.value(), List.of());
    }

    /** Whether a line runs under the words. */
    boolean isUnderlined(EntryId entry) {
        return inText && of(entry).stream().map(Change::what).anyMatch(OF_WORDS::contains);
    }

    /** How the ring behind the sentence is filled. */
    String ring(EntryId entry) {
        List<Change> later = of(entry);
        if (later.isEmpty()) {
            return "o";
        }
        return later.stream().anyMatch(change -> ChangeWord.of(change.what()).look()) ? "o o--look" : "o o--later";
    }
}
