package org.vpshr.testing.mutation;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Values of the domain as values of another loading of it. What it refuses to make is a refusal in its place. */
final class Copies {
    private final ClassLoader into;
    private final Map<Object, Object> made = new IdentityHashMap<>();

    Copies(ClassLoader into) {
        this.into = into;
    }

    List<Object> of(List<?> values) {
        List<Object> copies = new ArrayList<>();
        values.forEach(value -> copies.add(made.computeIfAbsent(value, this::copy)));
        return copies;
    }

    private @Nullable Object copyOrNull(@Nullable Object value) {
        return value == null ? null : copy(value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the same constant of the same enum
    private Object copy(Object value) {
        return switch (value) {
            case SortedMap<?, ?> map -> {
                SortedMap<Object, Object> copy = new TreeMap<>();
                map.forEach((key, each) -> copy.put(copy(key), copy(each)));
                yield copy;
            }
            case List<?> list -> all(list, new ArrayList<>());
            case SortedSet<?> set -> all(set, new TreeSet<>());
            case Set<?> set -> all(set, new LinkedHashSet<>());
            case Enum<?> constant
            when isOurs(constant.getDeclaringClass()) ->
                Enum.valueOf((Class) own(constant.getDeclaringClass()), constant.name());
            case Record record when isOurs(record.getClass()) -> copy(record);
            default -> value;
        };
    }

    private <C extends Collection<Object>> C all(Collection<?> from, C into) {
        from.forEach(each -> into.add(copy(each)));
        return into;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.vpshr.domain.");
    }

    private Class<?> own(Class<?> type) {
        try {
            return type.isPrimitive() ? type : Class.forName(type.getName(), true, into);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private Object copy(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new Object[components.length];
        try {
            for (int at = 0; at < components.length; at++) {
                types[at] = own(components[at].getType());
                components[at].getAccessor().setAccessible(true);
                values[at] = copyOrNull(components[at].getAccessor().invoke(record));
            }
            Constructor<?> constructor = own(record.getClass()).getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new Unmade(String.valueOf(e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(record.getClass() + " cannot be made again", e);
        }
    }

    /** The changed domain refuses to make what the one that is tested makes. */
    static final class Unmade extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unmade(String why) {
            super(why);
        }
    }
}
