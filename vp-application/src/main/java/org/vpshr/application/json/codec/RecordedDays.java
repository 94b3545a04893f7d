package org.vpshr.application.json.codec;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.time.Days;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Precision;
import org.vpshr.domain.time.Span;

/**
 * The days that a date was taken to mean when it was recorded.
 *
 * @param from the first; none where nothing bounds the date
 * @param to the last; none where nothing bounds the date
 */
public record RecordedDays(
        @Nullable LocalDate from, @Nullable LocalDate to) {

    /** Those of the dates of a span, in order; none at all where each follows from the calendar alone. */
    static List<RecordedDays> of(Span span) {
        return span.dates().stream().allMatch(FuzzyDate::followsFromCalendar)
                ? List.of()
                : span.dates().stream().map(RecordedDays::of).toList();
    }

    static RecordedDays of(FuzzyDate date) {
        boolean bounded = date.precision() != Precision.NONE;
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();
        return new RecordedDays(
                bounded && !earliest.equals(LocalDate.MIN) ? earliest : null,
                bounded && !latest.equals(LocalDate.MAX) ? latest : null);
    }

    /** The span of a text with the days that were recorded of it; without them, one that follows from the calendar. */
    static Span span(String edtf, List<RecordedDays> days) {
        return days.isEmpty()
                ? ofCalendar(edtf)
                : Span.recorded(edtf, days.stream().map(RecordedDays::days).toList());
    }

    static Span ofCalendar(String edtf) {
        Span span = Span.parse(edtf);
        if (!of(span).isEmpty()) {
            throw new InvalidValue(
                    "a date that may mean several days stands without those it was taken to mean",
                    "restore the last backup");
        }
        return span;
    }

    Days days() {
        return new Days(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to);
    }
}
