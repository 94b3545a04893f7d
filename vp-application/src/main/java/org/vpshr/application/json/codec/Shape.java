package org.vpshr.application.json.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterCommand;
import org.vpshr.domain.register.RegisterEvent;
import org.vpshr.domain.text.Internal;
import org.vpshr.domain.text.Label;

/** How a record is made and what it consists of. */
public record Shape(Class<?> type, MethodHandle constructor, List<Field> fields) {

    /** Names in JSON that are not those of the components. */
    private static final Map<Class<?>, Map<String, String>> NAMES = Map.of(
            Entry.class, Map.of("statement", "text"),
            Contribution.class, Map.of("year", "for"),
            ContributionForm.class, Map.of("year", "for"),
            ContributionForm.Attached.class, Map.of("open", "public"),
            Attribute.class, Map.of("open", "public"),
            RegisterCommand.DeclareNamespace.class, Map.of("open", "public"),
            RegisterEvent.NamespaceDeclared.class, Map.of("open", "public"));

    /** Where the text of a component stands in a stored event. */
    enum Text {
        /** It is no text. */
        NONE,
        /** In the event itself. */
        TERM,
        /** Beside the event, for whoever may see the event. */
        FREE,
        /** Beside the event, sealed. */
        INTERNAL
    }

    /** One component. */
    public record Field(String name, Type type, Class<?> raw, boolean optional, Text text, MethodHandle accessor) {

        public boolean isCollection() {
            return Collection.class.isAssignableFrom(raw);
        }

        /** Whether it is a text, or the name of a person, that whoever sees the whole may read. */
        public boolean isTold() {
            return text == Text.FREE || raw == PersonName.class;
        }

        /** What stands for a list or set that is left out. */
        Object none() {
            return Set.class.isAssignableFrom(raw) ? Set.of() : List.of();
        }

        /** What the record holds in it. */
        public @Nullable Object of(Object whole) {
            try {
                return accessor.invokeExact(whole);
            } catch (Throwable e) {
                throw new IllegalStateException("component " + name, e);
            }
        }
    }

    public static Shape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            MethodHandle constructor = MethodHandles.lookup().unreflectConstructor(type.getDeclaredConstructor(types));
            return new Shape(
                    type,
                    constructor.asType(constructor.type().generic()).asSpreader(Object[].class, types.length),
                    Arrays.stream(components)
                            .map(component -> field(type, component))
                            .toList());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static Field field(Class<?> owner, RecordComponent component) {
        try {
            MethodHandle accessor = MethodHandles.lookup().unreflect(component.getAccessor());
            return new Field(
                    NAMES.getOrDefault(owner, Map.of()).getOrDefault(component.getName(), component.getName()),
                    component.getGenericType(),
                    component.getType(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    text(component),
                    accessor.asType(accessor.type().generic()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static Text text(RecordComponent component) {
        if (component.getType() != String.class) {
            return Text.NONE;
        }
        if (component.isAnnotationPresent(Label.class)) {
            return Text.TERM;
        }
        return component.isAnnotationPresent(Internal.class) ? Text.INTERNAL : Text.FREE;
    }

    /** Makes the record; what its constructor refuses comes out as it is. */
    Object make(@Nullable Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the constructor of " + type + " failed", e);
        }
    }
}
