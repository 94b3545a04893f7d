package org.vpshr.projections.writing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.report.ReportEvent.ErratumIssued;
import org.vpshr.domain.report.ReportEvent.ReportPublished;
import org.vpshr.domain.report.ReportEvent.ReportReissued;
import org.vpshr.domain.report.ReportEvent.ReportWithdrawn;
import org.vpshr.domain.report.ReportEvent.SupplementIssued;
import org.vpshr.domain.report.ReportEvent.TranslationAdded;
import org.vpshr.domain.report.ReportEvent.TranslationCorrected;

/** The versions of reports that are told of, and the events that need one. */
final class PublishedVersions {
    private final Set<Version> known = new HashSet<>();

    private record Version(AnnualReportId report, int number) {
        @Override
        public String toString() {
            return "version " + number + " of " + report;
        }
    }

    /** What it needs and is not told of. */
    Optional<String> missing(DomainEvent event) {
        return needed(event).filter(version -> !known.contains(version)).map(Version::toString);
    }

    void apply(DomainEvent event) {
        switch (event) {
            case ReportPublished e -> known.add(new Version(e.subject(), e.version()));
            case ReportReissued e -> known.add(new Version(e.subject(), e.version()));
            default -> {
                // publishes nothing
            }
        }
    }

    private static Optional<Version> needed(DomainEvent event) {
        return switch (event) {
            case ErratumIssued e -> Optional.of(new Version(e.subject(), e.version()));
            case SupplementIssued e -> Optional.of(new Version(e.subject(), e.version()));
            case ReportWithdrawn e -> Optional.of(new Version(e.subject(), e.version()));
            case ReportReissued e -> Optional.of(new Version(e.subject(), e.version() - 1));
            case TranslationAdded e -> Optional.of(new Version(e.subject(), e.version()));
            case TranslationCorrected e -> Optional.of(new Version(e.subject(), e.version()));
            default -> Optional.empty();
        };
    }
}
