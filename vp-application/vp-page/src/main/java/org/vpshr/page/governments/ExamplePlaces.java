package org.vpshr.page.governments;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Place;
import org.vpshr.page.address.Address;
import org.vpshr.page.printing.LastReport;
import org.vpshr.projections.listing.EntryLine;
import org.vpshr.projections.listing.EntryQuery;

/**
 * Places to begin with: those of which the last published report tells most, each with what it said then beside what is known
 * now; where none was published, those of which most is on record, as far as whoever looks may see it.
 *
 * @param name what the place is called
 * @param answer where it is told
 */
record ExamplePlaces(String name, Address answer) {
    private static final int MOST = 5;

    static List<ExamplePlaces> of(Survey survey, Optional<LastReport> last) {
        Optional<Set<EntryId>> printed = last.map(LastReport::prints);
        return mostTold(survey.entries(EntryQuery.all()).lines().stream()
                        .filter(line -> !line.withdrawn())
                        .filter(line ->
                                printed.map(all -> all.contains(line.entry())).orElse(true))
                        .toList())
                .stream()
                .map(place -> new ExamplePlaces(place.locality(), answer(place, last)))
                .toList();
    }

    private static List<Place> mostTold(List<EntryLine> lines) {
        return lines.stream()
                .flatMap(line -> line.where().stream())
                .filter(place -> !place.locality().isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<Place, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Place::toString))))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Address answer(Place place, Optional<LastReport> last) {
        return last.<Address>map(report -> report.besideNow().of(new Address.Locality(place)))
                .orElseGet(() -> new Address.Search(place.locality(), AsOf.now()));
    }
}
