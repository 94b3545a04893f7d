package org.vpshr.application.render.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.comparison.Side;
import org.vpshr.projections.history.Cause;
import org.vpshr.projections.report.Report;

/** The words of a comparison, the same in each format. */
public final class ComparisonWords {
    private static final String WHOLE = "The report itself";

    private ComparisonWords() {}

    public static String title(Comparison comparison) {
        return comparison.before().name() + " compared with "
                + comparison.after().name();
    }

    /** A sentence for each of the two of which something was said after it was published. */
    public static List<String> marks(Comparison comparison) {
        return Stream.of(comparison.before(), comparison.after())
                .filter(side -> !side.later().isEmpty())
                .map(side ->
                        "Said of " + side.name() + " after it was published: " + LaterMarks.words(side.later()) + ".")
                .distinct()
                .toList();
    }

    public static String summary(Comparison comparison) {
        if (comparison.equal()) {
            return "The two say the same.";
        }
        Map<Change.What, Long> counts = comparison.changes().stream()
                .collect(Collectors.groupingBy(Change::what, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + word(count.getKey()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** The changes by the heading of the section that prints them, in order. */
    public static Map<String, List<Change>> bySection(Comparison comparison) {
        Map<String, List<Change>> sections = new LinkedHashMap<>();
        comparison
                .changes()
                .forEach(change -> sections.computeIfAbsent(
                                heading(comparison, change.section()), heading -> new ArrayList<>())
                        .add(change));
        return sections;
    }

    private static String heading(Comparison comparison, String key) {
        return key.isEmpty() ? WHOLE : titled(comparison.after(), comparison.before(), key);
    }

    private static String titled(Side after, Side before, String key) {
        return List.of(after, before).stream()
                .flatMap(side -> side.report().sections().stream())
                .filter(section -> section.key().equals(key))
                .map(Report.Section::title)
                .findFirst()
                .orElse(key);
    }

    public static String word(Change.What what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static String cause(Cause cause) {
        return cause.event() + " #" + cause.position() + ", recorded " + cause.recorded() + ", by " + cause.by();
    }
}
