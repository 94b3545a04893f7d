package org.vpshr.application.render;

import org.vpshr.application.json.proof.ProofJson;
import org.vpshr.application.proof.Proof;
import org.vpshr.application.render.comparison.ComparisonJson;
import org.vpshr.application.render.coverage.CoverageJson;
import org.vpshr.application.render.followup.FollowUpJson;
import org.vpshr.application.render.report.Colophon;
import org.vpshr.application.render.report.ReportJson;
import org.vpshr.application.render.timeline.TimelineJson;
import org.vpshr.application.render.trace.TraceJson;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.followup.Undertakings;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.timeline.Timeline;

/** Answers as JSON, for programs. The same answer gives the same bytes on every machine, locale and time zone. */
public final class Json {
    private Json() {}

    /** The annual report. */
    public static String of(Report report) {
        return ReportJson.of(report);
    }

    /** The annual report with the seal under which it was published, if it was. */
    public static String of(Inquiry inquiry) {
        return ReportJson.of(inquiry.report(), new Colophon(inquiry.seal(), inquiry.reprint(), inquiry.saidLater()));
    }

    /** What two reports say otherwise, and which event made it so. */
    public static String of(Comparison comparison) {
        return ComparisonJson.of(comparison);
    }

    /** What the guidelines ask for, and what serves it. */
    public static String of(Coverage coverage) {
        return CoverageJson.of(coverage);
    }

    /** What became of plans and promises. */
    public static String of(Undertakings undertakings) {
        return FollowUpJson.of(undertakings);
    }

    /** What happened when. */
    public static String of(Timeline.Excerpt excerpt) {
        return TimelineJson.of(excerpt);
    }

    /** The whole life of an entry. */
    public static String of(EntryTrace life) {
        return TraceJson.of(life);
    }

    /** A proof, as a file that can be checked without the store. */
    public static String of(Proof proof) {
        return ProofJson.write(proof);
    }
}
