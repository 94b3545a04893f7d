package org.vpshr.domain.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.vpshr.domain.entry.Entry;

/** Which fields of an entry said something before it was told anew, and say nothing since. */
final class EmptiedFields {
    private EmptiedFields() {}

    /** By their names in a contribution. */
    static List<String> of(Entry before, Entry after) {
        List<String> emptied = new ArrayList<>();
        before.statement().texts().keySet().stream()
                .filter(language -> !after.statement().texts().containsKey(language))
                .forEach(language -> emptied.add("text." + language.code()));
        if (before.when().hasDate() && !after.when().hasDate()) {
            emptied.add("when");
        }
        add(emptied, "where", Entry::where, before, after);
        add(emptied, "who", Entry::who, before, after);
        add(emptied, "figures", Entry::figures, before, after);
        add(emptied, "sources", Entry::sources, before, after);
        add(emptied, "links", Entry::links, before, after);
        add(emptied, "attributes", Entry::attributes, before, after);
        if (before.placement() != null && after.placement() == null) {
            emptied.add("placement");
        }
        return List.copyOf(emptied);
    }

    private static void add(
            List<String> emptied, String name, Function<Entry, Collection<?>> field, Entry before, Entry after) {
        if (!field.apply(before).isEmpty() && field.apply(after).isEmpty()) {
            emptied.add(name);
        }
    }
}
