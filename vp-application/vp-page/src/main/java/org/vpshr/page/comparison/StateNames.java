package org.vpshr.page.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports;
import org.vpshr.page.address.Address;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.IssueWords;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.comparison.Side;
import org.vpshr.projections.publications.Particulars.Issue;

/**
 * How the two states are called, and since when each of them is so.
 *
 * @param comparison the two states
 * @param address where they are asked for
 * @param published how the versions among them were published
 */
record StateNames(Comparison comparison, Address.Comparison address, Map<Address.ReportAt, Issue> published) {

    static StateNames of(Reports reports, Viewer viewer, Comparison comparison, Address.Comparison address) {
        Map<Address.ReportAt, Issue> published = new HashMap<>();
        for (Address.ReportAt at : List.of(address.left(), address.right())) {
            if (at.known() instanceof AsOf.Published) {
                reports.of(at.government(), at.year())
                        .forAudience(viewer.circleOf(at.government()))
                        .at(at.known())
                        .particulars()
                        .issue()
                        .ifPresent(issue -> published.put(at, issue));
            }
        }
        return new StateNames(comparison, address, published);
    }

    String left() {
        return named(comparison.before(), address.left());
    }

    String right() {
        return named(comparison.after(), address.right());
    }

    /** With the day of its publication, where it is a version. */
    String leftIssued() {
        Issue issue = published.get(address.left());
        return issue == null ? left() : left() + ", " + IssueWords.published(issue);
    }

    private static String named(Side side, Address.ReportAt at) {
        return at.year() + " " + known(side, at.known());
    }

    private static String known(Side side, AsOf asOf) {
        return switch (asOf) {
            case AsOf.Now now -> "as known now";
            case AsOf.Published published -> "in version " + published.version();
            case AsOf.Position position -> "as known after event " + position.position();
            case AsOf.Day day -> "as known on " + DayWords.of(day.day());
            case AsOf.Moment moment -> "as known on " + DayWords.of(side.day());
        };
    }

    /** From what it is made, for who wants to check it. */
    String madeOf(Side side, Address.ReportAt at) {
        String made = "of what was recorded by " + DayWords.of(side.day()) + ", up to event "
                + side.report().position();
        Issue issue = published.get(at);
        return issue == null ? made : IssueWords.whole(issue) + ", made " + made;
    }

    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
