package org.vpshr.domain.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text as they are compared: without accents, capitals, signs and the space between them.
 *
 * @param all the words in their order
 */
public record WordSequence(List<String> all) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Takes a copy of the words. */
    public WordSequence {
        all = List.copyOf(all);
    }

    /**
     * {@return the words of a text}
     *
     * @param text any text
     */
    public static WordSequence of(String text) {
        return new WordSequence(Arrays.stream(BETWEEN.split(Letters.plain(text)))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /**
     * {@return the words of a text as they are written otherwise, where that differs: umlauts by two letters, Latin
     * letters for those that look like them}
     *
     * @param text the text
     */
    public static Set<WordSequence> alsoOf(String text) {
        Set<WordSequence> others = new LinkedHashSet<>();
        for (String other : List.of(Letters.speltOut(text), Letters.asSeen(text))) {
            if (!other.equals(text)) {
                others.add(of(other));
            }
        }
        return others;
    }

    /**
     * {@return whether the other's words stand in these, side by side and in their order}
     *
     * @param others the words that are looked for
     */
    public boolean contain(WordSequence others) {
        return !others.all().isEmpty() && Collections.indexOfSubList(all, others.all()) >= 0;
    }
}
