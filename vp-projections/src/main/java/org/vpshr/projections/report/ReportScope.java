package org.vpshr.projections.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.RecordedEvent;

/**
 * Reports that may print an entry: those of a government over the years from the first to the last. The scopes of an
 * entry follow from its whole life, so that they hold for every audience and for every moment: they may be more than a
 * report prints, never less. They rest on facts alone, on no text.
 *
 * @param government the government of the reports
 * @param first the first year
 * @param last {@link Integer#MAX_VALUE} where there is no end
 */
public record ReportScope(Country government, int first, int last) implements Comparable<ReportScope> {
    private static final Comparator<ReportScope> ORDER = Comparator.comparing(ReportScope::government)
            .thenComparingInt(ReportScope::first)
            .thenComparingInt(ReportScope::last);

    private record Years(int first, int last) {
        private static Years of(int year) {
            return new Years(year, year);
        }
    }

    /**
     * {@return whether the event may add to the scopes of the entry that it touches}
     *
     * @param event what was recorded
     */
    public static boolean isWidenedBy(DomainEvent event) {
        return event.statedTime().isPresent() || !event.belongsTo().equals(event.subject());
    }

    /**
     * {@return the scopes of an entry with this life; none where its beginning is missing}
     *
     * @param life the events that touch the entry, in order
     */
    public static SortedSet<ReportScope> of(List<RecordedEvent> life) {
        List<DomainEvent> told = life.stream()
                .map(RecordedEvent::event)
                .filter(ReportScope::isWidenedBy)
                .toList();
        List<Entry> said =
                told.stream().flatMap(event -> event.statedEntry().stream()).toList();
        SortedSet<ReportScope> scopes = new TreeSet<>();
        Set<Years> years = years(told, said);
        for (Country government : governments(told, said)) {
            years.forEach(each -> scopes.add(new ReportScope(government, each.first(), each.last())));
        }
        return scopes;
    }

    /** Whoever wrote a version of it may tell it under any subject that it ever belonged to. */
    private static Set<Country> governments(List<DomainEvent> told, List<Entry> said) {
        return told.stream()
                .map(DomainEvent::belongsTo)
                .distinct()
                .flatMap(subject -> said.stream()
                        .map(entry -> entry.contribution().by().government())
                        .flatMap(writer -> EntryHistory.teller(subject, writer).stream()))
                .collect(Collectors.toSet());
    }

    private static Set<Years> years(List<DomainEvent> told, List<Entry> said) {
        Set<Integer> writtenFor = said.stream().map(Relation::writtenFor).collect(Collectors.toSet());
        Set<Years> years = new LinkedHashSet<>();
        said.forEach(entry -> entry.contribution().reportingYear().ifPresent(year -> years.add(Years.of(year))));
        for (DomainEvent event : told) {
            event.statedTime().ifPresent(when -> years.addAll(years(when, writtenFor)));
            // what was written for a report itself belongs to its year, whatever its time
            if (event.belongsTo() instanceof AnnualReportId report) {
                years.add(Years.of(report.year()));
            }
        }
        return years;
    }

    private static List<Years> years(When when, Set<Integer> writtenFor) {
        return switch (when.mode()) {
            case DATED ->
                List.of(new Years(
                        year(when.span().earliestStart()), year(when.span().latestEnd())));
            case PLANNED, AS_OF, UNDATED -> writtenFor.stream().map(Years::of).toList();
            case RECURRING, STANDING ->
                writtenFor.stream()
                        .map(year -> new Years(year, Integer.MAX_VALUE))
                        .toList();
        };
    }

    private static int year(LocalDate day) {
        if (day.equals(LocalDate.MIN)) {
            return Integer.MIN_VALUE;
        }
        return day.equals(LocalDate.MAX) ? Integer.MAX_VALUE : day.getYear();
    }

    @Override
    public int compareTo(ReportScope other) {
        return ORDER.compare(this, other);
    }
}
