package org.vpshr.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.comparison.Side;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.followup.FollowUp;
import org.vpshr.projections.followup.Undertaking;
import org.vpshr.projections.history.Recorded;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;

/** A report as of a moment, and what can be asked of the state that it was made from. */
public final class Inquiry {
    private final Reports.Request request;
    private final AsOf asOf;
    private final Reconstruction known;
    private final List<Recorded> about = new ArrayList<>();
    private Instant last = Instant.EPOCH;
    private final LocalDate today;

    Inquiry(Reports.Request request, AsOf asOf, long upTo, History history, LocalDate today) {
        this.request = request;
        this.asOf = asOf;
        this.today = today;
        this.known = new Reconstruction(upTo);
        history.forEach(recorded -> take(recorded, upTo));
    }

    private void take(Recorded recorded, long upTo) {
        known.apply(recorded);
        if (recorded.position() <= upTo) {
            last = recorded.recorded();
            if (recorded.event() instanceof ReportEvent event && event.subject().equals(id())) {
                about.add(recorded);
            }
        }
    }

    /**
     * The report itself.
     *
     * @throws NothingToReport when there is no template for it
     */
    public Report report() {
        return known.report(id(), request.template(), audience(), language());
    }

    /** Every entry as it stood. */
    public Entries entries() {
        return known.entries();
    }

    public Names names() {
        return known.names();
    }

    /** The ledger position that the state was made from. */
    public long position() {
        return known.position();
    }

    /** The day that the state is of: the one asked for, or that of its last event; for now, today (UTC). */
    public LocalDate day() {
        return switch (asOf) {
            case AsOf.Now now -> today;
            case AsOf.Day day -> day.day();
            case AsOf.Moment moment -> moment.instant().atZone(ZoneOffset.UTC).toLocalDate();
            case AsOf.Position position -> last.atZone(ZoneOffset.UTC).toLocalDate();
            case AsOf.Published published -> last.atZone(ZoneOffset.UTC).toLocalDate();
        };
    }

    /** What was undertaken in or for the year, and how it stands on the day (rule 124). */
    public List<Undertaking> followUp(LocalDate on) {
        return new FollowUp(entries(), names(), id().government(), id().year(), on, audience(), language())
                .undertakings();
    }

    /** What the other says otherwise, and which event made it so (rule 37). */
    public Comparison comparedWith(Inquiry other) {
        return Comparison.of(side(), other.side());
    }

    private Side side() {
        return new Side(id().year() + "@" + asOf, report(), entries(), names(), day(), about);
    }

    private AnnualReportId id() {
        return request.id();
    }

    private Circle audience() {
        return request.audience();
    }

    private Language language() {
        return request.language();
    }
}
