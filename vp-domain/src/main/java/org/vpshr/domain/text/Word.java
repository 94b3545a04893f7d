package org.vpshr.domain.text;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Constants as words, as they stand in a sentence: the one place that makes a word of a constant. */
public final class Word {
    private static final String VOWELS = "aeiou";

    private Word() {}

    /**
     * {@return the words of a constant, as in {@code civil society}}
     *
     * @param constant a constant in capitals, with underscores between its words
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * {@return the words of a constant with their article, as in {@code an observer}}
     *
     * @param constant a constant in capitals, with underscores between its words
     */
    public static String a(Enum<?> constant) {
        return a(of(constant));
    }

    /**
     * {@return a noun with its article}
     *
     * @param noun the noun, without an article
     */
    public static String a(String noun) {
        return (!noun.isEmpty() && VOWELS.indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /**
     * {@return the words of several constants in the order of their declaration, as in {@code business, civil society}}
     *
     * @param constants the constants
     */
    public static String all(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
                .map(Word::of)
                .collect(Collectors.joining(", "));
    }
}
