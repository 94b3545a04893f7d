package org.vpshr.domain.text;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through all that a record is made up of, component by component, so that nothing that is added is passed over. */
public final class Said {
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    /** What kind of text it is. */
    public enum Kind {
        /** Text of any number of lines. */
        TEXT,
        /** Text of one line. */
        LINE,
        /** What names something and tells nothing: a code, a slug, a unit. */
        TERM
    }

    /**
     * Something that a record says.
     *
     * @param at where, as in {@code entry.who[1].role} for the first of them
     * @param kind for a text, what kind it is
     * @param in the record whose component it is
     * @param value what is said; null where nothing is
     * @param mayBeEmpty for a text, whether it is empty where it is not said
     * @param most where less may be said than elsewhere, how much
     */
    public record Part(String at, Kind kind, Record in, Object value, boolean mayBeEmpty, long most) {}

    private record Component(String name, Kind kind, boolean mayBeEmpty, long most, MethodHandle accessor) {
        static Component of(RecordComponent component) {
            try {
                return new Component(
                        component.getName(),
                        kind(component),
                        component.isAnnotationPresent(MayBeEmpty.class),
                        most(component),
                        handle(component));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
        }

        private static MethodHandle handle(RecordComponent component) throws IllegalAccessException {
            MethodHandle handle = MethodHandles.lookup().unreflect(component.getAccessor());
            return handle.asType(handle.type().generic());
        }

        private static long most(RecordComponent component) {
            @Nullable AtMost bound = component.getAnnotation(AtMost.class);
            return bound == null ? Long.MAX_VALUE : bound.value();
        }

        private static Kind kind(RecordComponent component) {
            if (component.isAnnotationPresent(Label.class)) {
                return Kind.TERM;
            }
            return component.isAnnotationPresent(OneLine.class) ? Kind.LINE : Kind.TEXT;
        }

        @Nullable
        Object of(Object whole) {
            try {
                return accessor.invokeExact(whole);
            } catch (Throwable e) {
                throw new IllegalStateException("component " + name, e);
            }
        }
    }

    private final Consumer<Part> each;

    private Said(Consumer<Part> each) {
        this.each = each;
    }

    /**
     * Hands over every value of the record and of the records in it, lists before their elements.
     *
     * @param whole the record
     * @param each takes each value
     */
    public static void by(Record whole, Consumer<Part> each) {
        new Said(each).components(whole, "");
    }

    private void components(Record whole, String at) {
        for (Component component : COMPONENTS.get(whole.getClass())) {
            @Nullable Object value = component.of(whole);
            if (value != null) {
                value(value, component, whole, at.isEmpty() ? component.name() : at + "." + component.name());
            }
        }
    }

    private void value(Object value, Component component, Record in, String at) {
        if (value instanceof Record record) {
            components(record, at);
            return;
        }
        each.accept(new Part(at, component.kind(), in, value, component.mayBeEmpty(), component.most()));
        if (value instanceof Collection<?> many) {
            int number = 1;
            for (Object one : many) {
                value(one, component, in, at + "[" + number++ + "]");
            }
        } else if (value instanceof Map<?, ?> many) {
            many.forEach((key, one) -> value(one, component, in, at + "." + key));
        }
    }
}
