package org.vpshr.page.word;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vpshr.domain.entry.Desk;

/** Desks, subjects and events as a reader would call them; each is made of its short name alone. */
public final class DeskWords {
    private static final String EMBASSY = "embassy-";

    private DeskWords() {}

    /** {@return the desk, as in {@code Embassy in Lima} or {@code Human rights desk}} */
    public static String of(Desk desk) {
        String name = desk.name();
        if (name.startsWith(EMBASSY) && name.length() > EMBASSY.length()) {
            return "Embassy in " + proper(name.substring(EMBASSY.length()));
        }
        return sentence(name) + (name.endsWith("desk") ? "" : " desk");
    }

    /** {@return a short name as the beginning of a sentence, as in {@code Human rights}} */
    public static String sentence(String slug) {
        String words = slug.replace('-', ' ').replace('_', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@return what an event is called, as in {@code When refined}} */
    public static String event(String word) {
        String apart = word.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return sentence(apart.substring(apart.lastIndexOf('.') + 1));
    }

    private static String proper(String slug) {
        return Arrays.stream(slug.split("-")).map(DeskWords::sentence).collect(Collectors.joining(" "));
    }
}
