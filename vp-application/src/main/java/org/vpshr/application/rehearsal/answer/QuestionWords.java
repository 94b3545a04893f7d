package org.vpshr.application.rehearsal.answer;

import org.vpshr.application.json.Words;
import org.vpshr.application.store.Inspection.PublishedReport;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;

/** The words of questions. Two versions find each other's answers by them: they are never changed, only added to. */
final class QuestionWords {
    private QuestionWords() {}

    static String circle(Circle circle) {
        return Words.of(circle);
    }

    /** Such as {@code list of NL for public}. */
    static String survey(String what, Country government, Circle circle) {
        return what + " of " + government + " for " + circle(circle);
    }

    /** Such as {@code report/NL/2018/public as published:1 for public in en}. */
    static String report(AnnualReportId id, String asOf, Circle circle, Language language) {
        return id + " as " + asOf + " for " + circle(circle) + " in " + language;
    }

    /** Such as {@code why report/NL/2018/public as published:1 for public tells what it tells}. */
    static String why(AnnualReportId id, String asOf, Circle circle) {
        return "why " + id + " as " + asOf + " for " + circle(circle) + " tells what it tells";
    }

    static String reproduction(PublishedReport report) {
        if (report.reproduced()) {
            return "made again byte for byte";
        }
        return report.bound()
                ? "made again, but for what a later restriction or erasure took"
                : "not as it was published: " + report.unexplained();
    }
}
