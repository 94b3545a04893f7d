package org.vpshr.application.scrutiny;

import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.report.ReportCommand.PublishReport;
import org.vpshr.domain.report.ReportCommand.ReissueReport;
import org.vpshr.domain.rule.Findings;

/**
 * What the guidelines ask for and a report that is published does not say (rule 40). That it was published all the same is a
 * fact, and is recorded with the finding.
 */
final class UnservedItems {
    private final Reports reports;

    UnservedItems(Reports reports) {
        this.reports = reports;
    }

    Findings check(Command command) {
        return switch (command) {
            case PublishReport c -> of(c.subject(), c.position());
            case ReissueReport c -> of(c.subject(), c.position());
            default -> Findings.NONE;
        };
    }

    /** @param position from which it is made; 0 where nothing is on record */
    private Findings of(AnnualReportId report, long position) {
        return position == 0
                ? Findings.NONE
                : new Findings(reports.of(report)
                        .at(new AsOf.Position(position))
                        .coverage()
                        .gaps());
    }
}
