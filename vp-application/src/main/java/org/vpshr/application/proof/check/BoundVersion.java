package org.vpshr.application.proof.check;

import org.vpshr.application.proof.ReportProof;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.report.Imprint;
import org.vpshr.domain.report.ReportEvent;

/**
 * What a publication binds.
 *
 * @param report which report
 * @param version which version of it, from 1
 * @param madeFrom the position of the record up to which it was made
 * @param imprint by what it is known again
 */
record BoundVersion(AnnualReportId report, int version, long madeFrom, Imprint imprint) {

    static BoundVersion of(ReportProof proof) {
        Fault.unless(
                proof.holds(proof.publication()),
                "publication",
                "the event of the publication does not lead to the head");
        return switch (ProofCheck.recorded(proof.publication().leaf()).event()) {
            case ReportEvent.ReportPublished e -> new BoundVersion(e.subject(), e.version(), e.position(), e.imprint());
            case ReportEvent.ReportReissued e -> new BoundVersion(e.subject(), e.version(), e.position(), e.imprint());
            default -> throw new Fault("publication", "the event is no publication");
        };
    }
}
