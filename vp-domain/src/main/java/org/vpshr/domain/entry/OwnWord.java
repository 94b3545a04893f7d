package org.vpshr.domain.entry;

import java.util.List;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Slug;

/** A word of a ministry's own, where a list of this library ends: {@code minbuza:audit}. */
public final class OwnWord {
    private static final char MARK = ':';

    private OwnWord() {}

    /**
     * {@return whether a word is written like a ministry's own}
     *
     * @param word the word
     */
    public static boolean is(String word) {
        return word.indexOf(MARK) >= 0;
    }

    /**
     * Checks a word of a list that ministries may add to.
     *
     * @param word the word
     * @param listed the words that are no ministry's own
     * @param meant what it is to be, as in {@code a kind of event}
     * @throws InvalidValue when the word is neither listed nor one of a ministry's own
     */
    public static void check(String word, List<String> listed, String meant) {
        if (is(word)) {
            Namespace.checked(word.substring(0, word.indexOf(MARK)));
            Slug.checked(word.substring(word.indexOf(MARK) + 1));
        } else if (!listed.contains(word)) {
            throw InvalidValue.of(
                    word, meant, "write " + String.join(", ", listed) + ", or a word of your own, as in minbuza:audit");
        }
    }

    /**
     * {@return how two words are ordered: the listed ones in their order, and after them those of ministries}
     *
     * @param one a word
     * @param other another word
     * @param listed the words that are no ministry's own, in their order
     */
    public static int compare(String one, String other, List<String> listed) {
        int byPlace = Integer.compare(place(one, listed), place(other, listed));
        return byPlace == 0 ? one.compareTo(other) : byPlace;
    }

    private static int place(String word, List<String> listed) {
        return is(word) ? listed.size() : listed.indexOf(word);
    }
}
