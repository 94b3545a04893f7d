package org.vpshr.domain.given;

import java.util.List;
import java.util.stream.Stream;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;

/** Every command and every event that there is, found through the sealed roots, so that none can be forgotten. */
public final class EveryFact {
    private EveryFact() {}

    /** {@return the types of all events} */
    public static List<Class<? extends DomainEvent>> events() {
        return leaves(DomainEvent.class)
                .<Class<? extends DomainEvent>>map(type -> type.asSubclass(DomainEvent.class))
                .toList();
    }

    /** {@return the types of all commands} */
    public static List<Class<? extends Command>> commands() {
        return leaves(Command.class)
                .<Class<? extends Command>>map(type -> type.asSubclass(Command.class))
                .toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(EveryFact::leaves) : Stream.of(type);
    }
}
