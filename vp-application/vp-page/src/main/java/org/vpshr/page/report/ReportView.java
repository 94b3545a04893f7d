package org.vpshr.page.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.page.address.Address;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.trace.Trace;

/**
 * What a page of a report is made from, read once: the state that is shown, what is known now, and what changed between
 * what was published and what is known.
 *
 * @param address where it is asked for
 * @param circle for whom it is made
 * @param shown the state that is shown
 * @param report what it prints
 * @param now what is known now
 * @param published the versions, in order
 * @param base the version that the text is held against; nothing where none was published by then
 * @param since what changed since that version, up to the state that is shown; of a version, up to now
 * @param lives the life of each statement as far as it was known then
 * @param livesNow the same as far as it is known now, of the statements of the report as known now
 */
public record ReportView(
        Address.ReportAt address,
        Circle circle,
        Inquiry shown,
        Report report,
        Inquiry now,
        List<Reports.Publication> published,
        Reports.@Nullable Publication base,
        @Nullable Comparison since,
        Map<EntryId, Trace> lives,
        Map<EntryId, Trace> livesNow) {

    /**
     * {@return what is read for a page}
     *
     * @param reports of the record
     * @param address which report
     * @param circle for whom
     * @throws org.vpshr.application.failure.NothingToReport when there is none that may be seen
     */
    public static ReportView of(Reports reports, Address.ReportAt address, Circle circle) {
        Reports.Request request = reports.of(address.government(), address.year())
                .forAudience(circle)
                .inLanguage(address.language());
        Inquiry shown = request.at(address.known());
        Report report = shown.report();
        Inquiry now = address.known() instanceof AsOf.Now ? shown : request.at(AsOf.now());
        List<Reports.Publication> published = request.publications();
        Reports.Publication base =
                base(address.known(), shown.position(), published).orElse(null);
        Comparison since = base == null ? null : since(request, address.known(), base, shown, now);
        return new ReportView(
                address,
                circle,
                shown,
                report,
                now,
                published,
                base,
                since,
                lives(shown.traces()),
                lives(now == shown ? shown.traces() : now.traces()));
    }

    private static Optional<Reports.Publication> base(AsOf known, long position, List<Reports.Publication> all) {
        return known instanceof AsOf.Published version
                ? all.stream()
                        .filter(each -> each.version() == version.version())
                        .findFirst()
                : all.stream().filter(each -> each.recordedAt() <= position).reduce((earlier, later) -> later);
    }

    private static Comparison since(
            Reports.Request request, AsOf known, Reports.Publication base, Inquiry shown, Inquiry now) {
        return known instanceof AsOf.Published
                ? shown.comparedWith(now)
                : request.at(AsOf.published(base.version())).comparedWith(shown);
    }

    private static Map<EntryId, Trace> lives(List<Trace> traces) {
        Map<EntryId, Trace> lives = new LinkedHashMap<>();
        traces.forEach(trace -> lives.putIfAbsent(trace.entry(), trace));
        return lives;
    }

    boolean isPublished() {
        return address.known() instanceof AsOf.Published;
    }

    /** Whether it says what is known now. */
    boolean isNow() {
        return address.known() instanceof AsOf.Now;
    }

    int year() {
        return address.year();
    }

    /** The day that the state is of; of a version, that of its last event. */
    LocalDate day() {
        return shown.day();
    }

    /** The life of a statement as far as it is known now, or at least as far as it was known then. */
    Optional<Trace> knownLife(EntryId entry) {
        return Optional.ofNullable(livesNow.get(entry)).or(() -> Optional.ofNullable(lives.get(entry)));
    }

    /** What a statement of it prints, as far as it was known then. */
    Optional<Entry> entry(EntryId entry) {
        return Optional.ofNullable(lives.get(entry)).map(life -> life.history().entry());
    }

    /** {@return what stands beside one another for a reader who wants to see both} */
    public Optional<Address.Comparison> sides() {
        return Optional.ofNullable(base).map(version -> {
            Address.ReportAt then = address.at(AsOf.published(version.version()));
            return new Address.Comparison(then, isPublished() ? address.at(AsOf.now()) : address);
        });
    }

    /**
     * What the controls above the page offer.
     *
     * @param statements how many statements are on record of each year
     * @param governments whose reports can be asked for
     * @param circles with whose eyes the record can be looked at
     */
    public record Choices(
            SortedMap<Integer, Integer> statements,
            List<org.vpshr.domain.party.Country> governments,
            List<Circle> circles) {}
}
