package org.vpshr.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpshr.benchmark.table.Goals;

/**
 * What is asked of a run.
 *
 * @param groups which works; all where none is named
 * @param sizes of histories, in events
 * @param writes whether the document is written anew
 * @param adds whether what earlier runs measured stands beside it
 * @param flames whether it is drawn where each work spends its time, which makes it slower
 */
record Arguments(
        List<String> groups, List<Integer> sizes, boolean writes, boolean adds, boolean flames, String command) {
    private static final List<Integer> SHORT = List.of(10_000, 100_000);
    private static final int LONG = 1_000_000;
    private static final int HUGE = 10_000_000;

    /** What can be said. */
    static final String USAGE =
            "benchmark [--long] [--huge] [--only WORK[,WORK]] [--sizes N[,N]] [--write] [--add] [--flames]\n  works: "
                    + String.join(", ", Goals.groups());

    /** Nothing where something is said that is not known. */
    static Optional<Arguments> of(List<String> words) {
        List<String> groups = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        boolean writes = false;
        boolean adds = false;
        boolean flames = false;
        boolean longer = false;
        boolean huge = false;
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "--long" -> longer = true;
                case "--huge" -> huge = true;
                case "--write" -> writes = true;
                case "--add" -> adds = true;
                case "--flames" -> flames = true;
                case "--only" -> groups.addAll(list(words, ++i));
                case "--sizes" -> list(words, ++i).forEach(size -> sizes.add(Integer.valueOf(size)));
                default -> {
                    return Optional.empty();
                }
            }
        }
        if (!Goals.groups().containsAll(groups)) {
            return Optional.empty();
        }
        if (sizes.isEmpty()) {
            sizes.addAll(SHORT);
            if (longer || huge) {
                sizes.add(LONG);
            }
            if (huge) {
                sizes.add(HUGE);
            }
        }
        String command = "vp-examples/bin/benchmark" + (words.isEmpty() ? "" : " " + String.join(" ", words));
        return Optional.of(new Arguments(groups, sizes, writes || groups.isEmpty() && !flames, adds, flames, command));
    }

    private static List<String> list(List<String> words, int at) {
        return at < words.size() ? List.of(words.get(at).split(",", -1)) : List.of("");
    }

    boolean asksFor(String group) {
        return groups.isEmpty() || groups.contains(group);
    }
}
