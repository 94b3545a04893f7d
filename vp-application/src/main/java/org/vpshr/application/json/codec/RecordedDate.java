package org.vpshr.application.json.codec;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.time.FuzzyDate;

/**
 * A date as it is stored where its days do not follow from the calendar alone.
 *
 * @param date its text
 * @param from the first day that it was taken to mean; none where nothing bounds it
 * @param to the last day that it was taken to mean; none where nothing bounds it
 */
public record RecordedDate(
        String date, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** One text where that says it all, else an object. */
    static Object of(FuzzyDate date) {
        if (date.followsFromCalendar()) {
            return date.edtf();
        }
        RecordedDays days = RecordedDays.of(date);
        return new RecordedDate(date.edtf(), days.from(), days.to());
    }

    /** The date of a text alone. */
    static FuzzyDate ofCalendar(String edtf) {
        return FuzzyDate.class.cast(RecordedDays.ofCalendar(edtf));
    }

    FuzzyDate recorded() {
        return FuzzyDate.recorded(date, new RecordedDays(from, to).days());
    }
}
