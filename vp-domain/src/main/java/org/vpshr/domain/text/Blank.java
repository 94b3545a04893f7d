package org.vpshr.domain.text;

import org.vpshr.domain.failure.InvalidValue;

/**
 * What looks like a text and says nothing. It names no seat, no office and nobody: taken for a name, it would be one more
 * beside those that are said.
 */
public final class Blank {
    /** What empties a field of a change. */
    private static final String EMPTIES = "[]";

    private Blank() {}

    /**
     * Checks a record with all that it is made up of.
     *
     * @param said the record that is checked
     * @throws InvalidValue with the field that is there and says nothing
     */
    public static void refuseIn(Record said) {
        Said.by(said, part -> {
            if (part.value() instanceof String text) {
                check(text, part);
            }
        });
    }

    private static void check(String text, Said.Part part) {
        String instead = part.mayBeEmpty() ? "say it, or leave the field out" : "say it";
        refuseIf(is(text) && !(text.isEmpty() && part.mayBeEmpty()), "it is blank", instead, part);
        refuseIf(
                text.strip().equals(EMPTIES),
                "it says " + EMPTIES + ", which empties a field of a change and is no text",
                instead,
                part);
        refuseIf(
                part.kind() == Said.Kind.TERM && !text.equals(text.strip()),
                "there are blanks at its ends, and with them it is not the same",
                "write it without them",
                part);
    }

    /** Whether nothing of it is seen. */
    static boolean is(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    private static void refuseIf(boolean bad, String wrong, String remedy, Said.Part part) {
        if (bad) {
            throw new InvalidValue(wrong, remedy).in(part.at());
        }
    }
}
