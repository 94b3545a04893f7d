package org.vpshr.domain.text;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Constants as words, as they stand in a sentence: the one place that makes a word of a constant. */
public final class Word {
    private static final String VOWELS = "aeiou";

    private Word() {}

    /** As in {@code civil society}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** With its article, as in {@code an observer}. */
    public static String a(Enum<?> constant) {
        return a(of(constant));
    }

    /** A noun with its article. */
    public static String a(String noun) {
        return (!noun.isEmpty() && VOWELS.indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /** Several in the order of their declaration, as in {@code business, civil society}. */
    public static String all(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
                .map(Word::of)
                .collect(Collectors.joining(", "));
    }
}
