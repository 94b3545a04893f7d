package org.vpshr.application.render;

import org.vpshr.application.rehearsal.result.RehearsalReport;
import org.vpshr.application.render.comparison.ComparisonMarkdown;
import org.vpshr.application.render.coverage.CoverageMarkdown;
import org.vpshr.application.render.followup.FollowUpMarkdown;
import org.vpshr.application.render.rehearsal.RehearsalMarkdown;
import org.vpshr.application.render.report.ReportMarkdown;
import org.vpshr.application.render.supposition.SuppositionMarkdown;
import org.vpshr.application.render.survey.EntryListMarkdown;
import org.vpshr.application.render.survey.LogMarkdown;
import org.vpshr.application.render.survey.MembersMarkdown;
import org.vpshr.application.render.survey.PartyListMarkdown;
import org.vpshr.application.render.survey.ReportListMarkdown;
import org.vpshr.application.render.text.LeftOutWords;
import org.vpshr.application.render.timeline.TimelineMarkdown;
import org.vpshr.application.render.trace.TraceMarkdown;
import org.vpshr.application.render.verdict.VerdictMarkdown;
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

/** Answers as Markdown (CommonMark with footnotes). Whatever would be read as markup is escaped; the same answer gives the
 * same text on every machine, locale and time zone. */
public final class Markdown {
    private Markdown() {}

    /**
     * {@return the annual report}
     *
     * @param report the report
     */
    public static String of(Report report) {
        return ReportMarkdown.of(report);
    }

    /**
     * {@return the annual report with the seal under which it was published, if it was}
     *
     * @param inquiry a report, with the state that it is made from
     */
    public static String of(Inquiry inquiry) {
        return ReportMarkdown.of(inquiry.report(), ReportEnd.of(inquiry));
    }

    /**
     * {@return what two reports say otherwise, and which event made it so}
     *
     * @param comparison two reports side by side
     */
    public static String of(Comparison comparison) {
        return ComparisonMarkdown.of(comparison);
    }

    /**
     * {@return why a report prints an entry, or why not}
     *
     * @param verdict the answer to whether an entry is printed
     */
    public static String of(Verdict verdict) {
        return VerdictMarkdown.of(verdict);
    }

    /**
     * {@return what the guidelines ask for, and what serves it}
     *
     * @param coverage a report beside its guidelines
     */
    public static String of(Coverage coverage) {
        return CoverageMarkdown.of(coverage);
    }

    /**
     * {@return what recording would do}
     *
     * @param supposition what would come of recording
     */
    public static String of(Supposition supposition) {
        return SuppositionMarkdown.of(supposition);
    }

    /**
     * {@return what another version answers otherwise}
     *
     * @param rehearsal what another version answered
     */
    public static String of(RehearsalReport rehearsal) {
        return RehearsalMarkdown.of(rehearsal);
    }

    /**
     * {@return what became of plans and promises}
     *
     * @param undertakings what was undertaken, and what became of it
     */
    public static String of(Undertakings undertakings) {
        return FollowUpMarkdown.of(undertakings);
    }

    /**
     * {@return what happened when}
     *
     * @param excerpt what happened in a period
     */
    public static String of(Timeline.Excerpt excerpt) {
        return TimelineMarkdown.of(excerpt);
    }

    /**
     * {@return what a timeline has no place for, in a sentence for beside a table or a calendar; empty where there is
     * nothing}
     *
     * @param excerpt what happened in a period
     */
    public static String leftOut(Timeline.Excerpt excerpt) {
        return LeftOutWords.of(excerpt.leftOut());
    }

    /**
     * {@return the whole life of an entry}
     *
     * @param life the life of an entry
     */
    public static String of(EntryTrace life) {
        return TraceMarkdown.of(life);
    }

    /**
     * {@return the entries that answer to a question, and what is left out for its time}
     *
     * @param list entries
     */
    public static String of(EntryList list) {
        return EntryListMarkdown.of(list);
    }

    /**
     * {@return the parties on record}
     *
     * @param list parties
     */
    public static String of(PartyList list) {
        return PartyListMarkdown.of(list);
    }

    /**
     * {@return the reports on record, and what was published of each}
     *
     * @param list reports
     */
    public static String of(ReportList list) {
        return ReportListMarkdown.of(list);
    }

    /**
     * {@return what was recorded when}
     *
     * @param log events
     */
    public static String of(LogExcerpt log) {
        return LogMarkdown.of(log);
    }

    /**
     * {@return who sat in a working group on a day}
     *
     * @param members who sat in a group
     */
    public static String of(SeatList members) {
        return MembersMarkdown.of(members);
    }
}
