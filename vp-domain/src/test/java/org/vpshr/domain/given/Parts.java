package org.vpshr.domain.given;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a record is made of, and the same record with another part. */
record Parts(Record of, List<RecordComponent> components) {

    static Parts of(Record record) {
        return new Parts(record, List.of(record.getClass().getRecordComponents()));
    }

    int count() {
        return components.size();
    }

    boolean isOptional(int at) {
        return components.get(at).getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @Nullable
    Object value(int at) {
        return read(components.get(at));
    }

    private @Nullable Object read(RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(of.getClass() + " does not tell its " + component.getName(), e);
        }
    }

    /** The record with another value in one place; nothing where it refuses it, or has no such value there. */
    Optional<Record> with(int at, @Nullable Object value) {
        Class<?> declared = components.get(at).getType();
        if (value != null && !declared.isPrimitive() && !declared.isInstance(value)) {
            return Optional.empty();
        }
        @Nullable Object[] values = components.stream().map(this::read).toArray();
        values[at] = value;
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Optional.of((Record) Objects.requireNonNull(
                    of.getClass().getDeclaredConstructor(types).newInstance(values)));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(of.getClass() + " cannot be made", e);
        }
    }

    /** The name of the first of its parts that is declared to be of the type. */
    Optional<String> first(Class<?> type) {
        return components.stream()
                .filter(component -> component.getType() == type)
                .map(RecordComponent::getName)
                .findFirst();
    }

    /** The record with other values in the place of those that are declared to be of the type; itself where it refuses one. */
    <T> Record replace(Class<T> type, UnaryOperator<T> other) {
        return replace(type, (field, value) -> other.apply(value));
    }

    /** The same by the name of the field as well. */
    <T> Record replace(Class<T> type, BiFunction<String, T, T> other) {
        Record replaced = of;
        for (int at = 0; at < components.size(); at++) {
            RecordComponent component = components.get(at);
            Object value = value(at);
            if (component.getType() == type && value != null) {
                replaced = of(replaced)
                        .with(at, other.apply(component.getName(), type.cast(value)))
                        .orElse(replaced);
            }
        }
        return replaced;
    }

    /** The record with other values in its lists of the type; itself where it refuses one. */
    <T> Record replaceListed(Class<T> type, UnaryOperator<T> other) {
        Record replaced = of;
        for (int at = 0; at < components.size(); at++) {
            if (value(at) instanceof List<?> list
                    && !list.isEmpty()
                    && list.stream().allMatch(type::isInstance)) {
                List<T> others = list.stream().map(type::cast).map(other).toList();
                replaced = of(replaced).with(at, others).orElse(replaced);
            }
        }
        return replaced;
    }

    /** Its texts by the names of their fields. */
    Map<String, String> strings() {
        Map<String, String> strings = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            if (read(component) instanceof String text) {
                strings.put(component.getName(), text);
            }
        }
        return strings;
    }

    /** The record with other texts; itself where it refuses one. */
    Record replaceStrings(BinaryOperator<String> other) {
        Record replaced = of;
        for (int at = 0; at < components.size(); at++) {
            if (value(at) instanceof String text) {
                replaced = of(replaced)
                        .with(at, other.apply(components.get(at).getName(), text))
                        .orElse(replaced);
            }
        }
        return replaced;
    }
}
