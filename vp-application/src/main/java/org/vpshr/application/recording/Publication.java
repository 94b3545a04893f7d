package org.vpshr.application.recording;

import org.jspecify.annotations.Nullable;
import org.vpshr.application.evidence.TreeHeads;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.reports.ReportDigest;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.report.ReportCommand;
import org.vpshr.domain.report.ReportCommand.PublishReport;
import org.vpshr.domain.report.ReportCommand.ReissueReport;
import org.vpshr.domain.report.ReportRule;
import org.vpshr.domain.report.Seal;

/**
 * Fills in from what a report is published, and what it would print, where the command leaves that open; and seals the
 * state of the record that it is made from.
 */
public final class Publication {
    private final Ledger ledger;
    private final Reports reports;
    private final TreeHeads heads;

    public Publication(Ledger ledger, Reports reports, TreeHeads heads) {
        this.ledger = ledger;
        this.reports = reports;
        this.heads = heads;
    }

    Command completed(ReportCommand command) {
        return switch (command) {
            case PublishReport p -> {
                Made made = made(p.subject(), p.position(), p.digest());
                yield new PublishReport(
                        p.subject(), p.contribution(), p.on(), made.position(), made.digest(), made.seal());
            }
            case ReissueReport r -> {
                Made made = made(r.subject(), r.position(), r.digest());
                yield new ReissueReport(
                        r.subject(),
                        r.contribution(),
                        r.on(),
                        made.position(),
                        made.digest(),
                        r.reason(),
                        r.authoriser(),
                        made.seal());
            }
            default -> command;
        };
    }

    /** From what a version is made. */
    private record Made(
            long position, String digest, @Nullable Seal seal) {}

    private Made made(Subject.AnnualReportId report, long stated, String digest) {
        long last = ledger.head().position();
        ReportRule.PUBLISHED_VERSION_STANDS.refuseIf(
                stated > last,
                "position " + stated + " lies behind the end of the record, which is " + last,
                "give the position from which the version is made, or leave it out");
        long position = stated > 0 || !digest.isEmpty() ? stated : last;
        return new Made(
                position,
                digest.isEmpty() ? digest(report, position) : digest,
                position > 0 ? heads.seal(position) : null);
    }

    /** The SHA-256 of the report's JSON form, as its first readers would get it. */
    private String digest(Subject.AnnualReportId report, long position) {
        return ReportDigest.of(reports.of(report).asOf(position));
    }
}
