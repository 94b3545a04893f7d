package org.vpshr.domain.entry;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.References;

/**
 * What becomes of the texts of an entry, by language; those of other languages are kept.
 *
 * @param said what stands there from then on
 * @param dropped the languages in which nothing is said any more; English is none of them
 */
public record TextRevision(SortedMap<Language, String> said, SortedSet<Language> dropped) {
    /** Every text is kept. */
    public static final TextRevision NONE = new TextRevision(new TreeMap<>(), new TreeSet<>());

    /**
     * Checks the texts.
     *
     * @throws InvalidValue when the text in English is dropped, or one is put there and dropped at once
     */
    public TextRevision {
        SortedMap<Language, String> clean = new TreeMap<>();
        said.forEach((language, text) -> clean.put(language, text.strip()));
        said = Collections.unmodifiableSortedMap(clean);
        dropped = Collections.unmodifiableSortedSet(new TreeSet<>(dropped));
        if (dropped.contains(Language.ENGLISH)) {
            throw new InvalidValue(
                    "the text in English cannot be emptied", "say what it is to be, or withdraw the entry");
        }
        if (said.values().stream().anyMatch(String::isEmpty)) {
            throw new InvalidValue("an empty text is no text", "to empty the text of a language, write null");
        }
        if (said.keySet().stream().anyMatch(dropped::contains)) {
            throw new InvalidValue("the text of one language is both said and dropped", "leave one out");
        }
    }

    /** The same with a text in a language. */
    TextRevision and(Language language, String text) {
        SortedMap<Language, String> more = new TreeMap<>(said);
        more.put(language, text);
        return new TextRevision(more, dropped);
    }

    /** The same without the text in a language. */
    TextRevision without(Language language) {
        SortedSet<Language> more = new TreeSet<>(dropped);
        more.add(language);
        return new TextRevision(said, more);
    }

    Statement applyTo(Statement statement) {
        Map<Language, String> texts = new TreeMap<>(statement.texts());
        texts.putAll(said);
        texts.keySet().removeAll(dropped);
        return new Statement(new TreeMap<>(texts));
    }

    /** The languages whose text becomes another, as a contribution calls them. */
    List<String> named() {
        return Stream.concat(said.keySet().stream(), dropped.stream())
                .sorted()
                .map(language -> "text." + language.code())
                .toList();
    }

    /** The persons that the new texts refer to. */
    Set<String> persons() {
        Set<String> found = new TreeSet<>();
        said.values().forEach(text -> found.addAll(References.in(text)));
        return found;
    }
}
