package org.vpshr.projections.finding;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.entries.Whereabouts;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.ReportScope;

/**
 * The shelves on which an entry stands. They follow from its whole life, so that they hold for every audience and for every
 * moment: there may be more than answer a question, never fewer. They rest on facts alone, on no text.
 */
public final class Shelves {
    /** Goes up whenever a life gets other shelves. */
    public static final int VERSION = 3;

    private Shelves() {}

    /**
     * {@return whether the event may bring the entry that it touches to more shelves}
     *
     * @param event what was recorded
     */
    public static boolean isWidenedBy(DomainEvent event) {
        return ReportScope.isWidenedBy(event) || event instanceof DossierEvent.Amendment;
    }

    /**
     * {@return the shelf that is there since the event was recorded, whether or not anything stands on it}
     *
     * @param event what was recorded
     */
    public static Shelf opened(DomainEvent event) {
        return Shelf.writing(event.contribution());
    }

    /**
     * {@return the shelves of an entry with this life; none where its beginning is missing}
     *
     * @param life the events that touch the entry, in order
     */
    public static SortedSet<Shelf> of(List<RecordedEvent> life) {
        SortedSet<Shelf> shelves = new TreeSet<>();
        ReportScope.of(life).forEach(scope -> {
            shelves.add(Shelf.reports(scope));
            if (life.getFirst().event().isFollowedUp()) {
                shelves.add(Shelf.undertakings(scope.government()));
            }
        });
        shelves.addAll(times(life));
        countries(life).forEach(country -> shelves.add(Shelf.places(country)));
        return shelves;
    }

    private static Set<Shelf> times(List<RecordedEvent> life) {
        Set<Integer> writtenFor = life.stream()
                .flatMap(recorded -> recorded.event().statedEntry().stream())
                .map(entry -> entry.contribution().reportYear())
                .collect(Collectors.toSet());
        return life.stream()
                .flatMap(recorded -> recorded.event().statedTime().stream())
                .flatMap(when -> times(when, writtenFor))
                .collect(Collectors.toSet());
    }

    private static Stream<Shelf> times(When when, Set<Integer> writtenFor) {
        Stream<Shelf> told =
                Stream.of(when.span()).filter(span -> when.hasDate()).map(Shelf::times);
        Stream<Shelf> timeless = writtenFor.stream()
                .filter(year -> when.mode() != When.Mode.DATED)
                .map(year -> switch (when.mode()) {
                    case STANDING, RECURRING -> Shelf.timeless(year, Integer.MAX_VALUE);
                    case DATED, PLANNED, AS_OF, UNDATED -> Shelf.timeless(year, year);
                });
        return Stream.concat(told, timeless);
    }

    /** Where it ever was, by what it said after each event of its life and by the subjects to which it belonged. */
    private static Set<Country> countries(List<RecordedEvent> life) {
        Set<Country> countries = new TreeSet<>();
        Optional<Entry> said = Optional.empty();
        for (RecordedEvent recorded : life) {
            said = EntryHistory.saidAfter(recorded.event(), said);
            said.stream()
                    .flatMap(entry -> entry.where().stream())
                    .forEach(place -> place.country().ifPresent(countries::add));
            Whereabouts.country(recorded.event().belongsTo()).ifPresent(countries::add);
        }
        return said.isPresent() ? countries : Collections.emptySet();
    }
}
