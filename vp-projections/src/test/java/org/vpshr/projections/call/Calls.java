package org.vpshr.projections.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.coverage.Guidelines;
import org.vpshr.projections.coverage.Guidelines.Item;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.ATemplate;
import org.vpshr.projections.given.Subjects;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;

/** Calls of the Netherlands, laid beside guidelines of two items. */
final class Calls {
    static final Guidelines GUIDELINES = new Guidelines(
            "test",
            2000,
            null,
            3,
            2000,
            "for the test",
            List.of(
                    new Item("A.1", "Commitment", true, List.of("commitment.*"), List.of("A"), List.of()),
                    new Item("C.7", "Events", false, List.of("engagement.EventHeld"), List.of("C.*"), List.of())));

    private Calls() {}

    static Optional<Call> of(AHistory told, int year, LocalDate day) {
        return of(told, told.head(), year, day);
    }

    static Optional<Call> of(AHistory told, long position, int year, LocalDate day) {
        Reconstruction known = told.known(position, Circle.INTERNAL);
        Report last = report(known, year - 1);
        return YearQuestions.of(new CallGround(
                id(year),
                Circle.INTERNAL,
                day,
                Language.ENGLISH,
                known,
                coverage(known, report(known, year)),
                Optional.of(last),
                Optional.of(coverage(known, last))));
    }

    private static AnnualReportId id(int year) {
        return new AnnualReportId(Subjects.NL, year, Edition.PUBLIC);
    }

    private static Report report(Reconstruction known, int year) {
        return known.report(id(year), ATemplate.OF_2018, Language.ENGLISH);
    }

    private static Coverage coverage(Reconstruction known, Report report) {
        return Coverage.of(GUIDELINES, report, known, known.verdicts(report.id(), ATemplate.OF_2018));
    }
}
