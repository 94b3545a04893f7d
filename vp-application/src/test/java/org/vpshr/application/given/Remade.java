package org.vpshr.application.given;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A record whose parts were exchanged, wherever in it they stand. */
public final class Remade {
    private Remade() {}

    /** @param other what stands in the place of a part; itself for one that is looked into */
    @SuppressWarnings("unchecked") // what is made again is of the same class
    public static <T> T of(T whole, UnaryOperator<Object> other) {
        Object changed = other.apply(whole);
        return (T) (changed != whole ? changed : parts(whole, other));
    }

    private static Object parts(Object whole, UnaryOperator<Object> other) {
        return switch (whole) {
            case SortedSet<?> many -> new TreeSet<>(elements(List.copyOf(many), other));
            case Set<?> many -> new LinkedHashSet<>(elements(many.stream().toList(), other));
            case List<?> many -> elements(many, other);
            case Record record -> made(record, other);
            default -> whole;
        };
    }

    private static List<Object> elements(List<?> many, UnaryOperator<Object> other) {
        return many.stream().<Object>map(each -> of(each, other)).toList();
    }

    private static Object made(Record record, UnaryOperator<Object> other) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                @Nullable Object value = components[i].getAccessor().invoke(record);
                values[i] = value == null ? null : of(value, other);
            }
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(record.getClass() + " cannot be made again", e);
        }
    }
}
