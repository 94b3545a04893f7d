package org.vpshr.page.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.page.address.Address;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.projections.listing.EntryLine;

/**
 * What answers to a search, as far as its viewer may see it: nothing else is counted anywhere.
 *
 * @param lines what answers to all of it
 * @param facets by what it may be narrowed, with how many would be left
 * @param later how many more answer now, where it is asked as of an earlier day
 * @param recorded tells on which day the event at a position was recorded
 */
record Found(
        List<EntryLine> lines, List<Facet.Choices> facets, long later, LongFunction<java.time.LocalDate> recorded) {

    static Found of(Reports reports, Viewer viewer, Address.Search asked) {
        Asked question = new Asked(asked);
        List<EntryLine> answering = question.answering(survey(reports, viewer, asked.known()));
        List<EntryLine> lines = answering.stream().filter(question::holds).toList();
        return new Found(
                ordered(lines),
                Facet.all().stream()
                        .map(facet -> choices(facet, question, answering))
                        .toList(),
                asked.known() instanceof AsOf.Now ? 0 : later(question, survey(reports, viewer, AsOf.now()), answering),
                position -> reports.survey(position, viewer.government(), viewer.circle())
                        .day());
    }

    private static Survey survey(Reports reports, Viewer viewer, AsOf known) {
        if (known instanceof AsOf.Now) {
            return reports.survey(viewer.government(), viewer.circle());
        }
        long upTo = reports.of(viewer.government(), 2000)
                .forAudience(viewer.circle())
                .position(known);
        return reports.survey(upTo, viewer.government(), viewer.circle());
    }

    private static List<EntryLine> ordered(List<EntryLine> lines) {
        return lines.stream().sorted(Comparator.comparing(EntryLine::withdrawn)).toList();
    }

    private static Facet.Choices choices(Facet facet, Asked question, List<EntryLine> answering) {
        return new Facet.Choices(
                facet,
                answering.stream()
                        .filter(line -> question.holdsBeside(facet, line))
                        .collect(Collectors.groupingBy(facet::valueOf, TreeMap::new, Collectors.counting())));
    }

    private static long later(Asked question, Survey now, List<EntryLine> then) {
        Set<EntryId> known = then.stream().map(EntryLine::entry).collect(Collectors.toCollection(HashSet::new));
        return question.answering(now).stream()
                .filter(question::holds)
                .filter(line -> !known.contains(line.entry()))
                .count();
    }
}
