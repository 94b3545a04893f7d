package org.vpshr.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.domain.boundary.Boundary;
import org.vpshr.domain.given.EveryFact;
import org.vpshr.domain.given.Samples;

/**
 * An event of another subject that a command alone refers to, and on which no other decision about the subject rests, may be
 * folded after what came later: whoever keeps states does so.
 */
class EventsOfOthersTest {
    private static final List<DomainEvent> ALL =
            EveryFact.events().stream().flatMap(EventsOfOthersTest::told).toList();

    static List<Class<? extends DomainEvent>> events() {
        return EveryFact.events();
    }

    private static Stream<DomainEvent> told(Class<? extends DomainEvent> type) {
        return Stream.of(Samples.full().of(type), Samples.bare().of(type));
    }

    private static boolean isReferredToAlone(DomainEvent event, Subject subject) {
        return Collections.disjoint(event.tags(), Boundary.of(subject).tags());
    }

    /** The state after the events, but for what is known of entries and persons; nothing where they can never come so. */
    private static Optional<Object> after(Aggregate begun, DomainEvent... events) {
        Aggregate state = begun;
        try {
            for (DomainEvent event : events) {
                state = state.evolveOwn(event);
            }
        } catch (NullPointerException nothingToChange) {
            return Optional.empty();
        }
        @Nullable Object own = ((ReplayedAggregate) state).own();
        return Optional.ofNullable(own);
    }

    @ParameterizedTest
    @MethodSource("events")
    void it_leads_to_the_same_state_before_and_after_any_event_of_the_subject(Class<? extends DomainEvent> type) {
        int pairs = 0;
        for (DomainEvent event : told(type).toList()) {
            for (DomainEvent own : ALL) {
                if (isReferredToAlone(event, own.subject())) {
                    Aggregate begun = Aggregates.initial(own.subject());
                    assertThat(after(begun, event, own))
                            .as("%s and %s", event.stableName(), own.stableName())
                            .isEqualTo(after(begun, own, event));
                    pairs++;
                }
            }
        }
        assertThat(pairs).as("%s", type).isPositive();
    }
}
