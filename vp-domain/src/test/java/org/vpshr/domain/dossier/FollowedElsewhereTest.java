package org.vpshr.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.given.EveryFact;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Party;

/** A decision that rests on the entry of another subject hears of all that changes that entry. */
class FollowedElsewhereTest {
    private static final Subject HERE = Subject.parse("engagement/NL/PE");
    private static final Subject THERE = Subject.parse("person/koch");

    @Test
    void every_event_that_changes_a_linked_entry_is_found_by_it() {
        Set<String> unheard = new TreeSet<>();
        for (Class<? extends DomainEvent> type : EveryFact.events()) {
            DomainEvent event = sample(type);
            event.touches()
                    .filter(entry -> changes(event, entry) && !event.tags().contains(Tags.entry(entry)))
                    .ifPresent(entry -> unheard.add(event.stableName()));
        }

        assertThat(unheard).isEmpty();
    }

    private static boolean changes(DomainEvent event, EntryId id) {
        Entry entry = anEntry(id.value()).with("org:fnv", Capacity.HOST).build();
        Dossier told = Dossier.of(HERE).evolve(new DossierEvent.PositionStated(THERE, entry));
        Dossier restricted = told.evolve(new DossierEvent.EntryRestricted(
                THERE, entry.contribution(), id, Samples.full().of(org.vpshr.domain.entry.Audience.Limited.class)));
        return event instanceof CarriesEntry
                || !told.evolve(event).known(id).equals(told.known(id))
                || !restricted.evolve(event).known(id).equals(restricted.known(id));
    }

    private static DomainEvent sample(Class<? extends DomainEvent> type) {
        DomainEvent event = Samples.full().of(type);
        return event instanceof DossierEvent.EntryReattributed e
                ? new DossierEvent.EntryReattributed(
                        e.subject(),
                        e.contribution(),
                        e.entry(),
                        e.from(),
                        new Party.Organisation("cnv"),
                        e.reason(),
                        e.authoriser(),
                        e.audience())
                : event;
    }
}
