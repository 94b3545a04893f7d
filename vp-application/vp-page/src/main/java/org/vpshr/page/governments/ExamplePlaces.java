package org.vpshr.page.governments;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.party.Place;
import org.vpshr.projections.listing.EntryQuery;

/** Places to begin with: those of which most is on record, as far as whoever looks may see it. */
final class ExamplePlaces {
    private static final int MOST = 5;

    private ExamplePlaces() {}

    static List<String> of(Survey survey) {
        return survey.entries(EntryQuery.all()).lines().stream()
                .filter(line -> !line.withdrawn())
                .flatMap(line -> line.where().stream())
                .map(Place::locality)
                .filter(place -> !place.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
