package org.vpshr.projections.publications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.projections.history.RecordedEvent;

/**
 * A moment in the course of a report at which a reader may want to stop.
 *
 * @param what what was done
 * @param version the version that was published, or of which something was said; 0 for a draft
 * @param position the ledger position at which it was recorded
 * @param recorded the instant at which it was recorded
 */
public record ReportMoment(What what, int version, long position, Instant recorded) {

    /** What was done with a report. */
    public enum What {
        /** It was drafted. */
        DRAFTED,
        /** A version was published, the first or one in the place of another. */
        PUBLISHED,
        /** A fault in a version was told. */
        ERRATUM,
        /** Something was added to a version. */
        SUPPLEMENT,
        /** A version was taken back. */
        WITHDRAWN
    }

    /**
     * {@return the moments among what was recorded about a report, in its order}
     *
     * @param about what was recorded about the report, in order
     */
    public static List<ReportMoment> of(List<RecordedEvent> about) {
        return about.stream().flatMap(recorded -> in(recorded).stream()).toList();
    }

    private static Optional<ReportMoment> in(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ReportEvent.ReportDrafted e -> at(recorded, What.DRAFTED, 0);
            case ReportEvent.ReportPublished e -> at(recorded, What.PUBLISHED, e.version());
            case ReportEvent.ReportReissued e -> at(recorded, What.PUBLISHED, e.version());
            case ReportEvent.ErratumIssued e -> at(recorded, What.ERRATUM, e.version());
            case ReportEvent.SupplementIssued e -> at(recorded, What.SUPPLEMENT, e.version());
            case ReportEvent.ReportWithdrawn e -> at(recorded, What.WITHDRAWN, e.version());
            default -> Optional.empty();
        };
    }

    private static Optional<ReportMoment> at(RecordedEvent recorded, What what, int version) {
        return Optional.of(new ReportMoment(what, version, recorded.position(), recorded.recorded()));
    }
}
