package org.vpshr.domain.entry;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.References;

/**
 * The text that a report prints, by language. English is always there. Persons stand in it only as references in braces
 * ({@code {koch}}); their names are put in when a report is made.
 *
 * @param texts the texts, English among them
 */
public record Statement(SortedMap<Language, String> texts) {
    /**
     * Checks the texts, and strips them of blanks around them.
     *
     * @throws InvalidValue when there is none in English, or one is empty
     */
    public Statement {
        SortedMap<Language, String> clean = new TreeMap<>();
        texts.forEach((language, text) -> clean.put(language, text.strip()));
        @Nullable String english = clean.get(Language.ENGLISH);
        if (english == null || english.isEmpty() || clean.values().stream().anyMatch(String::isEmpty)) {
            throw new InvalidValue("a statement needs its text in English, and no empty text beside it");
        }
        texts = Collections.unmodifiableSortedMap(clean);
    }

    /**
     * {@return the statement of a text in English}
     *
     * @param english the text
     */
    public static Statement of(String english) {
        return new Statement(new TreeMap<>(Map.of(Language.ENGLISH, english)));
    }

    /** The same with a text in another language. */
    Statement with(Language language, String text) {
        SortedMap<Language, String> more = new TreeMap<>(texts);
        more.put(language, text);
        return new Statement(more);
    }

    /**
     * {@return the text in the language, or in English where there is no translation}
     *
     * @param language the language
     */
    public String in(Language language) {
        @Nullable String text = texts.get(language);
        return text == null ? english() : text;
    }

    /** {@return the text in English} */
    public String english() {
        return java.util.Objects.requireNonNull(texts.get(Language.ENGLISH));
    }

    /** {@return the persons that the texts refer to} */
    public Set<String> persons() {
        Set<String> found = new TreeSet<>();
        texts.values().forEach(text -> found.addAll(References.in(text)));
        return found;
    }

    /**
     * {@return the text in the language with each person's reference replaced by what {@code names} answers for it}
     *
     * @param language the language
     * @param names answers the name for a reference
     */
    public String in(Language language, java.util.function.UnaryOperator<String> names) {
        return References.named(in(language), names);
    }
}
