package org.vpshr.page.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;
import org.vpshr.page.index.IndexPage;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.SaidLater;
import org.vpshr.projections.trace.Printing;
import org.vpshr.projections.trace.Trace;

/**
 * The years of a government of which there are files: each report read once, with the lives of all that it prints, so that
 * not each life has to be looked for on its own.
 */
public final class SiteYears {
    private final Country government;
    private final Reports reports;
    private final Map<EntryId, Trace> lives = new LinkedHashMap<>();
    private final Map<EntryId, List<Printing>> printings = new HashMap<>();
    private final SortedMap<Integer, List<IndexPage.Section>> sections = new TreeMap<>();
    private final Set<Address> states = new HashSet<>();
    private final Set<EntryId> indexed = new HashSet<>();

    private SiteYears(Country government, Reports reports) {
        this.government = government;
        this.reports = reports;
    }

    /**
     * {@return what the public may see of a government}
     *
     * @param reports of the record
     * @param government which government
     */
    public static SiteYears of(Reports reports, Country government) {
        SiteYears years = new SiteYears(government, reports);
        reports.years(government, Circle.PUBLIC).keySet().forEach(years::read);
        return years;
    }

    private void read(int year) {
        Reports.Request request = reports.of(government, year).forAudience(Circle.PUBLIC);
        Address.ReportAt address = Address.ReportAt.of(government, year, AsOf.now());
        for (Reports.Publication version : request.publications()) {
            AsOf published = AsOf.published(version.version());
            Inquiry inquiry = request.at(published);
            print(inquiry.report(), published, inquiry.saidLater());
            states.add(address.at(published));
            states.add(new Address.Comparison(address.at(published), address));
        }
        Inquiry now = request.at(AsOf.now());
        Report report = now.report();
        print(report, AsOf.now(), List.of());
        states.add(address);
        SiteStops.of(request, now, year).forEach(known -> states.add(address.at(known)));
        now.traces().forEach(trace -> lives.put(trace.entry(), trace));
        sections.put(year, index(report));
    }

    private void print(Report report, AsOf known, List<SaidLater> later) {
        Set<EntryId> seen = new HashSet<>();
        report.items().stream()
                .filter(item -> seen.add(item.entry()))
                .forEach(item -> Printing.in(report, known.toString(), item.entry(), later)
                        .ifPresent(printing -> printings
                                .computeIfAbsent(item.entry(), entry -> new ArrayList<>())
                                .add(printing)));
    }

    /** Each statement once: in the first year that prints it. */
    private List<IndexPage.Section> index(Report report) {
        List<IndexPage.Section> index = new ArrayList<>();
        for (Report.Section section : report.sections()) {
            List<IndexPage.Statement> statements = section.items().stream()
                    .filter(item -> indexed.add(item.entry()))
                    .map(item -> new IndexPage.Statement(item.entry(), item.text()))
                    .toList();
            if (!statements.isEmpty()) {
                index.add(new IndexPage.Section(section.key(), section.title(), statements));
            }
        }
        return index;
    }

    /** {@return whether there is a file of a report in this state, or of these two beside each other} */
    public boolean has(Address state) {
        return states.contains(state);
    }

    /** {@return the government} */
    public Country government() {
        return government;
    }

    /** {@return the entry with the reports that print it; nothing where none of them does} */
    public Optional<EntryTrace> life(EntryId entry) {
        return Optional.ofNullable(lives.get(entry))
                .map(trace -> new EntryTrace(trace, printings.getOrDefault(entry, List.of()), Map.of()));
    }

    /** {@return whether one of the reports prints the entry, now or in a version} */
    public boolean prints(EntryId entry) {
        return printings.containsKey(entry);
    }

    /** {@return the statements of each year by section} */
    public SortedMap<Integer, List<IndexPage.Section>> sections() {
        return sections;
    }
}
