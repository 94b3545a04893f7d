package org.vpshr.application.stores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.host.HostEvent;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.Report;

/** What is asked of a record when it is kept, by the names of the files in which {@link Answers} are kept. */
final class Questions {
    private static final List<String> FORMATS = List.of("md", "html", "json");
    private static final int TRACED = 8;

    /** What there was to look at when each event was recorded. */
    static final String FINDINGS = "answers/findings.md";

    private final VoluntaryPrinciples record;
    private final SortedSet<Year> years = new TreeSet<>();
    private final SortedMap<Year, Integer> versions = new TreeMap<>();
    private final Set<EntryId> ownFacts = new HashSet<>();

    /** A government's year. */
    private record Year(String government, int year) implements Comparable<Year> {
        @Override
        public int compareTo(Year other) {
            return Comparator.comparing(Year::government)
                    .thenComparing(Year::year)
                    .compare(this, other);
        }

        @Override
        public String toString() {
            return government + "-" + year;
        }
    }

    Questions(VoluntaryPrinciples record) {
        this.record = record;
        record.history().forEach(this::take);
    }

    private void take(RecordedEvent recorded) {
        Contribution written = recorded.event().contribution();
        if (recorded.event() instanceof HostEvent own) {
            ownFacts.add(own.entry().id());
        }
        years.add(new Year(
                written.by().government().code(),
                written.reportingYear().orElse(written.written().getYear())));
        switch (recorded.event()) {
            case ReportEvent.ReportPublished e -> versions.put(yearOf(e), e.version());
            case ReportEvent.ReportReissued e -> versions.put(yearOf(e), e.version());
            default -> {
                // nothing was published by it
            }
        }
    }

    private static Year yearOf(ReportEvent event) {
        return new Year(event.subject().government().code(), event.subject().year());
    }

    /** Each published version, and each year as known now: no store is kept without them. */
    List<String> required() {
        return Stream.concat(published(), now()).toList();
    }

    private Stream<String> published() {
        return eachVersion((year, version) ->
                FORMATS.stream().map(format -> "answers/" + year + "/public/published-" + version + "." + format));
    }

    private Stream<String> now() {
        return years.stream()
                .filter(this::printsSomething)
                .flatMap(year ->
                        Stream.of("public", "internal").map(circle -> "answers/" + year + "/" + circle + "/now.md"));
    }

    /** By the templates that the record was opened with: of other years nothing was printed when it was kept. */
    private boolean printsSomething(Year year) {
        try {
            return !record.reports()
                    .of(new Country(year.government()), year.year())
                    .forAudience(Circle.INTERNAL)
                    .now()
                    .items()
                    .isEmpty();
        } catch (NothingToReport e) {
            return false;
        }
    }

    /** All that is asked when a store is recorded. */
    List<String> all() {
        List<String> all = new ArrayList<>(required());
        versions.keySet().forEach(year -> all.addAll(ofPublished(year)));
        eachVersion((year, version) -> FORMATS.stream()
                        .map(format -> "answers/" + year + "/public/diff-" + version + "-now." + format))
                .forEach(all::add);
        eachVersion(this::proofs).forEach(all::add);
        governments().forEach(government -> all.addAll(traces(government)));
        all.add(FINDINGS);
        return all;
    }

    private static List<String> ofPublished(Year year) {
        String asked = "answers/" + year + "/internal/";
        return List.of(asked + "now.json", asked + "follow-up.md", asked + "coverage.md", asked + "why.md");
    }

    private Stream<String> proofs(Year year, int version) {
        Reports.Request request = record.reports().of(new Country(year.government()), year.year());
        List<Report.Item> items = request.asPublished(version).items();
        Stream<String> entries = Stream.of(0, items.size() / 2, items.size() - 1)
                .distinct()
                .map(i -> items.get(i).entry())
                .filter(entry -> isProven(entry, request, version))
                .map(entry -> "proofs/" + year + "/" + version + "/" + entry + ".json");
        Stream<String> heads = version == 1
                ? Stream.empty()
                : Stream.of("proofs/" + year + "/from-" + (version - 1) + "-to-" + version + ".json");
        return Stream.concat(entries, heads);
    }

    /** Not where it names an entry that was restricted since. */
    private boolean isProven(EntryId entry, Reports.Request request, int version) {
        try {
            record.evidence().prove(entry, request, version);
            return true;
        } catch (NothingToReport hidden) {
            return false;
        }
    }

    private Stream<String> governments() {
        return versions.keySet().stream().map(Year::government).distinct();
    }

    /** Of the entries that had most happen to them. */
    private List<String> traces(String government) {
        int last = versions.keySet().stream()
                .filter(year -> year.government().equals(government))
                .mapToInt(Year::year)
                .max()
                .orElseThrow();
        Set<EntryId> traced = new HashSet<>();
        return record
                .reports()
                .of(new Country(government), last)
                .forAudience(Circle.INTERNAL)
                .at(AsOf.now())
                .entries()
                .all()
                .stream()
                .sorted(Comparator.comparingInt(
                                (EntryHistory one) -> -one.positions().size())
                        .thenComparing(one -> one.entry().id().value()))
                .filter(one -> ownFacts.contains(one.entry().id())
                        || traced.size() < TRACED && traced.add(one.entry().id()))
                .flatMap(one -> Stream.of("md", "json", "prov-json")
                        .map(format -> "answers/" + government + "/internal/trace-"
                                + one.entry().id() + "." + format))
                .toList();
    }

    private interface EachVersion {
        Stream<String> of(Year year, int version);
    }

    private Stream<String> eachVersion(EachVersion asked) {
        return versions.entrySet().stream()
                .flatMap(one -> Stream.iterate(1, v -> v <= one.getValue(), v -> v + 1)
                        .flatMap(version -> asked.of(one.getKey(), version)));
    }
}
