package org.vpshr.application.reports.opening;

import java.time.LocalDate;
import java.util.Optional;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.call.Call;
import org.vpshr.projections.call.CallGround;
import org.vpshr.projections.call.YearQuestions;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.coverage.Guidelines;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Template;

/**
 * A year that opens: its report as far as it goes, and that of the year before, both made from one state.
 *
 * @param id which report
 * @param audience who may see it
 * @param template by which it is laid out
 * @param before by which that of the year before is laid out; nothing where there is no such report
 * @param guidelines what it is laid beside
 * @param language in which its texts are given
 */
public record OpenedYear(
        AnnualReportId id,
        Circle audience,
        Template template,
        Optional<Template> before,
        Guidelines guidelines,
        Language language) {

    /** The report of the year before. */
    public static AnnualReportId before(AnnualReportId id) {
        return new AnnualReportId(id.government(), id.year() - 1, id.edition());
    }

    /**
     * What each desk is asked, of what is known on the day.
     *
     * @throws NothingToReport when no desk of the government ever wrote
     */
    public Call call(Reconstruction known, LocalDate day) {
        Optional<Report> last = before.map(by -> known.report(before(id), by, language));
        Report report = known.report(id, template, language);
        return YearQuestions.of(new CallGround(
                        id,
                        audience,
                        day,
                        language,
                        known,
                        coverage(known, report, template),
                        last,
                        last.map(of -> coverage(known, of, before.orElseThrow()))))
                .orElseThrow(() -> new NothingToReport(
                        "no desk of " + id.government() + " has written anything that is on record",
                        "record a contribution of one, or report.CommissionReport"));
    }

    private Coverage coverage(Reconstruction known, Report report, Template by) {
        return Coverage.of(guidelines, report, known, known.verdicts(report.id(), by));
    }
}
