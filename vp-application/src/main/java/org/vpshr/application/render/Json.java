package org.vpshr.application.render;

import org.vpshr.application.json.proof.ProofJson;
import org.vpshr.application.proof.Proof;
import org.vpshr.application.rehearsal.result.RehearsalReport;
import org.vpshr.application.render.comparison.ComparisonJson;
import org.vpshr.application.render.coverage.CoverageJson;
import org.vpshr.application.render.followup.FollowUpJson;
import org.vpshr.application.render.rehearsal.RehearsalJson;
import org.vpshr.application.render.report.ReportJson;
import org.vpshr.application.render.supposition.SuppositionJson;
import org.vpshr.application.render.survey.EntryListJson;
import org.vpshr.application.render.survey.LogJson;
import org.vpshr.application.render.survey.MembersJson;
import org.vpshr.application.render.survey.PartyListJson;
import org.vpshr.application.render.survey.ReportListJson;
import org.vpshr.application.render.timeline.TimelineJson;
import org.vpshr.application.render.trace.TraceJson;
import org.vpshr.application.render.verdict.VerdictJson;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.supposition.Supposition;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.followup.Undertakings;
import org.vpshr.projections.listing.EntryList;
import org.vpshr.projections.log.LogExcerpt;
import org.vpshr.projections.membership.SeatList;
import org.vpshr.projections.parties.PartyList;
import org.vpshr.projections.publications.ReportList;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.timeline.Timeline;
import org.vpshr.projections.verdict.Verdict;

/** Answers as JSON, for programs. The same answer gives the same bytes on every machine, locale and time zone. */
public final class Json {
    private Json() {}

    /** The annual report. */
    public static String of(Report report) {
        return ReportJson.of(report);
    }

    /** The annual report with the seal under which it was published, if it was. */
    public static String of(Inquiry inquiry) {
        return ReportJson.of(inquiry.report(), inquiry.details(), ReportEnd.of(inquiry));
    }

    /** What two reports say otherwise, and which event made it so. */
    public static String of(Comparison comparison) {
        return ComparisonJson.of(comparison);
    }

    /** Why a report prints an entry, or why not. */
    public static String of(Verdict verdict) {
        return VerdictJson.of(verdict);
    }

    /** What the guidelines ask for, and what serves it. */
    public static String of(Coverage coverage) {
        return CoverageJson.of(coverage);
    }

    /** What recording would do. */
    public static String of(Supposition supposition) {
        return SuppositionJson.of(supposition);
    }

    /** What another version answers otherwise. */
    public static String of(RehearsalReport rehearsal) {
        return RehearsalJson.of(rehearsal);
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

    /** Entries that answer to a question, and what is left out for its time. */
    public static String of(EntryList list) {
        return EntryListJson.of(list);
    }

    /** Parties on record. */
    public static String of(PartyList list) {
        return PartyListJson.of(list);
    }

    /** Reports on record, and what was published of each. */
    public static String of(ReportList list) {
        return ReportListJson.of(list);
    }

    /** What was recorded when. */
    public static String of(LogExcerpt log) {
        return LogJson.of(log);
    }

    /** Who sat in a working group on a day. */
    public static String of(SeatList members) {
        return MembersJson.of(members);
    }
}
