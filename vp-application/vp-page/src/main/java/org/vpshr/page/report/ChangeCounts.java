package org.vpshr.page.report;

import java.util.ArrayList;
import java.util.List;
import org.vpshr.page.change.ChangeTally;
import org.vpshr.projections.comparison.Change.What;

/** What changed, counted in a sentence: statements, and plans. Where a statement has several changes of a kind, both are told. */
record ChangeCounts(ChangeTally tally) {

    /** Such as "7 statements were added, 12 were dated more exactly; of the plans made in it, 1 was kept". */
    String words() {
        List<String> told = new ArrayList<>();
        told(told, What.ADDED, "added");
        told(told, What.CORRECTED, "corrected");
        told(told, What.REWORDED, "put in other words");
        told(told, What.REFINED, "refined, that is dated more exactly");
        told(told, What.CONTRADICTED, "contradicted by another source");
        told(told, What.REATTRIBUTED, "reattributed, that is put to another party’s name");
        told(told, What.CONFIRMED, "found to be still true");
        told(told, What.MOVED, "moved to another place");
        told(told, What.RELATED_OTHERWISE, "placed otherwise in time");
        told(told, What.WITHDRAWN, "withdrawn");
        told(told, What.RESTRICTED, "restricted");
        told(told, What.RELEASED, "released");
        told(told, What.GONE, "left out");
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

    private void told(List<String> told, What what, String word) {
        ChangeTally.Count many = tally.of(what);
        if (many.changes() > 0) {
            String times = many.differ() ? " (" + many.changes() + " times in all)" : "";
            told.add(many.statements() + (many.statements() == 1 ? " was " : " were ") + word + times);
        }
    }

    private String plans() {
        List<String> told = new ArrayList<>();
        told(told, What.FULFILLED, "fulfilled");
        told(told, What.PARTLY_FULFILLED, "partly fulfilled");
        told(told, What.PLAN_MOVED, "moved");
        told(told, What.PLAN_DROPPED, "given up");
        int overdue = tally.of(What.OVERDUE).statements();
        if (overdue > 0) {
            told.add(overdue + (overdue == 1 ? " has become overdue" : " have become overdue"));
        }
        return told.isEmpty() ? "" : "of the plans made in it, " + list(told);
    }

    private static String list(List<String> told) {
        int last = told.size() - 1;
        return last < 1 ? String.join("", told) : String.join(", ", told.subList(0, last)) + " and " + told.get(last);
    }
}
