package org.vpshr.application.render.coverage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.application.render.text.ComparisonWords;
import org.vpshr.application.render.text.FollowUpWords;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.text.Word;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.coverage.Coverage.Line;

/** The words of a coverage, the same in each format. */
public final class CoverageWords {
    private CoverageWords() {}

    /** All that a person should look at, a sentence each. */
    static List<String> toLookAt(Coverage coverage) {
        return Stream.concat(
                        coverage.findings().stream().map(Finding::toString),
                        coverage.unreviewed().stream().map(CoverageWords::unreviewed))
                .toList();
    }

    private static String unreviewed(Language language) {
        return "No speaker of the language " + language + " has reviewed the template's words in it yet: its titles,"
                + " headings and labels";
    }

    static String title(Coverage coverage) {
        return "What the guidelines ask of " + coverage.report();
    }

    static String summary(Coverage coverage) {
        int year = coverage.report().year();
        return "Guidelines " + coverage.guidelines().version() + "; for " + year + " "
                + Word.a(FollowUpWords.word(coverage.guidelines().due(year)) + " report") + " is due. "
                + (coverage.complete()
                        ? "Every mandatory item has content or a waiver."
                        : "Mandatory items are without content and without a waiver.");
    }

    public static String item(Line line) {
        return line.item().title() + " (" + (line.item().mandatory() ? "mandatory" : "optional") + ")";
    }

    public static String status(Line line) {
        return line.status().name().toLowerCase(Locale.ROOT);
    }

    static String waiver(Coverage.Waived waiver) {
        return "waived on a ground of "
                + switch (waiver.ground()) {
                    case SECURITY -> "security";
                    case LEGAL -> "law";
                    case PRACTICAL -> "practice";
                }
                + (waiver.reason().isEmpty() ? "" : ": " + waiver.reason()) + " ("
                + ComparisonWords.cause(waiver.cause()) + ")";
    }

    public static String serving(Line line) {
        return line.serving().stream()
                .map(s -> s.entry() + " (" + s.section() + ")")
                .collect(Collectors.joining(", "));
    }
}
