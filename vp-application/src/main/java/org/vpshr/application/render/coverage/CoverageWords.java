package org.vpshr.application.render.coverage;

import java.util.Locale;
import java.util.stream.Collectors;
import org.vpshr.application.render.text.ComparisonWords;
import org.vpshr.application.render.text.FollowUpWords;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.coverage.Coverage.Line;

/** The words of a coverage, the same in each format. */
final class CoverageWords {
    private CoverageWords() {}

    static String title(Coverage coverage) {
        return "What the guidelines ask of " + coverage.report();
    }

    static String summary(Coverage coverage) {
        int year = coverage.report().year();
        return "Guidelines " + coverage.guidelines().version() + "; for " + year + " a "
                + FollowUpWords.word(coverage.guidelines().due(year)) + " report is due. "
                + (coverage.complete()
                        ? "Every mandatory item has content or a waiver."
                        : "Mandatory items are without content and without a waiver.");
    }

    static String item(Line line) {
        return line.item().title() + " (" + (line.item().mandatory() ? "mandatory" : "optional") + ")";
    }

    static String status(Line line) {
        return line.status().name().toLowerCase(Locale.ROOT);
    }

    static String waiver(Coverage.Waived waiver) {
        return "waived on a ground of "
                + switch (waiver.ground()) {
                    case SECURITY -> "security";
                    case LEGAL -> "law";
                    case PRACTICAL -> "practice";
                }
                + ": " + waiver.reason() + " (" + ComparisonWords.cause(waiver.cause()) + ")";
    }

    static String serving(Line line) {
        return line.serving().stream()
                .map(s -> s.entry() + " (" + s.section() + ")")
                .collect(Collectors.joining(", "));
    }
}
