package org.vpshr.application.json.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.vpshr.application.given.Written;
import org.vpshr.application.json.Catalogue;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.given.AnyFact;

/** Whatever an event says, of every type that there is. */
class AnyEventTest {
    private static final EventFormat EVENTS = new EventFormat();

    private final Set<Class<?>> met = new HashSet<>();

    @Property(tries = 1500, seed = "1")
    void it_is_read_as_it_was_written_and_written_again_in_the_same_bytes(@ForAll("events") DomainEvent event) {
        EventFormat.Written written = EVENTS.write(event);

        DomainEvent read = Written.read(event, written);

        assertThat(read).isEqualTo(event);
        assertThat(EVENTS.write(read).facts()).isEqualTo(written.facts());
        assertThat(EVENTS.write(read).texts()).isEqualTo(written.texts());
        met.add(event.getClass());
    }

    @AfterProperty
    void none_was_forgotten() {
        assertThat(met).containsAll(Catalogue.events().types().values());
    }

    @Provide
    Arbitrary<DomainEvent> events() {
        return Arbitraries.oneOf(Catalogue.events().types().values().stream()
                .map(type -> AnyFact.any().of(type).map(DomainEvent.class::cast))
                .toList());
    }
}
