package org.vpshr.projections.trace;

import java.util.List;
import java.util.Optional;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.report.Relation;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.SaidLater;

/**
 * A report that prints an entry.
 *
 * @param report which report
 * @param asOf the version or moment of the report: {@code published:1}, {@code now}
 * @param position the ledger position that it is made from
 * @param section the section that prints it
 * @param relation how the entry relates to the year of the report
 * @param later what was said of that version after it was published, in the order of recording
 */
public record Printing(
        AnnualReportId report, String asOf, long position, String section, Relation relation, List<SaidLater> later) {
    /** Takes a copy of what was said later. */
    public Printing {
        later = List.copyOf(later);
    }

    /**
     * {@return where the report prints the entry, if it does}
     *
     * @param report the report
     * @param asOf the version or moment of the report: {@code published:1}, {@code now}
     * @param entry the entry, by its id
     * @param later what was said of that version after it was published
     */
    public static Optional<Printing> in(Report report, String asOf, EntryId entry, List<SaidLater> later) {
        return report.sections().stream()
                .flatMap(section -> section.items().stream()
                        .filter(item -> item.entry().equals(entry))
                        .map(item -> new Printing(
                                report.id(), asOf, report.position(), section.key(), item.relation(), later)))
                .findFirst();
    }
}
