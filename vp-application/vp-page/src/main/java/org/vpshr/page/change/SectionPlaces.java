package org.vpshr.page.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Place;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.word.CountryWords;
import org.vpshr.projections.report.Report.Item;

/** The provinces, towns and sites that the statements of a section name, those named most often first. */
public final class SectionPlaces {
    private SectionPlaces() {}

    /**
     * {@return the places}
     *
     * @param items the statements
     * @param entries finds what a statement prints, as far as its reader may see it
     */
    public static List<Place> of(List<Item> items, Function<EntryId, Optional<Entry>> entries) {
        Map<Place, Long> named = new LinkedHashMap<>();
        items.stream()
                .map(Item::entry)
                .distinct()
                .flatMap(entry -> entries.apply(entry).stream())
                .flatMap(entry -> entry.where().stream())
                .filter(place -> !place.locality().isEmpty())
                .forEach(place -> named.merge(place, 1L, Long::sum));
        List<Place> places = new ArrayList<>(named.keySet());
        places.sort(Comparator.comparing((Place place) -> -named.getOrDefault(place, 0L))
                .thenComparing(Place::toString));
        return places;
    }

    /** {@return what the place is called on its own} */
    public static String words(Place place) {
        String country = place.country().map(CountryWords::of).orElse("");
        return place.locality().isEmpty() ? country : place.locality();
    }

    /**
     * Adds the places, each of which leads to what is told of it; nothing where there are none.
     *
     * @param to where a place leads to
     */
    public static void into(
            Element parent, List<Place> places, Function<Place, ? extends Address> to, Links links, String label) {
        if (places.isEmpty()) {
            return;
        }
        Element list = parent.appendElement("ul").addClass("places").attr("aria-label", label);
        for (Place place : places) {
            Element item = list.appendElement("li");
            Address target = to.apply(place);
            if (links.leadsTo(target)) {
                item.appendElement("a").attr("href", links.to(target)).text(words(place));
            } else {
                item.text(words(place));
            }
        }
    }
}
