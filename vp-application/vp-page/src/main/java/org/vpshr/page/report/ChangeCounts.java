package org.vpshr.page.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Comparison;

/** What changed, counted in a sentence: statements, and plans. */
final class ChangeCounts {
    private final Map<Change.What, Set<String>> entries = new EnumMap<>(Change.What.class);

    ChangeCounts(Comparison since) {
        since.changes()
                .forEach(change -> entries.computeIfAbsent(change.what(), what -> new HashSet<>())
                        .add(change.entry().isEmpty() ? "#" + change.cause().position() : change.entry()));
    }

    /** Such as "7 statements were added, 12 were dated more exactly; of the plans made in it, 1 was kept". */
    String words() {
        List<String> told = new ArrayList<>();
        told(told, Change.What.ADDED, "added");
        told(told, Change.What.CORRECTED, "corrected");
        told(told, Change.What.REWORDED, "put in other words");
        told(told, Change.What.REFINED, "dated more exactly");
        told(told, Change.What.CONTRADICTED, "contradicted by another source");
        told(told, Change.What.REATTRIBUTED, "put to another party’s name");
        told(told, Change.What.CONFIRMED, "found to be still true");
        told(told, Change.What.MOVED, "moved to another place");
        told(told, Change.What.RELATED_OTHERWISE, "placed otherwise in time");
        told(told, Change.What.WITHDRAWN, "withdrawn");
        told(told, Change.What.RESTRICTED, "restricted");
        told(told, Change.What.RELEASED, "released");
        told(told, Change.What.GONE, "left out");
        String statements = list(first(told));
        String plans = plans();
        return statements.isEmpty() ? plans : plans.isEmpty() ? statements : statements + "; " + plans;
    }

    /** What is counted is named once. */
    private static List<String> first(List<String> told) {
        List<String> named = new ArrayList<>(told);
        if (!named.isEmpty()) {
            String one = named.getFirst();
            String noun = one.startsWith("1 ") ? " statement " : " statements ";
            named.set(0, one.replaceFirst(" ", noun));
        }
        return named;
    }

    private void told(List<String> told, Change.What what, String word) {
        int many = many(what);
        if (many > 0) {
            told.add(many + (many == 1 ? " was " : " were ") + word);
        }
    }

    private String plans() {
        List<String> told = new ArrayList<>();
        told(told, Change.What.FULFILLED, "kept");
        told(told, Change.What.PARTLY_FULFILLED, "kept in part");
        told(told, Change.What.PLAN_MOVED, "moved");
        told(told, Change.What.PLAN_DROPPED, "given up");
        int overdue = many(Change.What.OVERDUE);
        if (overdue > 0) {
            told.add(overdue + (overdue == 1 ? " is overdue" : " are overdue"));
        }
        return told.isEmpty() ? "" : "of the plans made in it, " + list(told);
    }

    private int many(Change.What what) {
        return entries.getOrDefault(what, Set.of()).size();
    }

    private static String list(List<String> told) {
        int last = told.size() - 1;
        return last < 1 ? String.join("", told) : String.join(", ", told.subList(0, last)) + " and " + told.get(last);
    }
}
