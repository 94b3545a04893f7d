package org.vpshr.domain.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.vpshr.domain.failure.InvalidValue;

/**
 * How much may be said at once, and in which characters: the one place of these bounds. They hold for whatever asks to be
 * recorded, by whichever way it comes, component by component. What is on record is not held to them: a bound that
 * becomes narrower leaves it as it is.
 */
public final class Extent {
    /** The characters of a free text. */
    public static final int TEXT = 1 << 16;

    /** The characters of a name or a title. */
    public static final int LINE = 1000;

    /** The characters of a code, a slug, a unit. */
    public static final int TERM = 250;

    /** The elements of a list. */
    public static final int LIST = 10_000;

    /** The files of a contribution. */
    public static final int ATTACHMENTS = 8;

    /** The bytes of a file that is attached. */
    public static final int CONTENT = 8 << 20;

    /** The bytes of all contents that are kept of what is recorded together. */
    public static final int CONTENTS = 64 << 20;

    /** The characters of all texts and terms of one command together. */
    public static final int WHOLE = 1 << 20;

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final LongAdder characters = new LongAdder();

    private Extent() {}

    /**
     * Checks a record with all that it is made up of.
     *
     * @param said the record that is checked
     * @throws InvalidValue with the field at which it says too much, or something that cannot be read
     */
    public static void check(Record said) {
        Extent extent = new Extent();
        Said.by(said, extent::check);
        if (extent.characters.sum() > WHOLE) {
            throw new InvalidValue(
                    "it says more than " + WHOLE + " characters at once", "split it into several commands");
        }
    }

    private void check(Said.Part part) {
        switch (part.value()) {
            case String text -> check(text, part);
            case Collection<?> many -> list(many.size(), part);
            case Map<?, ?> many -> list(many.size(), part);
            case Long number ->
                refuseIf(number > part.most(), "it is more than " + part.most(), "give less, or in parts", part);
            case LocalDate day ->
                refuseIf(
                        isBounded(day) && (day.isBefore(FIRST) || day.isAfter(LAST)),
                        "the day lies before the year 1 or after the year 9999",
                        "give another day",
                        part);
            default -> {
                // a number, a truth or a word of a closed list has its own bounds
            }
        }
    }

    private void check(String text, Said.Part part) {
        boolean lines = part.kind() == Said.Kind.TEXT;
        characters.add(text.length());
        int most = switch (part.kind()) {
            case TEXT -> TEXT;
            case LINE -> LINE;
            case TERM -> TERM;
        };
        refuseIf(
                text.length() > most,
                "it has more than " + most + " characters",
                lines ? "split it into several entries" : "shorten it",
                part);
        refuseIf(
                !(lines ? Legible.inLines(text) : Legible.inOneLine(text)),
                (lines ? "it holds" : "it holds a line break, or") + " signs that cannot be seen or read",
                "write it anew without them",
                part);
        refuseIf(
                StandIn.is(text),
                "it reads like what stands in for a text that was destroyed or withheld",
                "say something else",
                part);
    }

    /** A time that is open at an end has no day there. */
    private static boolean isBounded(LocalDate day) {
        return !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX);
    }

    private static void list(int size, Said.Part part) {
        long most = Math.min(LIST, part.most());
        refuseIf(size > most, "it has more than " + most + " elements", "split it into several commands", part);
    }

    private static void refuseIf(boolean bad, String wrong, String remedy, Said.Part part) {
        if (bad) {
            throw new InvalidValue(wrong, remedy).in(part.at());
        }
    }
}
