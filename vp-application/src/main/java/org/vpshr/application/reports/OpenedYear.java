package org.vpshr.application.reports;

import java.time.LocalDate;
import java.util.Optional;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.call.Call;
import org.vpshr.projections.call.CallGround;
import org.vpshr.projections.call.Questions;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.coverage.Guidelines;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Template;

/** A year that opens: its report as far as it goes, and that of the year before, made from one state. */
record OpenedYear(Reports.Request request, AnnualReportId id, Reconstruction known) {

    Call call(LocalDate day, Template template, Language language) {
        Guidelines guidelines = GuidelineVersions.asLaidOut(template, id.year());
        Optional<Template> laidOut = before().flatMap(Reports.Request::laidOutBy);
        Optional<Report> last = laidOut.map(by -> known.report(lastId(), by, language));
        return Questions.of(new CallGround(
                        id,
                        day,
                        language,
                        known,
                        coverage(guidelines, known.report(id, template, language), template),
                        last,
                        last.map(report -> coverage(guidelines, report, laidOut.orElseThrow()))))
                .orElseThrow(() -> new NothingToReport(
                        "no desk of " + id.government() + " has written anything that is on record",
                        "record a contribution of one, or report.CommissionReport"));
    }

    private Optional<Reports.Request> before() {
        return id.year() > 1 ? Optional.of(request.ofReport(lastId())) : Optional.empty();
    }

    private AnnualReportId lastId() {
        return new AnnualReportId(id.government(), id.year() - 1, id.edition());
    }

    private Coverage coverage(Guidelines guidelines, Report report, Template template) {
        return Coverage.of(guidelines, report, known, known.verdicts(report.id(), template));
    }
}
