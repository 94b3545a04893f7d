package org.vpshr.application.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vpshr.domain.failure.InvalidValue;

/** Enum values as words: lower case with hyphens, as in {@code civil-society}. */
public final class Words {
    /** The values of each enum by their words: a record is full of them. */
    private static final ClassValue<Map<String, Object>> VALUES = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(value -> of((Enum<?>) value), value -> value));
        }
    };

    private Words() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Object parse(Class<?> type, String word) {
        Object value = VALUES.get(type).get(word);
        if (value != null) {
            return value;
        }
        throw InvalidValue.of(
                word,
                "known here",
                "write "
                        + Arrays.stream(type.getEnumConstants())
                                .map(known -> of((Enum<?>) known))
                                .collect(Collectors.joining(", ")));
    }
}
