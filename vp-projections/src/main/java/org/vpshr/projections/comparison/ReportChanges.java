package org.vpshr.projections.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.projections.history.Cause;
import org.vpshr.projections.history.RecordedEvent;

/** What befell the report itself: errata, supplements, withdrawals and reissues beside the published version (rule 34). */
final class ReportChanges {
    private ReportChanges() {}

    static List<Change> between(ReportPair between) {
        return Stream.concat(between.before().about().stream(), between.after().about().stream())
                .distinct()
                .filter(between::within)
                .sorted(Comparator.comparingLong(RecordedEvent::position))
                .flatMap(r -> change(r).stream())
                .toList();
    }

    private static Optional<Change> change(RecordedEvent r) {
        return switch (r.event()) {
            case ReportEvent.ErratumIssued e ->
                Optional.of(new Change(
                        Change.What.ERRATUM,
                        e.entry().value(),
                        "",
                        e.oldText(),
                        e.newText(),
                        EventWording.since(
                                "version " + e.version() + ", " + e.place(),
                                EventWording.why(e.reason(), e.authoriser())),
                        Cause.of(r)));
            case ReportEvent.SupplementIssued e ->
                Optional.of(own(Change.What.SUPPLEMENT, e.text(), e.version(), e.reason(), r));
            case ReportEvent.ReportWithdrawn e ->
                Optional.of(own(Change.What.REPORT_WITHDRAWN, "", e.version(), e.reason(), r));
            case ReportEvent.ReportReissued e -> Optional.of(own(Change.What.REISSUED, "", e.version(), e.reason(), r));
            default -> Optional.empty();
        };
    }

    private static Change own(Change.What what, String text, int version, String reason, RecordedEvent r) {
        return new Change(what, "", "", "", text, EventWording.since("version " + version, reason), Cause.of(r));
    }
}
