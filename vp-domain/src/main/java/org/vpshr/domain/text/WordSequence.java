package org.vpshr.domain.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text as they are compared: without accents, capitals, signs and the space between them. */
public record WordSequence(List<String> all) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    public WordSequence {
        all = List.copyOf(all);
    }

    public static WordSequence of(String text) {
        return new WordSequence(Arrays.stream(BETWEEN.split(Letters.plain(text)))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Also with umlauts by two letters, and with Latin letters for those that look like them; where they differ. */
    public static Set<WordSequence> alsoOf(String text) {
        Set<WordSequence> others = new LinkedHashSet<>();
        for (String other : List.of(Letters.speltOut(text), Letters.asSeen(text))) {
            if (!other.equals(text)) {
                others.add(of(other));
            }
        }
        return others;
    }

    /** Whether the other's words stand in these, side by side and in their order. */
    public boolean contain(WordSequence others) {
        return !others.all().isEmpty() && Collections.indexOfSubList(all, others.all()) >= 0;
    }
}
