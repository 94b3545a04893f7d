package org.vpshr.domain.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text as they are compared: without accents, capitals, signs and the space between them. */
public record WordSequence(List<String> all) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    public WordSequence {
        all = List.copyOf(all);
    }

    public static WordSequence of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return new WordSequence(
                Arrays.stream(BETWEEN.split(plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    /** Whether the other's words stand in these, side by side and in their order. */
    public boolean contain(WordSequence others) {
        return !others.all().isEmpty() && Collections.indexOfSubList(all, others.all()) >= 0;
    }
}
