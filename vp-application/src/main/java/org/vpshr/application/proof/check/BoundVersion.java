package org.vpshr.application.proof.check;

import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.report.Imprint;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.projections.history.RecordedEvent;

/**
 * What a publication binds.
 *
 * @param report which report
 * @param version which version of it, from 1
 * @param madeFrom the position of the record up to which it was made
 * @param imprint by what it is known again
 */
record BoundVersion(AnnualReportId report, int version, long madeFrom, Imprint imprint) {

    static BoundVersion of(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ReportEvent.ReportPublished e ->
                new BoundVersion(e.subject(), e.version(), e.position(), e.imprint());
            case ReportEvent.ReportReissued e ->
                new BoundVersion(e.subject(), e.version(), e.position(), e.imprint());
            default -> throw new Fault("publication", "the event is no publication");
        };
    }
}
