package org.vpshr.projections.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;

/**
 * From what a year is opened.
 *
 * @param report the report that is asked for
 * @param audience who may see it
 * @param day the day of what is known
 * @param language in which the texts are given
 * @param known what is known
 * @param coverage the report as far as it goes, beside the guidelines of its year
 * @param last the report of the year before, as it is known; nothing where it cannot be laid out
 * @param lastCoverage the same beside the same guidelines
 */
public record CallGround(
        AnnualReportId report,
        Circle audience,
        LocalDate day,
        Language language,
        Reconstruction known,
        Coverage coverage,
        Optional<Report> last,
        Optional<Coverage> lastCoverage) {

    /** The items that nothing serves, and that nobody waived. */
    List<Coverage.Line> uncovered() {
        return coverage.lines().stream()
                .filter(line -> line.status() == Coverage.Status.GAP || line.status() == Coverage.Status.EMPTY)
                .toList();
    }

    List<EntryId> servedBefore(String item) {
        return lastCoverage.stream()
                .flatMap(before -> before.lines().stream())
                .filter(line -> line.item().code().equals(item))
                .flatMap(line -> line.serving().stream())
                .map(Coverage.Serving::entry)
                .distinct()
                .toList();
    }
}
