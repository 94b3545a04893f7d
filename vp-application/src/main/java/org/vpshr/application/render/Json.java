package org.vpshr.application.render;

import java.util.List;
import org.vpshr.application.json.proof.ProofJson;
import org.vpshr.application.proof.Proof;
import org.vpshr.application.rehearsal.result.RehearsalReport;
import org.vpshr.application.render.comparison.ComparisonJson;
import org.vpshr.application.render.coverage.CoverageJson;
import org.vpshr.application.render.followup.FollowUpJson;
import org.vpshr.application.render.picture.PictureJson;
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
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.publications.ReportList;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.timeline.Timeline;
import org.vpshr.projections.verdict.Verdict;

/** Answers as JSON, for programs. The same answer gives the same bytes on every machine, locale and time zone. */
public final class Json {
    private Json() {}

    /**
     * {@return the annual report}
     *
     * @param report the report
     */
    public static String of(Report report) {
        return ReportJson.of(report);
    }

    /**
     * {@return the annual report with the seal under which it was published, if it was}
     *
     * @param inquiry a report, with the state that it is made from
     */
    public static String of(Inquiry inquiry) {
        return ReportJson.of(inquiry.report(), inquiry.details(), ReportEnd.of(inquiry));
    }

    /**
     * {@return what two reports say otherwise, and which event made it so}
     *
     * @param comparison two reports side by side
     */
    public static String of(Comparison comparison) {
        return ComparisonJson.of(comparison);
    }

    /**
     * {@return why a report prints an entry, or why not}
     *
     * @param verdict the answer to whether an entry is printed
     */
    public static String of(Verdict verdict) {
        return VerdictJson.of(verdict);
    }

    /**
     * {@return what the guidelines ask for, and what serves it}
     *
     * @param coverage a report beside its guidelines
     */
    public static String of(Coverage coverage) {
        return CoverageJson.of(coverage);
    }

    /**
     * {@return what recording would do}
     *
     * @param supposition what would come of recording
     */
    public static String of(Supposition supposition) {
        return SuppositionJson.of(supposition);
    }

    /**
     * {@return what another version answers otherwise}
     *
     * @param rehearsal what another version answered
     */
    public static String of(RehearsalReport rehearsal) {
        return RehearsalJson.of(rehearsal);
    }

    /**
     * {@return what became of plans and promises}
     *
     * @param undertakings what was undertaken, and what became of it
     */
    public static String of(Undertakings undertakings) {
        return FollowUpJson.of(undertakings);
    }

    /**
     * {@return the table that a picture shows}
     *
     * @param picture a picture of the record
     */
    public static String of(Picture picture) {
        return PictureJson.of(picture);
    }

    /**
     * {@return the tables that pictures show}
     *
     * @param pictures in the order in which they stand
     */
    public static String of(List<Picture> pictures) {
        return PictureJson.of(pictures);
    }

    /**
     * {@return what happened when}
     *
     * @param excerpt what happened in a period
     */
    public static String of(Timeline.Excerpt excerpt) {
        return TimelineJson.of(excerpt);
    }

    /**
     * {@return the whole life of an entry}
     *
     * @param life the life of an entry
     */
    public static String of(EntryTrace life) {
        return TraceJson.of(life);
    }

    /**
     * {@return a proof, as a file that can be checked without the store}
     *
     * @param proof a proof
     */
    public static String of(Proof proof) {
        return ProofJson.write(proof);
    }

    /**
     * {@return the entries that answer to a question, and what is left out for its time}
     *
     * @param list entries
     */
    public static String of(EntryList list) {
        return EntryListJson.of(list);
    }

    /**
     * {@return the parties on record}
     *
     * @param list parties
     */
    public static String of(PartyList list) {
        return PartyListJson.of(list);
    }

    /**
     * {@return the reports on record, and what was published of each}
     *
     * @param list reports
     */
    public static String of(ReportList list) {
        return ReportListJson.of(list);
    }

    /**
     * {@return what was recorded when}
     *
     * @param log events
     */
    public static String of(LogExcerpt log) {
        return LogJson.of(log);
    }

    /**
     * {@return who sat in a working group on a day}
     *
     * @param members who sat in a group
     */
    public static String of(SeatList members) {
        return MembersJson.of(members);
    }
}
