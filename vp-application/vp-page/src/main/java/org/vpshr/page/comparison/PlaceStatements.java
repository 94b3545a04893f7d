package org.vpshr.page.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.workinggroup.WorkingGroupEvent;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.comparison.Side;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.entries.Whereabouts;

/**
 * What is told of a place on either side: what names it among its places or in its words, and what is told of a working group
 * that was set up there.
 */
final class PlaceStatements {
    private PlaceStatements() {}

    static Set<EntryId> of(Place place, Comparison both) {
        Set<EntryId> there = new HashSet<>();
        for (Side side : List.of(both.before(), both.after())) {
            Set<Subject> groups = new HashSet<>();
            side.known().entries().all().stream()
                    .filter(entry -> bringsGroup(entry.origin()) && isAt(entry, place))
                    .forEach(entry -> groups.add(entry.subject()));
            side.known().entries().all().stream()
                    .filter(entry ->
                            isAt(entry, place) || groups.contains(entry.subject()) || saysOf(entry, place, side))
                    .forEach(entry -> there.add(entry.entry().id()));
        }
        return there;
    }

    /** One place has one written form: by its name letter for letter, or by its country alone. */
    private static boolean isAt(EntryHistory entry, Place place) {
        return place.locality().isEmpty()
                ? place.country()
                        .filter(country -> Whereabouts.isIn(entry, country))
                        .isPresent()
                : entry.entry().where().contains(place);
    }

    /** A name is that of a place in its country alone. */
    private static boolean saysOf(EntryHistory entry, Place place, Side side) {
        return !place.locality().isEmpty()
                && place.country()
                        .map(country -> Whereabouts.isIn(entry, country))
                        .orElse(true)
                && entry.entry()
                        .statement()
                        .in(side.report().language(), side.known().names()::person)
                        .contains(place.locality());
    }

    private static boolean bringsGroup(DomainEvent origin) {
        return origin instanceof WorkingGroupEvent.GroupSelected
                || origin instanceof WorkingGroupEvent.GroupEstablished
                || origin instanceof WorkingGroupEvent.GroupNoted;
    }
}
