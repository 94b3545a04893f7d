package org.vpshr.application.render;

import org.vpshr.application.render.comparison.ComparisonMarkdown;
import org.vpshr.application.render.coverage.CoverageMarkdown;
import org.vpshr.application.render.followup.FollowUpMarkdown;
import org.vpshr.application.render.report.Colophon;
import org.vpshr.application.render.report.ReportMarkdown;
import org.vpshr.application.render.timeline.TimelineMarkdown;
import org.vpshr.application.render.trace.TraceMarkdown;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.followup.Undertakings;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.timeline.Timeline;

/** Answers as Markdown (CommonMark with footnotes). Whatever would be read as markup is escaped; the same answer gives the
 * same text on every machine, locale and time zone. */
public final class Markdown {
    private Markdown() {}

    /** The annual report. */
    public static String of(Report report) {
        return ReportMarkdown.of(report);
    }

    /** The annual report with the seal under which it was published, if it was. */
    public static String of(Inquiry inquiry) {
        return ReportMarkdown.of(
                inquiry.report(), new Colophon(inquiry.seal(), inquiry.reprint(), inquiry.saidLater()));
    }

    /** What two reports say otherwise, and which event made it so. */
    public static String of(Comparison comparison) {
        return ComparisonMarkdown.of(comparison);
    }

    /** What the guidelines ask for, and what serves it. */
    public static String of(Coverage coverage) {
        return CoverageMarkdown.of(coverage);
    }

    /** What became of plans and promises. */
    public static String of(Undertakings undertakings) {
        return FollowUpMarkdown.of(undertakings);
    }

    /** What happened when. */
    public static String of(Timeline.Excerpt excerpt) {
        return TimelineMarkdown.of(excerpt);
    }

    /** The whole life of an entry. */
    public static String of(EntryTrace life) {
        return TraceMarkdown.of(life);
    }
}
