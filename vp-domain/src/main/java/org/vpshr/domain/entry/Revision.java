package org.vpshr.domain.entry;

import java.util.List;
import java.util.Optional;

/**
 * What becomes of one field of an entry on record: it is kept, emptied, or another is put in its place.
 *
 * @param <T> what the field holds
 */
public sealed interface Revision<T> {

    /**
     * The field stays as it is.
     *
     * @param <T> what the field holds
     */
    record Keep<T>() implements Revision<T> {}

    /**
     * Nothing is said there any more.
     *
     * @param <T> what the field holds
     */
    record Empty<T>() implements Revision<T> {}

    /**
     * This stands there from then on.
     *
     * @param <T> what the field holds
     * @param value what is put there
     */
    record Put<T>(T value) implements Revision<T> {}

    /**
     * {@return the revision by which the field stays as it is}
     *
     * @param <T> what the field holds
     */
    static <T> Revision<T> keep() {
        return new Keep<>();
    }

    /**
     * {@return the revision by which the field is emptied}
     *
     * @param <T> what the field holds
     */
    static <T> Revision<T> empty() {
        return new Empty<>();
    }

    /**
     * {@return the revision by which the value stands in the field}
     *
     * @param <T> what the field holds
     * @param value what is put there
     */
    static <T> Revision<T> put(T value) {
        return new Put<>(value);
    }

    /**
     * {@return the revision, by which an empty list in the place of another empties the field: there is one way to say
     * so}
     *
     * @param <T> what the list holds
     * @param revision what changes of the list
     */
    static <T> Revision<List<T>> ofList(Revision<List<T>> revision) {
        return switch (revision) {
            case Put<List<T>>(List<T> value) -> value.isEmpty() ? empty() : put(List.copyOf(value));
            case Keep<List<T>> kept -> kept;
            case Empty<List<T>> emptied -> emptied;
        };
    }

    /**
     * {@return what the field holds from then on}
     *
     * @param before what the field held; empty for nothing
     */
    default Optional<T> after(Optional<T> before) {
        return switch (this) {
            case Keep<T> kept -> before;
            case Empty<T> emptied -> Optional.empty();
            case Put<T> put -> Optional.of(put.value());
        };
    }

    /** {@return what is put there, if anything is} */
    default Optional<T> added() {
        return after(Optional.empty());
    }

    /** {@return whether the field stays as it is} */
    default boolean isKept() {
        return this instanceof Keep<T>;
    }
}
