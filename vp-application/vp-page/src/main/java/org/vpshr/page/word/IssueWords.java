package org.vpshr.page.word;

import java.time.LocalDate;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Precision;
import org.vpshr.projections.publications.Particulars.Issue;

/** When a report was published: by the day that was given, as sure as that is, and in the same words on every page. */
public final class IssueWords {
    private IssueWords() {}

    /** {@return the day that was given, as in {@code published April 2019 (uncertain)}} */
    public static String published(Issue issue) {
        return "published " + DayWords.of(issue.on());
    }

    /** {@return the same with the day of recording, where that is another} */
    public static String whole(Issue issue) {
        return "published " + when(issue);
    }

    /** {@return the day that was given, with the day of recording where that is another} */
    public static String when(Issue issue) {
        String given = DayWords.of(issue.on());
        return isSameDay(issue.on(), issue.recorded()) ? given : given + ", recorded " + DayWords.of(issue.recorded());
    }

    private static boolean isSameDay(FuzzyDate on, LocalDate recorded) {
        return on.precision() == Precision.DAY
                && !on.uncertain()
                && !on.about()
                && on.earliest().equals(recorded);
    }
}
