package org.vpshr.application.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.StableName;

/**
 * All commands or all events by the stable names that stand on them, as in {@code workinggroup.MemberJoined}.
 *
 * @param <T> what the names are of
 */
public final class Catalogue<T> {
    private static final Catalogue<Command> COMMANDS = new Catalogue<>(Command.class);
    private static final Catalogue<DomainEvent> EVENTS = new Catalogue<>(DomainEvent.class);

    private final SortedMap<String, Class<? extends T>> byName = new TreeMap<>();
    private final Map<Class<?>, TypeName> names;

    private Catalogue(Class<T> root) {
        Map<Class<?>, TypeName> found = new java.util.HashMap<>();
        leaves(root).forEach(type -> {
            TypeName name = stableName(type);
            found.put(type, name);
            if (byName.put(name.name(), type.asSubclass(root)) != null) {
                throw new IllegalStateException("two types are called " + name.name());
            }
        });
        names = Map.copyOf(found);
    }

    public static Catalogue<Command> commands() {
        return COMMANDS;
    }

    public static Catalogue<DomainEvent> events() {
        return EVENTS;
    }

    /** The name of the type; none for a type of another kind. */
    public Optional<TypeName> nameOf(Class<?> type) {
        return Optional.ofNullable(names.get(type));
    }

    public TypeName nameOf(T value) {
        return nameOf(value.getClass()).orElseThrow();
    }

    public Optional<Class<? extends T>> typeOf(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All types by name, in alphabetical order. */
    public SortedMap<String, Class<? extends T>> types() {
        return Collections.unmodifiableSortedMap(byName);
    }

    /** The known names that are most like the one given, the most alike first. */
    public List<String> like(String name) {
        return Likeness.nearest(byName.keySet(), name, 3);
    }

    private static TypeName stableName(Class<?> type) {
        @Nullable StableName name = type.getAnnotation(StableName.class);
        if (name == null) {
            throw new IllegalStateException(type + " has no stable name");
        }
        return new TypeName(name.value(), name.version());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(Catalogue::leaves) : Stream.of(type);
    }
}
