package org.vpshr.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.given.LegalHistory;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.listing.EntryLine;
import org.vpshr.projections.listing.EntryQuery;
import org.vpshr.projections.verdict.Verdict;

/** What is true of a record that a history was recorded in. */
public final class HistoryAssert extends AbstractAssert<HistoryAssert, LegalHistory> {
    HistoryAssert(LegalHistory history) {
        super(history, HistoryAssert.class);
    }

    /**
     * It holds of a record, empty before, in which each of its commands was recorded; none of them is refused there.
     *
     * @param holds asks what holds of it
     * @return this
     */
    public HistoryAssert recorded(Consumer<VoluntaryPrinciples> holds) {
        isNotNull();
        try (RecordInMemory memory = RecordInMemory.fresh()) {
            VoluntaryPrinciples record = memory.record();
            actual.commands().forEach(record::record);
            holds.accept(record);
        }
        return this;
    }

    /**
     * Every entry that the public may see is printed in the report of each year that the record tells of, or the report
     * says why it is not there.
     *
     * @return this
     */
    public HistoryAssert everyPublicEntryIsPrintedOrExplained() {
        return recorded(
                record -> assertThat(lost(record)).as("entries that are lost").isEmpty());
    }

    private static List<String> lost(VoluntaryPrinciples record) {
        List<String> lost = new ArrayList<>();
        for (Country government : record.reports().governments(Circle.PUBLIC)) {
            List<EntryLine> entries = record.reports()
                    .survey(government, Circle.PUBLIC)
                    .entries(EntryQuery.all())
                    .lines();
            for (int year : years(entries)) {
                Inquiry report = record.reports().of(government, year).at(AsOf.now());
                Set<EntryId> printed = new HashSet<>();
                report.report().items().forEach(item -> printed.add(item.entry()));
                entries.stream()
                        .filter(each -> !isToldOf(each.entry(), printed, report.why(each.entry())))
                        .forEach(each -> lost.add(each.entry() + " of " + government + " in " + year));
            }
        }
        return lost;
    }

    static boolean isToldOf(EntryId entry, Set<EntryId> printed, Verdict verdict) {
        return verdict.printed() == printed.contains(entry)
                && !verdict.reasons().isEmpty()
                && verdict.printed() == verdict.deciding().kind().equals(Verdict.Kind.PRINTED);
    }

    /** The years in which any of them begins or ends. */
    private static SortedSet<Integer> years(List<EntryLine> entries) {
        return entries.stream()
                .map(each -> each.when().span())
                .flatMap(span -> Stream.of(span.earliestStart(), span.latestEnd()))
                .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                .map(LocalDate::getYear)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
