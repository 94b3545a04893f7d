package org.vpshr.projections.given;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.text.Internal;
import org.vpshr.domain.text.StandIn;

/** Events as they are read by whom the ministry's own texts are not for. */
public final class WithheldTexts {
    private WithheldTexts() {}

    /** The event without the texts that are the ministry's own, however deep they stand in it. */
    public static DomainEvent of(DomainEvent event) {
        return (DomainEvent) without(event);
    }

    private static Object without(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(WithheldTexts::without).toList();
            case SortedSet<?> set -> set;
            case Set<?> set -> {
                Set<Object> others = new LinkedHashSet<>();
                set.forEach(each -> others.add(without(each)));
                yield others;
            }
            case Attribute attribute when !attribute.open() -> Attribute.unread(StandIn.WITHHELD);
            case Record record when record.getClass().getName().startsWith("org.vpshr") -> made(record);
            default -> value;
        };
    }

    private static Object made(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(components)
                    .map(each -> component(each, record))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(record + " cannot be made anew", e);
        }
    }

    private static @Nullable Object component(RecordComponent component, Record record) {
        try {
            @Nullable Object value = component.getAccessor().invoke(record);
            if (value == null || component.isAnnotationPresent(Internal.class)) {
                return value == null ? null : StandIn.WITHHELD;
            }
            return without(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component + " cannot be read", e);
        }
    }
}
