package org.vpshr.page.comparison;

import java.util.List;
import org.vpshr.projections.comparison.Change;

/**
 * A section of both, as far as it is shown.
 *
 * @param key its key in the template
 * @param title its heading
 * @param pairs its paragraphs
 */
record SectionChanges(String key, String title, List<PairChanges> pairs) {

    /**
     * What stands beside each other, with what became of it.
     *
     * @param pair the paragraphs
     * @param changes those of their statements
     */
    record PairChanges(ParagraphPair pair, List<NumberedChange> changes) {}

    List<Change> changes() {
        return pairs.stream()
                .flatMap(pair -> pair.changes().stream())
                .map(NumberedChange::change)
                .toList();
    }
}
