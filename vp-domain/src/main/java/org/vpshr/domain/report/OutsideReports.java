package org.vpshr.domain.report;

import static org.vpshr.domain.entry.EntryRule.RECORDED_AFTER_IT_HAPPENED;
import static org.vpshr.domain.report.ReportRule.OUTSIDE_REPORT_IS_SAID;
import static org.vpshr.domain.report.ReportRule.PUBLISHED_AFTER_ITS_YEAR;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.FuzzyDate;

/** What is asked of a report that was published outside the record. */
final class OutsideReports {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private OutsideReports() {}

    static Findings note(ReportCommand.NoteOutsideReport c, Versions versions, Series series) {
        requireOutside(c.subject(), versions, series);
        Source source = c.source();
        OUTSIDE_REPORT_IS_SAID.refuseIf(
                source.publisher().isBlank() || source.published() == null,
                c.entry().id() + " does not say who published the report, and when",
                "give the publisher and the day of its publication, if only the year of it");
        Optional.ofNullable(source.published()).ifPresent(on -> requireDay(c, on));
        OUTSIDE_REPORT_IS_SAID.refuseIf(
                c.digest() != null && !SHA_256.matcher(c.digest()).matches(),
                "the digest of the file is no SHA-256",
                "give its 64 small hexadecimal digits, or leave it out");
        return Findings.NONE;
    }

    /** As of a version in the record: the year may be a fiscal one, which ends as early as March. */
    private static void requireDay(ReportCommand.NoteOutsideReport c, FuzzyDate on) {
        PUBLISHED_AFTER_ITS_YEAR.refuseIf(
                !on.latestEnd().isAfter(LocalDate.of(c.subject().year(), 3, 31)),
                on.edtf() + " is not after the year of " + c.subject(),
                "give the year that it reports on, and the day of its publication");
        RECORDED_AFTER_IT_HAPPENED.refuseIf(
                on.earliestStart().isAfter(c.contribution().written()),
                "the publication lies after the day on which it was written down",
                "record it when it has happened");
    }

    private static void requireOutside(AnnualReportId id, Versions versions, Series series) {
        OUTSIDE_REPORT_IS_SAID.refuseIf(
                versions.last() > 0,
                id + " is published in the record",
                "say of the version what there is to say: an erratum, a supplement, a withdrawal");
        requireNotNoted(id, series);
    }

    static void requireNotNoted(AnnualReportId id, Series series) {
        OUTSIDE_REPORT_IS_SAID.refuseIf(
                series.isOutside(id),
                id + " is noted as published outside the record",
                "withdraw the entry that notes it, where that is not so");
    }
}
