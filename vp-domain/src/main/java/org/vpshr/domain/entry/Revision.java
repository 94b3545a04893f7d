package org.vpshr.domain.entry;

import java.util.List;
import java.util.Optional;

/**
 * What becomes of one field of an entry on record: it is kept, emptied, or another is put in its place.
 *
 * @param <T> what the field holds
 */
public sealed interface Revision<T> {

    /** The field stays as it is. */
    record Keep<T>() implements Revision<T> {}

    /** Nothing is said there any more. */
    record Empty<T>() implements Revision<T> {}

    /** This stands there from then on. */
    record Put<T>(T value) implements Revision<T> {}

    static <T> Revision<T> keep() {
        return new Keep<>();
    }

    static <T> Revision<T> empty() {
        return new Empty<>();
    }

    static <T> Revision<T> put(T value) {
        return new Put<>(value);
    }

    /** An empty list in the place of another empties the field: there is one way to say so. */
    static <T> Revision<List<T>> ofList(Revision<List<T>> revision) {
        return switch (revision) {
            case Put<List<T>>(List<T> value) -> value.isEmpty() ? empty() : put(List.copyOf(value));
            case Keep<List<T>> kept -> kept;
            case Empty<List<T>> emptied -> emptied;
        };
    }

    /** What the field holds from then on. */
    default Optional<T> after(Optional<T> before) {
        return switch (this) {
            case Keep<T> kept -> before;
            case Empty<T> emptied -> Optional.empty();
            case Put<T> put -> Optional.of(put.value());
        };
    }

    /** What is put there, if anything is. */
    default Optional<T> added() {
        return after(Optional.empty());
    }

    default boolean isKept() {
        return this instanceof Keep<T>;
    }
}
