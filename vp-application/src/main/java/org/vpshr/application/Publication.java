package org.vpshr.application;

import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.report.ReportCommand.PublishReport;
import org.vpshr.domain.report.ReportCommand.ReissueReport;

/** Fills in from what a report is published, and what it would print, where the command leaves that open. */
final class Publication {
    private final VoluntaryPrinciples record;
    private final Reports reports;

    Publication(VoluntaryPrinciples record, Reports reports) {
        this.record = record;
        this.reports = reports;
    }

    Command completed(Command command) {
        return switch (command) {
            case PublishReport p
            when p.digest().isEmpty() -> {
                long position = position(p.position());
                yield new PublishReport(p.subject(), p.contribution(), p.on(), position, digest(p.subject(), position));
            }
            case ReissueReport r
            when r.digest().isEmpty() -> {
                long position = position(r.position());
                yield new ReissueReport(
                        r.subject(),
                        r.contribution(),
                        r.on(),
                        position,
                        digest(r.subject(), position),
                        r.reason(),
                        r.authoriser());
            }
            default -> command;
        };
    }

    private long position(long stated) {
        return stated > 0 ? stated : record.head().position();
    }

    /** The SHA-256 of the report's JSON form, as its first readers would get it. */
    private String digest(Subject.AnnualReportId report, long position) {
        return Digest.of(reports.of(report).asOf(position));
    }
}
