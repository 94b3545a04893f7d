package org.vpshr.domain.time;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The text of one unknown day out of a range, taken apart.
 *
 * @param from the first end, empty where nothing bounds it
 * @param to the last end, empty where nothing bounds it
 */
record RangeText(String edtf, String from, String to) {
    private static final String BETWEEN = "..";

    /** @throws InvalidDate when it has not the form of a range */
    static RangeText of(String edtf) {
        int dots = edtf.indexOf(BETWEEN);
        if (!edtf.startsWith("[") || !edtf.endsWith("]") || dots < 0) {
            throw new InvalidDate(edtf, "a range is written [2017-11..2018-02], [2017-11..] or [..2018-02]");
        }
        return new RangeText(edtf, edtf.substring(1, dots), edtf.substring(dots + BETWEEN.length(), edtf.length() - 1));
    }

    /** Its ends that are dates. */
    Stream<DateText> ends() {
        return Stream.of(from, to).filter(end -> !end.isEmpty()).map(DateText::of);
    }

    boolean uncertain() {
        return ends().anyMatch(DateText::uncertain);
    }

    /** All days that it may mean. */
    Days days() {
        return end(from, DateText::days).to(end(to, DateText::days));
    }

    /** The days as its two ends are written. */
    Days written() {
        return end(from, DateText::written).to(end(to, DateText::written));
    }

    private static Days end(String text, Function<DateText, Days> days) {
        return text.isEmpty() ? Days.ANY : days.apply(DateText.of(text));
    }

    /** Whether it ends before it begins, by what is written. */
    boolean isBackward() {
        return end(from, DateText::written)
                .earliest()
                .isAfter(end(to, DateText::written).latest());
    }

    /** Whether no day can be meant, or any could. */
    boolean isEmpty() {
        Days days = days();
        return days.equals(Days.ANY) || days.earliest().isAfter(days.latest());
    }
}
