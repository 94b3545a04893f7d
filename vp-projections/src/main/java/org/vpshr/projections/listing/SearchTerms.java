package org.vpshr.projections.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is looked for: words, of which the name of a place that is on record is one, as is what stands in quotation marks. A
 * word is found in any letters, with marks or without, in the singular or the plural of English, and as a part of another.
 *
 * @param terms each with the forms under which it is found, in small letters without marks
 */
public record SearchTerms(List<List<String>> terms) {
    private static final Pattern PART = Pattern.compile("\"([^\"]+)\"|\\S+");
    private static final Pattern EDGE = Pattern.compile("^[\\p{Punct}“”‘’¿¡…]+|[\\p{Punct}“”‘’…]+$");

    /** They tell nothing of what is looked for where another word does. */
    private static final List<String> EMPTY = List.of(
            "a", "about", "an", "and", "are", "as", "at", "be", "been", "by", "did", "do", "does", "for", "from", "has",
            "have", "how", "in", "into", "is", "it", "its", "of", "on", "or", "that", "the", "their", "there", "this",
            "to", "was", "were", "what", "when", "where", "which", "who", "why", "with");

    /** Looks for nothing: everything has it. */
    public static final SearchTerms NONE = new SearchTerms(List.of());

    /** Takes copies. */
    public SearchTerms {
        terms = terms.stream().map(List::copyOf).toList();
    }

    /**
     * A part of a text.
     *
     * @param from its first letter, counted from 0
     * @param to the letter behind its last
     */
    public record Range(int from, int to) {}

    /**
     * {@return what is looked for}
     *
     * @param words as somebody wrote them
     * @param places the names of places, in small letters without marks
     */
    static SearchTerms of(String words, Collection<String> places) {
        List<String> parts = new ArrayList<>();
        PART.matcher(words.strip())
                .results()
                .map(part -> part.group(1) == null ? EDGE.matcher(part.group()).replaceAll("") : part.group(1))
                .map(part -> PlainLetters.of(part.strip()).replaceFirst("'s$", ""))
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        List<String> told = together(parts, new HashSet<>(places));
        List<String> full = told.stream().filter(word -> !EMPTY.contains(word)).toList();
        return new SearchTerms((full.isEmpty() ? told : full)
                .stream().distinct().map(SearchTerms::forms).toList());
    }

    /** Words that are the name of a place together are one. */
    private static List<String> together(List<String> parts, Set<String> places) {
        int longest =
                places.stream().mapToInt(place -> place.split(" ").length).max().orElse(1);
        List<String> told = new ArrayList<>();
        for (int from = 0; from < parts.size(); ) {
            int to = Math.min(parts.size(), from + longest);
            while (to > from + 1 && !places.contains(String.join(" ", parts.subList(from, to)))) {
                to--;
            }
            told.add(String.join(" ", parts.subList(from, to)));
            from = to;
        }
        return told;
    }

    /** The word itself, and its singular or plural where it is long enough to have one. */
    private static List<String> forms(String word) {
        Stream<String> other = word.length() < 4 || word.contains(" ") ? Stream.empty() : otherNumber(word);
        return Stream.concat(Stream.of(word), other).distinct().toList();
    }

    private static Stream<String> otherNumber(String word) {
        if (word.endsWith("ies")) {
            return Stream.of(word.substring(0, word.length() - 3) + "y");
        }
        if (word.matches(".*(s|x|ch|sh)es")) {
            return Stream.of(word.substring(0, word.length() - 2));
        }
        if (word.endsWith("s") && !word.endsWith("ss")) {
            return Stream.of(word.substring(0, word.length() - 1));
        }
        return word.matches(".*[^aeiou]y") ? Stream.of(word.substring(0, word.length() - 1) + "ies") : Stream.empty();
    }

    /** {@return which of them stand in texts that are in small letters without marks} */
    List<Integer> foundIn(Collection<String> texts) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            List<String> forms = terms.get(i);
            if (texts.stream().anyMatch(text -> forms.stream().anyMatch(text::contains))) {
                found.add(i);
            }
        }
        return found;
    }

    /**
     * {@return where they stand in a text, from the first on; none overlap}
     *
     * @param text as it is written
     */
    public List<Range> in(String text) {
        return PlainLetters.find(
                text,
                terms.stream()
                        .flatMap(List::stream)
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList());
    }
}
