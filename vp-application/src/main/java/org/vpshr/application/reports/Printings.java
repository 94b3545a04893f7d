package org.vpshr.application.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.report.EntryLives;
import org.vpshr.projections.report.ReportScope;
import org.vpshr.projections.trace.Printing;

/**
 * Which reports of a government print an entry: each published version, and as known now that of each year of which there
 * is more to tell than what holds as a rule. None is made that cannot print it by the facts of its life.
 */
record Printings(Reports reports, Shelved record, Country government, Circle audience) {

    List<Printing> of(EntryId entry) {
        EntryLives.Source facts = record.history().forFacts().lives();
        SortedSet<ReportScope> scopes = ReportScope.of(facts.at(facts.lives(Set.of(entry))));
        scopes.removeIf(scope -> !scope.government().equals(government));
        return Stream.concat(published(entry, scopes), now(entry, scopes)).toList();
    }

    /** How many statements the report of each year prints as known now. */
    SortedMap<Integer, Integer> statements() {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        years().mapToObj(year -> request(new AnnualReportId(government, year, Edition.PUBLIC)))
                .filter(Reports.Request::isLaidOut)
                .forEach(request -> request.at(AsOf.now())
                        .keptTellingOfItsYear()
                        .ifPresent(report ->
                                counts.put(request.id().year(), report.items().size())));
        return counts;
    }

    private Stream<Printing> published(EntryId entry, SortedSet<ReportScope> scopes) {
        Map<AnnualReportId, List<Reports.Publication>> published = new LinkedHashMap<>();
        record.history()
                .publishedBy(government)
                .forEach(recorded -> Reports.Publication.in(recorded)
                        .ifPresent(version -> published
                                .computeIfAbsent(
                                        (AnnualReportId) recorded.event().subject(), id -> new ArrayList<>())
                                .add(version)));
        return published.entrySet().stream()
                .filter(each ->
                        isRead(each.getKey()) && mayPrint(scopes, each.getKey().year()))
                .flatMap(each -> each.getValue().stream()
                        .map(version -> request(each.getKey()).at(new AsOf.Published(version.version()))))
                .flatMap(version -> version.printing(entry).stream());
    }

    private boolean isRead(AnnualReportId id) {
        return id.edition() == Edition.PUBLIC || audience.sees(Circle.PLENARY);
    }

    private Stream<Printing> now(EntryId entry, SortedSet<ReportScope> scopes) {
        return years().filter(year -> mayPrint(scopes, year))
                .mapToObj(year -> request(new AnnualReportId(government, year, Edition.PUBLIC)))
                .filter(Reports.Request::isLaidOut)
                .flatMap(request -> request.at(AsOf.now()).tellingOfItsYear().stream())
                .flatMap(report -> Printing.in(report, AsOf.now().toString(), entry, List.of()).stream());
    }

    /**
     * Those for which the government wrote anything, of which the audience need not see anything, and those whose report
     * was published, whatever it was made of.
     */
    private IntStream years() {
        IntStream written = record.opened(Shelf.ofWriting(government)).stream().mapToInt(Shelf::first);
        IntStream published = record.history().publishedBy(government).stream()
                .filter(recorded -> Reports.Publication.in(recorded).isPresent())
                .map(recorded -> (AnnualReportId) recorded.event().subject())
                .filter(id -> id.edition() == Edition.PUBLIC)
                .mapToInt(AnnualReportId::year);
        return IntStream.concat(written, published).sorted().distinct();
    }

    private static boolean mayPrint(SortedSet<ReportScope> scopes, int year) {
        return scopes.stream().anyMatch(scope -> scope.first() <= year && year <= scope.last());
    }

    private Reports.Request request(AnnualReportId id) {
        return reports.of(id).forAudience(audience);
    }
}
