package org.vpshr.page.printing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;
import org.vpshr.projections.publications.Particulars.Issue;
import org.vpshr.projections.report.Report;

/**
 * Where the reports of a government print its entries. As known now, these are the reports of all years; as of an earlier
 * moment, those of which a version was published by then. The edition for the plenary has no page, and is passed over.
 */
public final class Appearances {
    private final Map<EntryId, List<Appearance>> all = new HashMap<>();

    private Appearances() {}

    /**
     * {@return where the reports of the government print what}
     *
     * @param reports of whoever may see at least as far as the circle
     * @param government whose reports
     * @param circle for whom
     * @param known as of when
     */
    public static Appearances of(Reports reports, Country government, Circle circle, AsOf known) {
        Appearances appearances = new Appearances();
        List<Year> years = new ArrayList<>();
        reports.years(government, circle)
                .keySet()
                .forEach(year -> years.add(Year.of(reports.of(government, year).forAudience(circle), known)));
        years.stream()
                .filter(year -> known instanceof AsOf.Now || year.version().isPresent())
                .sorted(Comparator.comparing((Year year) -> year.version().isEmpty())
                        .thenComparing(year -> -year.request().id().year()))
                .forEach(year -> appearances.read(year, known));
        return appearances;
    }

    private record Year(Reports.Request request, Optional<Inquiry> version) {
        static Year of(Reports.Request request, AsOf known) {
            return new Year(
                    request,
                    request.publications().stream()
                            .filter(version ->
                                    known instanceof AsOf.Now || version.recordedAt() <= request.position(known))
                            .reduce((earlier, later) -> later)
                            .map(version -> request.at(AsOf.published(version.version()))));
        }
    }

    private void read(Year year, AsOf known) {
        Map<EntryId, String> then = year.version().map(Appearances::texts).orElseGet(Map::of);
        Map<EntryId, String> now = texts(year.request().at(known));
        Address.ReportAt report = Address.ReportAt.of(
                year.request().id().government(), year.request().id().year(), known);
        Optional<Issue> issue =
                year.version().flatMap(version -> version.particulars().issue());
        Set<EntryId> entries = new HashSet<>(then.keySet());
        entries.addAll(now.keySet());
        entries.forEach(entry -> all.computeIfAbsent(entry, first -> new ArrayList<>())
                .add(new Appearance(report, issue, Optional.ofNullable(then.get(entry)), now.containsKey(entry))));
    }

    private static Map<EntryId, String> texts(Inquiry inquiry) {
        Map<EntryId, String> texts = new HashMap<>();
        try {
            for (Report.Item item : inquiry.report().items()) {
                texts.putIfAbsent(item.entry(), item.text());
            }
        } catch (NothingToReport e) {
            return Map.of(); // as known then, there is no such report
        }
        return texts;
    }

    /**
     * {@return the reports that print an entry: those of which a version was published first, and of these the latest year
     * first; none where none prints it}
     */
    public List<Appearance> of(EntryId entry) {
        return List.copyOf(all.getOrDefault(entry, List.of()));
    }
}
