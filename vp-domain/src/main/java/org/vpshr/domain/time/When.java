package org.vpshr.domain.time;

import java.util.Set;
import java.util.TreeSet;

/**
 * The time that an entry speaks of (valid time): what is meant, how exactly it is known, and the words in which it was
 * stated (rule 85). It says nothing of when the entry was recorded.
 *
 * @param mode how the entry relates to time
 * @param span the days meant; an unknown span for {@link Mode#STANDING} and {@link Mode#UNDATED}
 * @param stated the words of the source; the text form of the span where the source used no others
 * @param marks what of the span was not said by the source
 * @param cadence how often, {@link Cadence#ONCE} if it does not recur
 */
public record When(Mode mode, Span span, String stated, Set<Mark> marks, Cadence cadence) {

    /** How an entry relates to time. */
    public enum Mode {
        /** It happened on, or held over, the span. */
        DATED,
        /** It recurs over the span. */
        RECURRING,
        /** It was so at the span, usually the day of writing; nothing is said of before or after. */
        AS_OF,
        /** It holds without a date, until it is withdrawn. */
        STANDING,
        /** It is meant to happen in the span. */
        PLANNED,
        /** It happened, and the source gives no date. */
        UNDATED
    }

    /** What the source left to the reader. */
    public enum Mark {
        /** The year is implied, not written (rule 89). */
        IMPLIED_YEAR,
        /** An end was derived, for example from a duration (rule 88). */
        DERIVED,
        /** The words are relative to the day of writing and were resolved against it (rule 87). */
        RELATIVE
    }

    private static final Span WITHOUT_DATE = new Interval(FuzzyDate.unknown(), FuzzyDate.unknown());

    /**
     * Checks what it is made of.
     *
     * @throws org.vpshr.domain.rule.RuleViolation when it has no words of the source, or its date and its mode do not
     *     fit (rule 85)
     */
    public When {
        marks = java.util.Collections.unmodifiableSet(new TreeSet<>(marks));
        stated = stated.strip();
        TimeRule.TIME_IS_WHOLE.refuseIf(
                stated.isEmpty(),
                "'" + span.edtf() + "' stands without words",
                "give the words in which the date was stated");
        boolean dateless = mode == Mode.STANDING || mode == Mode.UNDATED;
        if (dateless != span.edtf().equals(WITHOUT_DATE.edtf()) && mode != Mode.PLANNED && mode != Mode.RECURRING) {
            throw new InvalidDate(
                    span.edtf(), dateless ? "a standing or undated entry has no date" : "give a date, or say undated");
        }
    }

    /**
     * {@return the time of what happened on, or held over, the span, as written}
     *
     * @param edtf the date or interval in EDTF, as exactly as it is known, such as {@code 2025-04}
     */
    public static When on(String edtf) {
        return new When(Mode.DATED, Span.parse(edtf), edtf, Set.of(), Cadence.ONCE);
    }

    /**
     * {@return the time of what happened on, or held over, the span}
     *
     * @param edtf the date or interval in EDTF, as exactly as it is known
     * @param stated the words of the source for it
     * @param marks how the words of the source are to be read
     */
    public static When on(String edtf, String stated, Mark... marks) {
        return new When(Mode.DATED, Span.parse(edtf), stated, Set.of(marks), Cadence.ONCE);
    }

    /** {@return the time of what holds as a rule} */
    public static When standing() {
        return new When(Mode.STANDING, WITHOUT_DATE, "standing", Set.of(), Cadence.ONCE);
    }

    /** {@return the time of what is told without a date} */
    public static When undated() {
        return new When(Mode.UNDATED, WITHOUT_DATE, "undated", Set.of(), Cadence.ONCE);
    }

    /**
     * {@return the time of what is meant to happen}
     *
     * @param edtf the date or interval in EDTF, as exactly as it is known
     * @param stated the words of the source for it
     */
    public static When planned(String edtf, String stated) {
        return new When(Mode.PLANNED, Span.parse(edtf), stated, Set.of(), Cadence.ONCE);
    }

    /**
     * {@return the time of what is known to be so as of a date}
     *
     * @param edtf the date in EDTF, as exactly as it is known
     * @param stated the words of the source for it
     */
    public static When asOf(String edtf, String stated) {
        return new When(Mode.AS_OF, Span.parse(edtf), stated, Set.of(), Cadence.ONCE);
    }

    /**
     * {@return whether the entry's time and the year have a day in common} An entry without a date answers maybe.
     *
     * @param year the year, in four digits
     */
    public Certainty overlaps(int year) {
        return span.overlaps(year);
    }

    /** {@return whether any day is known at all} */
    public boolean hasDate() {
        return !span.edtf().equals(WITHOUT_DATE.edtf());
    }
}
