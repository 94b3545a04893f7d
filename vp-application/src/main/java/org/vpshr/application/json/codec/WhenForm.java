package org.vpshr.application.json.codec;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.Words;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.time.Cadence;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;

/** A time as an object. A plain date, an interval, "standing" and "undated" are written as one text instead. */
public record WhenForm(
        @Label @Nullable String date,
        @Nullable String stated,
        Set<When.Mark> marks,
        When.@Nullable Mode mode,
        @Nullable Cadence cadence) {

    private static final Span WITHOUT_DATE = When.undated().span();

    static When parse(String text) {
        return switch (text) {
            case "standing" -> When.standing();
            case "undated" -> When.undated();
            default -> When.on(text);
        };
    }

    When when() {
        When.Mode meant = mode == null ? When.Mode.DATED : mode;
        return new When(
                meant,
                date == null ? WITHOUT_DATE : Span.parse(date),
                words(meant),
                marks,
                cadence == null ? Cadence.ONCE : cadence);
    }

    private String words(When.Mode meant) {
        if (stated != null) {
            return stated;
        }
        return date == null ? Words.of(meant) : date;
    }

    /** The same as one text where that says it all, else as an object. */
    static Object of(When when) {
        return isPlain(when) ? when.stated() : form(when);
    }

    /** Whether it is dated, standing or undated, and stated in no other words; which days it is taken to mean is not said in a line. */
    private static boolean isPlain(When when) {
        boolean once = when.marks().isEmpty() && when.cadence() == Cadence.ONCE;
        return once
                && switch (when.mode()) {
                    case DATED -> when.stated().equals(when.span().edtf());
                    case STANDING, UNDATED -> when.stated().equals(Words.of(when.mode()));
                    case RECURRING, AS_OF, PLANNED -> false;
                };
    }

    private static WhenForm form(When when) {
        return new WhenForm(
                when.hasDate() ? when.span().edtf() : null,
                when.stated(),
                new TreeSet<>(when.marks()),
                when.mode(),
                when.cadence() == Cadence.ONCE ? null : when.cadence());
    }
}
