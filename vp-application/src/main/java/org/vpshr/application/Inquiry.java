package org.vpshr.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.domain.report.Seal;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.comparison.Side;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.coverage.Guidelines;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.followup.FollowUp;
import org.vpshr.projections.followup.Undertaking;
import org.vpshr.projections.history.Recorded;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.trace.Printing;
import org.vpshr.projections.trace.Trace;

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

    /** The state of the whole record from which the report was published, if it was published with a seal. */
    public Optional<Seal> seal() {
        return asOf instanceof AsOf.Published published
                ? Optional.ofNullable(request.publication(published.version()).seal())
                : Optional.empty();
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

    /**
     * The report beside the guidelines of its year: what serves each item, what was waived, and what is missing (rule 40).
     *
     * @throws NothingToReport when no guidelines are known for the year
     */
    public Coverage coverage() {
        return coverage(GuidelineVersions.of(id().year()));
    }

    /** The report beside other guidelines. */
    public Coverage coverage(Guidelines guidelines) {
        return Coverage.of(guidelines, report(), entries(), about);
    }

    /** The life of the entry as known then, if the audience may see it. */
    public Optional<Trace> trace(EntryId entry) {
        return entries()
                .find(entry)
                .filter(c -> audience().sees(c.circle()))
                .map(c -> Trace.of(c, names(), language()));
    }

    /** On what each item of the report rests, in the order of printing. */
    public List<Trace> traces() {
        return report().items().stream()
                .flatMap(item -> trace(item.entry()).stream())
                .toList();
    }

    /** Where the report prints the entry, if it does. */
    public Optional<Printing> printing(EntryId entry) {
        return Printing.in(report(), asOf.toString(), entry);
    }

    /** What this audience may not see of the state because of a restriction recorded later (rule 112). */
    public List<Report.Omission> boundLater() {
        return known.boundLater(audience());
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
