package org.vpshr.projections.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.entries.Whereabouts;
import org.vpshr.projections.picture.Sites.Site;
import org.vpshr.projections.timeline.Timeline;

/** Where the year's entries on countries, forums and working groups were. */
record SitesOfYear(PictureSource source, Heading heading) {

    Sites of(Span year) {
        Timeline.Excerpt excerpt = new Timeline(source.entries(), source.names())
                .excerpt(
                        year.earliestStart().toString(),
                        year.latestEnd().toString(),
                        this::isEngagement,
                        heading.language());
        Map<Place, List<EntryId>> found = new LinkedHashMap<>();
        for (Timeline.Moment moment : excerpt.moments()) {
            source.entries().find(moment.entry()).map(SitesOfYear::places).orElse(List.of()).stream()
                    .distinct()
                    .forEach(place -> found.computeIfAbsent(place, each -> new ArrayList<>())
                            .add(moment.entry()));
        }
        List<Site> sites = found.entrySet().stream()
                .map(place -> site(place.getKey(), place.getValue()))
                .sorted(Comparator.comparing(Site::countryName)
                        .thenComparing(Site::locality)
                        .thenComparing(site -> site.country().toString()))
                .toList();
        int timeless = excerpt.leftOut().counts().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new Sites(heading, sites, timeless);
    }

    private boolean isEngagement(EntryHistory c) {
        boolean engaged = c.subject() instanceof Subject.EngagementId || c.subject() instanceof Subject.WorkingGroupId;
        return engaged && c.toldBy(source.government());
    }

    /** Those that the entry names; where it names none, the country that it is about. */
    private static List<Place> places(EntryHistory c) {
        if (!c.entry().where().isEmpty()) {
            return c.entry().where();
        }
        return Whereabouts.country(c.subject()).stream()
                .map(country -> (Place) new Place.InCountry(country, ""))
                .toList();
    }

    private Site site(Place place, List<EntryId> entries) {
        return new Site(
                place.country(),
                place.country()
                        .map(country -> source.country(country, heading.language()))
                        .orElse(""),
                place.locality(),
                source.places().of(place),
                entries);
    }
}
