package org.vpshr.examples.ministry.frame;

import java.util.Locale;

/** Names of the catalogue and of the program, as a person would say them. */
public final class Words {
    private Words() {}

    /**
     * {@return the name of a command or an event in words: {@code engagement.HoldEvent} is Hold event}
     *
     * @param name its stable name
     */
    public static String of(String name) {
        return sentence(name.substring(name.lastIndexOf('.') + 1)
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT));
    }

    /**
     * {@return the word of a list in small letters: {@code MINISTERS_OFFICE} is ministers office}
     *
     * @param word the word
     */
    public static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * {@return the text with a capital at its beginning}
     *
     * @param text a text
     */
    public static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
