package org.vpshr.application.render.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.When;
import org.vpshr.projections.followup.PlanState;
import org.vpshr.projections.followup.Undertaking;

/** The words of a follow-up, the same in each format. */
public final class FollowUpWords {
    private FollowUpWords() {}

    public static String title(int year, LocalDate day) {
        return "What was undertaken in or for " + year + ", on " + day;
    }

    public static String summary(List<Undertaking> all) {
        Map<PlanState, Long> counts =
                all.stream().collect(Collectors.groupingBy(Undertaking::state, TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? "Nothing is on record."
                : counts.entrySet().stream()
                                .map(count -> count.getValue() + " " + word(count.getKey()))
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    public static String state(Undertaking u) {
        return word(u.state()) + (u.certainty() == Certainty.MAYBE ? " (maybe)" : "");
    }

    public static String kind(Undertaking u) {
        return word(u.kind());
    }

    public static String owner(Undertaking u) {
        return u.ours() ? u.ownerName() : u.ownerName() + " (not ours)";
    }

    /** When it is due, with its precision: no finer than it was said. */
    public static String due(Undertaking u) {
        When due = u.due();
        if (!due.hasDate()) {
            return "no date";
        }
        String precision = due.span().latestEnd().equals(LocalDate.MAX)
                ? "open"
                : word(due.span().precision());
        return due.span().edtf() + " (" + precision + "; " + due.stated() + ")";
    }

    public static String expected(Undertaking.Expected e) {
        String whole = e.due() == null ? "" : " of " + e.due();
        String perhaps = e.perhaps() == 0 ? "" : ", perhaps " + e.perhaps() + " more";
        return "expected " + e.cadence() + ": " + e.expected() + whole + " by the day; on record: " + e.recorded()
                + perhaps;
    }

    public static String evidence(Undertaking.Evidence e) {
        return e.when().isEmpty() ? e.text() : e.when() + ": " + e.text();
    }

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
