package org.vpshr.domain.entry;

import java.util.Locale;
import org.vpshr.domain.failure.InvalidValue;

/**
 * How an entry hangs together with an earlier one. Text form {@code partOf:ng-visit}.
 *
 * @param kind how they hang together
 * @param to the earlier entry
 */
public record Link(Kind kind, EntryId to) {

    /** The kinds of link. */
    public enum Kind {
        /** Tells a part of what the other tells; printed together with it. */
        PART_OF,
        /** Happened because of the other. */
        FOLLOWS,
        /** Rests on the other as its ground: a result on its activity (rule 125), a derived event (rule 94). */
        RESTS_ON,
        /** Tells the same fact a second time; counted once (rule 47). */
        REPEATS,
        /** Compares itself with the other (rule 97). */
        COMPARES
    }

    /**
     * {@return the link of a text}
     *
     * @param text such as {@code partOf:ng-visit}
     * @throws InvalidValue when it is not of that form
     */
    public static Link parse(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon);
        for (Kind k : Kind.values()) {
            if (word(k).equals(kind)) {
                return new Link(k, new EntryId(text.substring(colon + 1)));
            }
        }
        throw InvalidValue.of(text, "a link", "write partOf:, follows:, restsOn:, repeats: or compares: and an entry");
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case PART_OF -> "partOf";
            case RESTS_ON -> "restsOn";
            case FOLLOWS, REPEATS, COMPARES -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    @Override
    public String toString() {
        return word(kind) + ":" + to;
    }
}
