package org.vpshr.page.search;

import java.time.LocalDate;
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
import org.vpshr.projections.listing.EntryList;
import org.vpshr.projections.listing.SearchTerms;

/**
 * What answers to a search, as far as its viewer may see it: nothing else is counted anywhere.
 *
 * @param lines what answers: what has all of the words first, then what has some of them
 * @param terms the words that were looked for
 * @param facets by what it may be narrowed, with how many would be left
 * @param later how many more answer to all of it now, where it is asked as of an earlier day
 * @param recorded tells on which day the event at a position was recorded
 * @param printings tells which reports print what was found
 */
record Found(
        List<EntryLine> lines,
        SearchTerms terms,
        List<Facet.Choices> facets,
        long later,
        LongFunction<LocalDate> recorded,
        HitPrintings printings) {
    /** {@return that nothing was found, where the question could not be answered} */
    static Found nothing(Reports reports, Viewer viewer) {
        return new Found(
                List.of(),
                SearchTerms.NONE,
                List.of(),
                0,
                position -> LocalDate.EPOCH,
                new HitPrintings(reports, viewer, AsOf.now()));
    }

    static Found of(Reports reports, Viewer viewer, Address.Search asked) {
        Asked question = new Asked(asked);
        EntryList answering = question.answering(survey(reports, viewer, asked.known()));
        List<EntryLine> lines =
                answering.lines().stream().filter(question::holds).toList();
        return new Found(
                ordered(lines),
                answering.terms(),
                Facet.all().stream()
                        .map(facet -> choices(facet, question, answering.lines()))
                        .toList(),
                asked.known() instanceof AsOf.Now ? 0 : later(question, survey(reports, viewer, AsOf.now()), lines),
                position -> reports.survey(position, viewer.government(), viewer.circle())
                        .day(),
                new HitPrintings(reports, viewer, asked.known()));
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
        return lines.stream()
                .sorted(Comparator.comparing((EntryLine line) -> !line.whole()).thenComparing(EntryLine::withdrawn))
                .toList();
    }

    /** {@return how many of them have all of the words; they come first} */
    int whole() {
        return Math.toIntExact(lines.stream().filter(EntryLine::whole).count());
    }

    private static Facet.Choices choices(Facet facet, Asked question, List<EntryLine> answering) {
        return new Facet.Choices(
                facet,
                answering.stream()
                        .filter(line -> question.holdsBeside(facet, line))
                        .collect(Collectors.groupingBy(facet::valueOf, TreeMap::new, Collectors.counting())));
    }

    private static long later(Asked question, Survey now, List<EntryLine> then) {
        Set<EntryId> known = then.stream()
                .filter(EntryLine::whole)
                .map(EntryLine::entry)
                .collect(Collectors.toCollection(HashSet::new));
        return question.answering(now).lines().stream()
                .filter(EntryLine::whole)
                .filter(question::holds)
                .filter(line -> !known.contains(line.entry()))
                .count();
    }
}
