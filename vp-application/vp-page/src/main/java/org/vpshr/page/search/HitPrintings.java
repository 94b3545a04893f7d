package org.vpshr.page.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.party.Country;
import org.vpshr.page.printing.Appearance;
import org.vpshr.page.printing.Appearances;
import org.vpshr.page.printing.LastReport;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.listing.EntryLine;

/** Which reports print what was found, each by the government that tells it; of each government they are read once. */
final class HitPrintings {
    private final Reports reports;
    private final Viewer viewer;
    private final AsOf known;
    private final Map<Country, Appearances> read = new TreeMap<>();

    HitPrintings(Reports reports, Viewer viewer, AsOf known) {
        this.reports = reports;
        this.viewer = viewer;
        this.known = known;
    }

    List<Appearance> of(EntryLine line) {
        return teller(line)
                .map(government -> read.computeIfAbsent(
                                government, whose -> Appearances.of(reports, whose, viewer.circleOf(whose), known))
                        .of(line.entry()))
                .orElseGet(List::of);
    }

    private static Optional<Country> teller(EntryLine line) {
        return EntryHistory.teller(line.subject(), line.by().government());
    }

    /** {@return the reports that were published last, of the governments that tell any of these} */
    List<LastReport> last(List<EntryLine> lines) {
        SortedSet<Country> tellers = new TreeSet<>();
        lines.forEach(line -> teller(line).ifPresent(tellers::add));
        return tellers.stream()
                .flatMap(whose -> LastReport.of(reports, whose, viewer.circleOf(whose)).stream())
                .flatMap(last -> isKnown(last) ? Stream.of(last) : Stream.empty())
                .toList();
    }

    /** What was published later than as of when it is asked is not told there. */
    private boolean isKnown(LastReport last) {
        return known instanceof AsOf.Now || last.recordedAt() <= last.request().position(known);
    }
}
