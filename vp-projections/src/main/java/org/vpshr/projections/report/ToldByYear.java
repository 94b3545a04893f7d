package org.vpshr.projections.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;

/**
 * Entries by who tells them, each with the years over which a report may print it as it stands: there may be more of these
 * than print it, never fewer. Of a long history each report judges only what may be in it.
 */
final class ToldByYear {
    private final Map<Country, List<Told>> byTeller = new HashMap<>();

    /**
     * @param first the first of the years
     * @param last the last of them
     * @param other one more
     */
    private record Told(EntryHistory history, int first, int last, OptionalInt other) {
        private static Told of(EntryHistory history) {
            if (history.subject() instanceof AnnualReportId report) {
                return new Told(history, report.year(), report.year(), OptionalInt.empty());
            }
            Entry entry = history.entry();
            int written = Relation.writtenFor(entry);
            When when = entry.when();
            return switch (when.mode()) {
                case DATED ->
                    new Told(
                            history,
                            when.span().earliestStart().getYear(),
                            when.span().latestEnd().getYear(),
                            entry.contribution().reportingYear());
                case PLANNED, AS_OF, UNDATED -> new Told(history, written, written, OptionalInt.empty());
                case RECURRING, STANDING -> new Told(history, written, Integer.MAX_VALUE, OptionalInt.empty());
            };
        }

        private boolean in(int year) {
            return first <= year && year <= last || other.orElse(year + 1) == year;
        }
    }

    private ToldByYear() {}

    static ToldByYear of(Entries entries) {
        ToldByYear told = new ToldByYear();
        entries.all()
                .forEach(history -> history.teller()
                        .ifPresent(teller -> told.byTeller
                                .computeIfAbsent(teller, none -> new ArrayList<>())
                                .add(Told.of(history))));
        return told;
    }

    /** What the government tells and may tell of the year, in the order in which it was recorded. */
    List<EntryHistory> in(Country government, int year) {
        return byTeller.getOrDefault(government, List.of()).stream()
                .filter(each -> each.in(year))
                .map(Told::history)
                .toList();
    }
}
