package org.vpshr.projections.trace;

import java.util.Optional;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.report.Relation;
import org.vpshr.projections.report.Report;

/**
 * A report that prints an entry.
 *
 * @param asOf the version or moment of the report: {@code published:1}, {@code now}
 * @param position the ledger position that it is made from
 * @param section the section that prints it
 */
public record Printing(AnnualReportId report, String asOf, long position, String section, Relation relation) {

    /** Where the report prints the entry, if it does. */
    public static Optional<Printing> in(Report report, String asOf, EntryId entry) {
        return report.sections().stream()
                .flatMap(section -> section.items().stream()
                        .filter(item -> item.entry().equals(entry))
                        .map(item ->
                                new Printing(report.id(), asOf, report.position(), section.key(), item.relation())))
                .findFirst();
    }
}
