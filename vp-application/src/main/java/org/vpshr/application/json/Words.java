package org.vpshr.application.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vpshr.domain.failure.InvalidValue;

/** Enum values as words: lower case with hyphens, as in {@code civil-society}. */
public final class Words {
    private Words() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Object parse(Class<?> type, String word) {
        for (Object value : type.getEnumConstants()) {
            if (of((Enum<?>) value).equals(word)) {
                return value;
            }
        }
        throw InvalidValue.of(
                word,
                "known here",
                "write "
                        + Arrays.stream(type.getEnumConstants())
                                .map(value -> of((Enum<?>) value))
                                .collect(Collectors.joining(", ")));
    }
}
