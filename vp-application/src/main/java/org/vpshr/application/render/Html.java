package org.vpshr.application.render;

import java.util.List;
import org.vpshr.application.json.proof.ReportDocument;
import org.vpshr.application.proof.ReportProof;
import org.vpshr.application.render.comparison.ComparisonHtml;
import org.vpshr.application.render.coverage.CoverageHtml;
import org.vpshr.application.render.followup.FollowUpHtml;
import org.vpshr.application.render.picture.PictureHtml;
import org.vpshr.application.render.report.ProofPage;
import org.vpshr.application.render.report.ReportHtml;
import org.vpshr.application.render.timeline.TimelineHtml;
import org.vpshr.application.render.trace.TraceHtml;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.followup.Undertakings;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.timeline.Timeline;

/** Answers as HTML pages that need nothing beside themselves. No text can become markup; the same answer gives the same
 * page on every machine, locale and time zone. */
public final class Html {
    private Html() {}

    /**
     * {@return the annual report}
     *
     * @param report the report
     */
    public static String of(Report report) {
        return ReportHtml.of(report, List.of());
    }

    /**
     * {@return the annual report with the seal under which it was published, if it was; each item links to its trace}
     *
     * @param inquiry a report, with the state that it is made from
     */
    public static String of(Inquiry inquiry) {
        return of(inquiry, List.of());
    }

    /**
     * {@return the same, with pictures of the record after its text}
     *
     * @param inquiry the report as of a moment
     * @param pictures in the order in which they stand; none where there are to be none
     */
    public static String of(Inquiry inquiry, List<Picture> pictures) {
        return ReportHtml.of(inquiry.report(), inquiry.traces(), ReportEnd.of(inquiry), pictures);
    }

    /**
     * {@return the annual report in the same way and without the traces: what a document that is handed in is made of}
     *
     * @param inquiry the report as of a moment
     */
    public static String withoutTraces(Inquiry inquiry) {
        return withoutTraces(inquiry, List.of());
    }

    /**
     * {@return the same, with pictures of the record after its text}
     *
     * @param inquiry the report as of a moment
     * @param pictures in the order in which they stand; none where there are to be none
     */
    public static String withoutTraces(Inquiry inquiry, List<Picture> pictures) {
        return ReportHtml.of(inquiry.report(), List.of(), ReportEnd.of(inquiry), pictures);
    }

    /**
     * {@return a published version as one page that holds its proof and a checker of it, in a script that asks nothing of
     * anybody}
     *
     * @param proof of a published version
     */
    public static String of(ReportProof proof) {
        return ProofPage.of(proof, ReportDocument.read(proof.document()));
    }

    /**
     * {@return what two reports say otherwise, and which event made it so}
     *
     * @param comparison two reports side by side
     */
    public static String of(Comparison comparison) {
        return ComparisonHtml.of(comparison);
    }

    /**
     * {@return what the guidelines ask for, and what serves it}
     *
     * @param coverage a report beside its guidelines
     */
    public static String of(Coverage coverage) {
        return CoverageHtml.of(coverage);
    }

    /**
     * {@return what became of plans and promises}
     *
     * @param undertakings what was undertaken, and what became of it
     */
    public static String of(Undertakings undertakings) {
        return FollowUpHtml.of(undertakings);
    }

    /**
     * {@return what happened when}
     *
     * @param excerpt what happened in a period
     */
    public static String of(Timeline.Excerpt excerpt) {
        return TimelineHtml.of(excerpt);
    }

    /**
     * {@return pictures of the record, each with its table}
     *
     * @param pictures in the order in which they stand
     */
    public static String of(List<Picture> pictures) {
        return PictureHtml.of(pictures);
    }

    /**
     * {@return the whole life of an entry}
     *
     * @param life the life of an entry
     */
    public static String of(EntryTrace life) {
        return TraceHtml.of(life);
    }
}
