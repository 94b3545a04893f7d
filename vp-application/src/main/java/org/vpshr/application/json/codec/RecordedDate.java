package org.vpshr.application.json.codec;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.time.Days;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Precision;
import org.vpshr.domain.time.Span;

/**
 * A date as it is stored where its days do not follow from the calendar alone.
 *
 * @param date its text
 * @param from the first day that it was taken to mean; none where nothing bounds it
 * @param to the last day that it was taken to mean; none where nothing bounds it
 */
public record RecordedDate(
        @Label String date,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The days alone, of a date whose text stands elsewhere. */
    public record Bounds(@Nullable LocalDate from, @Nullable LocalDate to) {

        /** Those of each date of a span, in order. */
        static List<Bounds> ofEach(Span span) {
            return span.dates().stream().map(Bounds::of).toList();
        }

        private static Bounds of(FuzzyDate date) {
            boolean bounded = date.precision() != Precision.NONE;
            LocalDate earliest = date.earliest();
            LocalDate latest = date.latest();
            return new Bounds(
                    bounded && !earliest.equals(LocalDate.MIN) ? earliest : null,
                    bounded && !latest.equals(LocalDate.MAX) ? latest : null);
        }

        Days days() {
            return new Days(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to);
        }
    }

    /** One text where that says it all, else an object. */
    static Object of(FuzzyDate date) {
        if (date.followsFromCalendar()) {
            return date.edtf();
        }
        Bounds bounds = Bounds.of(date);
        return new RecordedDate(date.edtf(), bounds.from(), bounds.to());
    }

    /** The date of a text that stands alone: it must say all. */
    static FuzzyDate ofCalendar(String edtf) {
        FuzzyDate date = FuzzyDate.parse(edtf);
        if (!date.followsFromCalendar()) {
            throw withoutDays();
        }
        return date;
    }

    static InvalidValue withoutDays() {
        return new InvalidValue(
                "a date that may mean several days stands without those it was taken to mean",
                "restore the last backup");
    }

    FuzzyDate recorded() {
        return FuzzyDate.recorded(date, new Bounds(from, to).days());
    }
}
