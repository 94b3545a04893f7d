package org.vpshr.page.governments;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.domain.party.Place;
import org.vpshr.page.address.Address;
import org.vpshr.page.printing.LastReport;

/**
 * Places to begin with: those of which a report tells most. Of the last published one, each leads to what it said then beside
 * what is known now; where none was published, to the search.
 *
 * @param name what the place is called
 * @param answer where it is told
 */
record ExamplePlaces(String name, Address answer) {
    private static final int MOST = 5;

    static List<ExamplePlaces> of(GovernmentYears government) {
        Optional<LastReport> last = government.last();
        return last.map(LastReport::asPublished).or(government::latest).map(ExamplePlaces::mostTold).stream()
                .flatMap(List::stream)
                .map(place -> new ExamplePlaces(place.locality(), answer(place, last)))
                .toList();
    }

    private static List<Place> mostTold(Inquiry report) {
        return report.traces().stream()
                .flatMap(trace -> trace.history().entry().where().stream())
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
