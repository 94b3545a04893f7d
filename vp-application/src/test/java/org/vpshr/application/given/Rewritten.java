package org.vpshr.application.given;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.time.FuzzyDate;

/** Records of the domain with other values in them, wherever these stand: found by their components, not by their names. */
public final class Rewritten {
    private final Rewriting rewriting;

    private Rewritten(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    /** What stands in the place of a value. */
    @FunctionalInterface
    public interface Rewriting {
        /** The other value; null where what is in it is to be looked through. */
        @Nullable
        Object instead(Object value, RecordComponent component);
    }

    /** The record, rewritten; a part of it stays as it is where its own form refuses the other value. */
    public static <R extends Record> R of(R record, Rewriting rewriting) {
        return new Rewritten(rewriting).of(record);
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> R of(R record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = instead(get(record, components[i]), components[i]);
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Failure) {
                return record;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private @Nullable Object instead(@Nullable Object value, RecordComponent component) {
        if (value == null || value instanceof FuzzyDate) {
            return value; // the text of a date is a date
        }
        @Nullable Object other = rewriting.instead(value, component);
        if (other != null) {
            return other;
        }
        return switch (value) {
            case Record record -> of(record);
            case SortedMap<?, ?> map -> {
                Map<Object, @Nullable Object> rewritten = new TreeMap<>();
                map.forEach((key, one) -> rewritten.put(key, instead(one, component)));
                yield rewritten;
            }
            case SortedSet<?> set -> new TreeSet<>(all(set, component));
            case Set<?> set -> new LinkedHashSet<>(all(set, component));
            case List<?> list -> all(list, component);
            default -> value;
        };
    }

    private List<@Nullable Object> all(Collection<?> many, RecordComponent component) {
        return Arrays.asList(many.stream().map(one -> instead(one, component)).toArray());
    }

    private static @Nullable Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
