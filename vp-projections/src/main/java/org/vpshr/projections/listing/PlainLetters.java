package org.vpshr.projections.listing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts in small letters without marks: {@code Bogotá} and {@code BOGOTA} are the same. */
final class PlainLetters {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int ASCII = 128;

    private PlainLetters() {}

    /** {@return the text in plain letters} */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> append(plain, letter));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int letter) {
        if (letter < ASCII) {
            plain.append((char) (letter >= 'A' && letter <= 'Z' ? letter + 'a' - 'A' : letter));
        } else if (letter == '’') {
            plain.append('\'');
        } else {
            String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            plain.append(MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT));
        }
    }

    /**
     * {@return where the plain words stand in the text, from the first to the last; none overlap}
     *
     * @param text as it is written
     * @param words in plain letters, the longest first
     */
    static List<SearchTerms.Range> find(String text, List<String> words) {
        StringBuilder plain = new StringBuilder(text.length());
        List<Integer> origins = new ArrayList<>();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            append(plain, text.codePointAt(at));
            while (origins.size() < plain.length()) {
                origins.add(at);
            }
        }
        origins.add(text.length());
        List<SearchTerms.Range> found = new ArrayList<>();
        for (int at = 0; at < plain.length(); at++) {
            int end = end(plain, at, words);
            if (end > at) {
                found.add(new SearchTerms.Range(origins.get(at), origins.get(end)));
                at = end - 1;
            }
        }
        return found;
    }

    private static int end(StringBuilder plain, int at, List<String> words) {
        return words.stream()
                .filter(word -> plain.length() - at >= word.length()
                        && plain.substring(at, at + word.length()).equals(word))
                .mapToInt(word -> at + word.length())
                .findFirst()
                .orElse(at);
    }
}
