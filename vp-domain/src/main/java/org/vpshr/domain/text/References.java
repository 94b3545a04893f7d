package org.vpshr.domain.text;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Persons in texts: they stand there as references in braces, {@code {koch}}, and their names are put in when it is printed. */
public final class References {
    private static final Pattern PERSON = Pattern.compile("\\{([a-z0-9-]+)\\}");

    private References() {}

    /**
     * {@return the persons that the text refers to}
     *
     * @param text the text
     */
    public static Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        PERSON.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    /**
     * {@return the text with each reference replaced by what {@code names} answers for it}
     *
     * @param text the text
     * @param names answers the name for a reference
     */
    public static String named(String text, UnaryOperator<String> names) {
        return PERSON.matcher(text).replaceAll(match -> Matcher.quoteReplacement(names.apply(match.group(1))));
    }
}
