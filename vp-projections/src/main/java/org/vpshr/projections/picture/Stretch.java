package org.vpshr.projections.picture;

import java.time.LocalDate;
import java.util.Optional;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Precision;
import org.vpshr.domain.time.Span;

/**
 * The days over which a mark stands, as surely as they are known.
 *
 * @param earliestStart {@link LocalDate#MIN} where nothing bounds it
 * @param latestStart the last day on which it may have begun
 * @param earliestEnd the first day on which it may have ended
 * @param latestEnd {@link LocalDate#MAX} where nothing bounds it, or it goes on
 * @param isDay whether it is one known day
 * @param isDoubted whether the source itself doubts it, or says "about"
 * @param start in EDTF
 * @param end in EDTF, the same as the start for a single date
 */
public record Stretch(
        LocalDate earliestStart,
        LocalDate latestStart,
        LocalDate earliestEnd,
        LocalDate latestEnd,
        boolean isDay,
        boolean isDoubted,
        String start,
        String end) {

    /**
     * {@return the days that a span may mean}
     *
     * @param span a date or an interval
     */
    public static Stretch of(Span span) {
        FuzzyDate first = span.dates().getFirst();
        FuzzyDate last = span.dates().getLast();
        return new Stretch(
                span.earliestStart(),
                span.latestStart(),
                span.earliestEnd(),
                span.latestEnd(),
                isDay(span),
                span.uncertain() || first.about() || last.about(),
                first.edtf(),
                last.edtf());
    }

    /** From when something began until when it ended. */
    static Stretch between(Span begun, Span ended) {
        FuzzyDate first = begun.dates().getFirst();
        FuzzyDate last = ended.dates().getLast();
        return new Stretch(
                begun.earliestStart(),
                begun.latestStart(),
                ended.earliestEnd(),
                ended.latestEnd(),
                false,
                begun.uncertain() || ended.uncertain() || first.about() || last.about(),
                first.edtf(),
                last.edtf());
    }

    /** From when something began, and on. */
    static Stretch since(Span begun) {
        FuzzyDate first = begun.dates().getFirst();
        return new Stretch(
                begun.earliestStart(),
                begun.latestStart(),
                LocalDate.MAX,
                LocalDate.MAX,
                false,
                begun.uncertain() || first.about(),
                first.edtf(),
                "..");
    }

    private static boolean isDay(Span span) {
        return span instanceof FuzzyDate date
                && date.precision() == Precision.DAY
                && date.earliest().equals(date.latest());
    }

    /** {@return the first day on which it surely stands; nothing for some day within a time} */
    public Optional<LocalDate> surelyFrom() {
        return isSurelySomewhere() ? Optional.of(latestStart) : Optional.empty();
    }

    /** {@return the last day on which it surely stands; nothing for some day within a time} */
    public Optional<LocalDate> surelyUntil() {
        return isSurelySomewhere() ? Optional.of(earliestEnd) : Optional.empty();
    }

    private boolean isSurelySomewhere() {
        boolean begun = !latestStart.equals(LocalDate.MAX);
        boolean notOver = !earliestEnd.equals(LocalDate.MIN);
        return begun && notOver && !latestStart.isAfter(earliestEnd);
    }

    /** {@return whether nothing bounds it on either side} */
    public boolean isBoundless() {
        return earliestStart.equals(LocalDate.MIN) && latestEnd.equals(LocalDate.MAX) && !isSurelySomewhere();
    }
}
