package org.vpshr.projections.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.given.EveryFact;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Said;

class NamedPartiesTest {
    private static final Party OTHER = new Party.Organisation("another");

    static Stream<DomainEvent> events() {
        return EveryFact.events().stream()
                .<DomainEvent>map(type -> Samples.full().of(type))
                .filter(CarriesEntry.class::isInstance);
    }

    /** Those of the entry are found there. */
    private static Set<Party> said(DomainEvent event) {
        Set<Party> said = new LinkedHashSet<>();
        Said.by((Record) event, part -> {
            if (part.in() instanceof Party party
                    && !part.at().startsWith("entry.")
                    && !part.at().startsWith("subject")) {
                said.add(party);
            }
        });
        return said;
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_party_that_an_event_names_beside_its_entry_is_found(DomainEvent event) {
        assertThat(NamedParties.of(event)).containsAll(said(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void in_the_place_of_each_another_can_be_put(DomainEvent event) {
        DomainEvent told = new NamedParties(party -> party instanceof Party.Organisation ? OTHER : party).in(event);

        assertThat(said(told).stream().filter(Party.Organisation.class::isInstance))
                .allMatch(OTHER::equals);
    }
}
