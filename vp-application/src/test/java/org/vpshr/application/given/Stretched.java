package org.vpshr.application.given;

import java.lang.reflect.RecordComponent;
import org.vpshr.domain.text.Extent;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.OneLine;

/** Records of the domain whose texts are as long as may be, wherever they stand. */
public final class Stretched {
    private static final String WIDE = "é\\\"\n\u2603";
    private static final String NARROW = "é\\\"\u2603x";

    /** The text to stretch, by its place among all; all of them where it is negative. */
    private final int which;

    private final int most;

    /** So many characters more than may be. */
    private final int over;

    private int met;

    private Stretched(int which, int most, int over) {
        this.which = which;
        this.most = most;
        this.over = over;
    }

    /** With all its texts as long as they may be, none longer than so many characters. */
    public static <R extends Record> R whole(R record, int most) {
        return new Stretched(-1, most, 0).of(record);
    }

    /** With one text as long as it may be. */
    public static <R extends Record> R one(R record, int which) {
        return new Stretched(which, Extent.TEXT, 0).of(record);
    }

    /** With one text a character longer than it may be; the same record where its own form does not let it be so long. */
    public static <R extends Record> R beyond(R record, int which) {
        return new Stretched(which, Extent.TEXT, 1).of(record);
    }

    /** How many texts there are. */
    public static int texts(Record record) {
        Stretched counting = new Stretched(Integer.MAX_VALUE, 0, 0);
        counting.of(record);
        return counting.met;
    }

    private <R extends Record> R of(R record) {
        return Rewritten.of(record, (value, component) -> value instanceof String text ? text(text, component) : null);
    }

    private String text(String text, RecordComponent component) {
        boolean meant = which < 0 || met == which;
        met++;
        if (!meant) {
            return text;
        }
        if (component.isAnnotationPresent(Label.class)) {
            return longest(NARROW, Extent.TERM);
        }
        return component.isAnnotationPresent(OneLine.class) ? longest(NARROW, Extent.LINE) : longest(WIDE, Extent.TEXT);
    }

    private String longest(String of, int bound) {
        int length = Math.min(bound, most) + over;
        return of.repeat(length / of.length() + 1).substring(0, length - 1) + "x";
    }
}
