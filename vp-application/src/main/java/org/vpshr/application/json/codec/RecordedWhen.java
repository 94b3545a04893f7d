package org.vpshr.application.json.codec;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.time.Cadence;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;

/**
 * A time as it is stored: as in a line, with the days that its dates were taken to mean beside them. They are taken from
 * here ever after, so that another decision about the days of a season changes nothing that was recorded.
 *
 * @param days those of the date, or of the two that an interval runs between; none where they follow from the calendar
 */
public record RecordedWhen(
        @Label @Nullable String date,
        List<RecordedDate.Bounds> days,
        String stated,
        Set<When.Mark> marks,
        When.Mode mode,
        @Nullable Cadence cadence) {

    private static final Span WITHOUT_DATE = When.undated().span();

    /** One text where that says it all, else an object. */
    static Object of(When when) {
        boolean plain = when.span().followsFromCalendar();
        Object line = WhenForm.of(when);
        return plain && line instanceof String
                ? line
                : form(when, plain ? List.of() : RecordedDate.Bounds.ofEach(when.span()));
    }

    private static RecordedWhen form(When when, List<RecordedDate.Bounds> days) {
        return new RecordedWhen(
                when.hasDate() ? when.span().edtf() : null,
                days,
                when.stated(),
                new TreeSet<>(when.marks()),
                when.mode(),
                when.cadence() == Cadence.ONCE ? null : when.cadence());
    }

    /** The time of a text that stands alone: it must say all. */
    static When ofCalendar(String text) {
        When when = WhenForm.parse(text);
        if (!when.span().followsFromCalendar()) {
            throw RecordedDate.withoutDays();
        }
        return when;
    }

    When recorded() {
        return new When(
                mode,
                date == null ? WITHOUT_DATE : span(date, days),
                stated,
                marks,
                cadence == null ? Cadence.ONCE : cadence);
    }

    private static Span span(String edtf, List<RecordedDate.Bounds> days) {
        return days.isEmpty()
                ? ofCalendar(edtf).span()
                : Span.recorded(
                        edtf, days.stream().map(RecordedDate.Bounds::days).toList());
    }
}
