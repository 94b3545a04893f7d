package org.vpshr.application.policy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vpshr.domain.failure.Failure;

/**
 * A record in which another thing stands in the place of one that it names, wherever in it: found by the types of the
 * components, so that a new one is exchanged too.
 *
 * @param at where, as in {@code entry.links.to}
 */
record Exchanged<T>(String at, T whole) {

    /** @param others what may stand in the place of a value; what does not fit the component is passed over */
    static <T extends Record> List<Exchanged<T>> in(T whole, Function<Object, Stream<?>> others) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        List<Exchanged<T>> all = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            int number = i;
            Object[] values = values(whole, components);
            if (values[i] != null) {
                within(values[i], components[i].getGenericType(), others).forEach(part -> {
                    Object[] exchanged = values.clone();
                    exchanged[number] = part.whole();
                    String at = part.at().isEmpty() ? "" : "." + part.at();
                    made(whole, components, exchanged)
                            .ifPresent(made -> all.add(new Exchanged<>(components[number].getName() + at, made)));
                });
            }
        }
        return all;
    }

    private static Stream<Exchanged<?>> within(Object value, Type declared, Function<Object, Stream<?>> others) {
        Stream<Exchanged<?>> itself =
                others.apply(value).filter(raw(declared)::isInstance).map(other -> new Exchanged<>("", other));
        Stream<Exchanged<?>> parts = switch (value) {
            case Record record -> in(record, others).stream().map(part -> part);
            case Collection<?> many -> elements(List.copyOf(many), many instanceof Set, declared, others);
            default -> Stream.of();
        };
        return Stream.concat(itself, parts);
    }

    private static Stream<Exchanged<?>> elements(
            List<?> many, boolean asSet, Type declared, Function<Object, Stream<?>> others) {
        Type element =
                declared instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : Object.class;
        return IntStream.range(0, many.size())
                .boxed()
                .flatMap(i -> within(many.get(i), element, others).map(part -> {
                    List<Object> exchanged = new ArrayList<>(many);
                    exchanged.set(i, part.whole());
                    return new Exchanged<>(part.at(), asSet ? new LinkedHashSet<>(exchanged) : exchanged);
                }));
    }

    private static Class<?> raw(Type declared) {
        return switch (declared) {
            case Class<?> type -> type;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> Object.class;
        };
    }

    private static Object[] values(Record whole, RecordComponent[] components) {
        return Arrays.stream(components)
                .map(component -> {
                    try {
                        return component.getAccessor().invoke(whole);
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(component + " cannot be read", e);
                    }
                })
                .toArray();
    }

    /** Nothing where the domain itself refuses it: a person is not named as a victim, whoever it is. */
    @SuppressWarnings("unchecked") // it is of the same class
    private static <T extends Record> Optional<T> made(T like, RecordComponent[] components, Object[] values) {
        try {
            Constructor<?> constructor = like.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return Optional.of((T) constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Failure) {
                return Optional.empty();
            }
            throw new AssertionError(like.getClass() + " cannot be made", e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(like.getClass() + " cannot be made", e);
        }
    }
}
