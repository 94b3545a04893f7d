package org.vpshr.application.recording;

import java.util.HexFormat;
import java.util.List;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.reports.printed.ReportDigest;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.report.Imprint;
import org.vpshr.domain.report.ReportCommand;
import org.vpshr.domain.report.ReportCommand.IssueErratum;
import org.vpshr.domain.report.ReportCommand.PublishReport;
import org.vpshr.domain.report.ReportCommand.ReissueReport;
import org.vpshr.domain.report.ReportRule;
import org.vpshr.domain.report.Seal;

/**
 * Fills in from what a report is published where the command leaves that open, and by what it is known again: what it
 * prints, and the sealed state of the record that it is made from. An erratum is held against what was printed.
 */
public final class Publication {
    private static final int SALT_BYTES = 32;

    private final EventLog ledger;
    private final Reports reports;
    private final LongFunction<Seal> seals;
    private final RandomGenerator random;

    /** @param seals the record as it is up to a position */
    public Publication(EventLog ledger, Reports reports, LongFunction<Seal> seals, RandomGenerator random) {
        this.ledger = ledger;
        this.reports = reports;
        this.seals = seals;
        this.random = random;
    }

    /** Whether what is printed of a report bears on the command: it makes a version, or puts one right. */
    public static boolean bearsOn(Command command) {
        return command instanceof PublishReport || command instanceof ReissueReport || command instanceof IssueErratum;
    }

    public Command completed(ReportCommand command) {
        return switch (command) {
            case PublishReport p -> {
                long position = position(p.position());
                yield new PublishReport(
                        p.subject(),
                        p.contribution(),
                        p.on(),
                        position,
                        p.digest(),
                        imprint(p.subject(), position, p.digest()));
            }
            case ReissueReport r -> {
                long position = position(r.position());
                yield new ReissueReport(
                        r.subject(),
                        r.contribution(),
                        r.on(),
                        position,
                        r.digest(),
                        r.reason(),
                        r.authoriser(),
                        imprint(r.subject(), position, r.digest()));
            }
            case IssueErratum e -> {
                refuseIfNotPrinted(e);
                yield e;
            }
            default -> command;
        };
    }

    /**
     * Held against what the first readers of the version may read of it now, so that of an entry that they may not see the
     * same is said as of one that is not there.
     */
    private void refuseIfNotPrinted(IssueErratum erratum) {
        Reports.Request report = reports.of(erratum.subject());
        boolean published = report.publications().stream().anyMatch(version -> version.version() == erratum.version());
        if (!published || erratum.oldText().isBlank()) {
            return; // for the rules of the report to refuse
        }
        Inquiry version = report.at(AsOf.published(erratum.version()));
        ReportRule.ERRATUM_IS_WHOLE.refuseIf(
                !version.prints(erratum.entry(), erratum.oldText()),
                "version " + erratum.version() + " prints no such old text in " + erratum.entry(),
                "give the entry, and words of it as they stand in that version: vp report --published "
                        + erratum.version() + " --format json prints both");
    }

    private long position(long stated) {
        long last = ledger.head().position();
        ReportRule.PUBLISHED_VERSION_STANDS.refuseIf(
                stated > last,
                "position " + stated + " lies behind the end of the record, which is " + last,
                "give the position from which the version is made, or leave it out");
        return stated > 0 ? stated : last;
    }

    /** By what is printed for its first readers; nothing of it is taken from outside. */
    private @Nullable Imprint imprint(Subject.AnnualReportId report, long position, String digest) {
        if (position == 0) {
            return null;
        }
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Inquiry from = reports.of(report).at(new AsOf.Position(position));
        refuseIfSetAside(from.setAside());
        ReportRule.PUBLISHED_VERSION_STANDS.refuseIf(
                !digest.isEmpty() && !digest.equals(ReportDigest.of(from.report())),
                "the digest is not that of what is printed from position " + position,
                "leave it out");
        return from.imprint(HexFormat.of().formatHex(salt), seals.apply(position));
    }

    /** What is published stands for ever, and nobody can say whether it would stand there. */
    private void refuseIfSetAside(List<Long> positions) {
        if (!positions.isEmpty()) {
            throw new StoreBroken(
                    ledger.where() + ", position " + positions.getFirst(),
                    "the event is whole and cannot be read, so that nobody can say whether it has a part in the report;"
                            + " nothing is published",
                    "see by vp verify why, and use the version of this library that wrote it, or restore the last"
                            + " backup");
        }
    }
}
