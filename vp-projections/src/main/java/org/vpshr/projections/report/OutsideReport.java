package org.vpshr.projections.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.ReportEvent.OutsideReportNoted;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.projections.entries.EntryHistory;

/**
 * A report that was published before or outside the record, as far as the record knows of it.
 *
 * <p>Read it; only the library makes one. Its canonical constructor is not part of the contract, so that it can grow.
 *
 * @param id which report
 * @param kind whether it is a full report or an update
 * @param source its title, publisher, address and day of publication
 * @param digest the SHA-256 of its file; null where none is on record
 * @param entry the entry that notes it
 */
public record OutsideReport(
        AnnualReportId id,
        ReportKind kind,
        Source source,
        @Nullable String digest,
        EntryId entry) {

    /**
     * {@return the report, if it is noted as one; of what the audience of the state may not see, nothing}
     *
     * @param known the state as it is known to the audience
     * @param id which report
     */
    public static Optional<OutsideReport> of(Reconstruction known, AnnualReportId id) {
        return in(known).stream().filter(noted -> noted.id().equals(id)).findFirst();
    }

    /**
     * {@return all of a government, in the order of recording}
     *
     * @param known the state as it is known to the audience
     * @param government the government, by its country
     */
    public static List<OutsideReport> of(Reconstruction known, Country government) {
        return in(known).stream()
                .filter(noted -> noted.id().government().equals(government))
                .toList();
    }

    private static Collection<OutsideReport> in(Reconstruction known) {
        return known.entries().standing().stream()
                .flatMap(history -> noted(history, known).stream())
                .toList();
    }

    private static Optional<OutsideReport> noted(EntryHistory history, Reconstruction known) {
        return history.origin() instanceof OutsideReportNoted e
                ? Optional.of(new OutsideReport(
                        e.subject(),
                        e.kind(),
                        known.names().in(e.source()),
                        e.digest(),
                        history.entry().id()))
                : Optional.empty();
    }
}
