package org.vpshr.domain.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names by what they name, found in texts as they are written, the longest first. What it costs depends on the text and
 * hardly on how many names there are.
 *
 * @param <T> what is named
 */
public final class NameIndex<T> {
    private final Map<String, List<Named<T>>> byFirstWord;

    private record Named<T>(String name, T what) {}

    /** A name in a text, and where. */
    record Found<T>(String name, T what, Wording at) {}

    private NameIndex(Map<String, List<Named<T>>> byFirstWord) {
        this.byFirstWord = Collections.unmodifiableMap(byFirstWord);
    }

    /**
     * {@return an index of the names; of those without a letter or digit nothing is found}
     *
     * @param <T> what is named
     * @param names each name with what it names
     */
    public static <T> NameIndex<T> of(Map<String, T> names) {
        Map<String, List<Named<T>>> byFirstWord = new HashMap<>();
        names.forEach((name, what) -> byFirstWord
                .computeIfAbsent(word(name, 0), word -> new ArrayList<>())
                .add(new Named<>(name, what)));
        byFirstWord.remove("");
        byFirstWord
                .values()
                .forEach(all -> all.sort(Comparator.comparing((Named<T> each) -> -each.name.length())
                        .thenComparing(Named::name)));
        return new NameIndex<>(byFirstWord);
    }

    /** All that stand in the text, one after the other. */
    List<Found<T>> in(String text) {
        List<Found<T>> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            @Nullable Found<T> here = startsWord(text, at) ? at(text, at) : null;
            if (here != null) {
                found.add(here);
                at = here.at.to();
            } else {
                at++;
            }
        }
        return found;
    }

    private static boolean startsWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private @Nullable Found<T> at(String text, int at) {
        for (Named<T> each : byFirstWord.getOrDefault(word(text, at), List.of())) {
            int to = at + each.name.length();
            boolean ends = to >= text.length() || !Character.isLetterOrDigit(text.charAt(to));
            if (text.startsWith(each.name, at) && ends) {
                return new Found<>(each.name, each.what, new Wording(at, to));
            }
        }
        return null;
    }

    private static String word(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}
