package org.vpshr.application.render.call;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.render.text.CalendarText;
import org.vpshr.projections.call.Call;
import org.vpshr.projections.call.DeskCall;
import org.vpshr.projections.call.Question;

/**
 * What a desk is asked as things to do in a calendar (RFC 5545): its answer, due on the day by which it is asked, and each
 * undertaking that is due on a day. A call of the same report has the same UIDs, and its SEQUENCE is the position that it
 * was made from: whoever takes in a later one has each thing once.
 */
public final class CallCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Call call;
    private final StringBuilder text = new StringBuilder();

    private CallCalendar(Call call) {
        this.call = call;
    }

    public static String of(Call call, DeskCall asked, LocalDate due) {
        return new CallCalendar(call).of(asked, due);
    }

    private String of(DeskCall asked, LocalDate due) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//vpshr//Voluntary Principles record//EN");
        task(
                asked.desk().name() + ".answer",
                due,
                "Answer what " + call.coordinating() + " asks for " + call.report(),
                "");
        asked.questions().forEach(this::task);
        line("END:VCALENDAR");
        return text.toString();
    }

    private void task(Question question) {
        @Nullable LocalDate due = question.due();
        if (due != null && !due.isBefore(FIRST) && !due.isAfter(LAST)) {
            task(question.about(), due, question.text(), "Due " + question.when() + ", " + question.about());
        }
    }

    private void task(String what, LocalDate due, String summary, String description) {
        line("BEGIN:VTODO");
        line("UID:call." + call.report().government() + "." + call.report().year() + "." + what + "@vpshr.org");
        line("DTSTAMP:" + DAY.format(call.day()) + "T000000Z");
        line("SEQUENCE:" + call.position());
        line("DUE;VALUE=DATE:" + DAY.format(due));
        line("STATUS:NEEDS-ACTION");
        line("SUMMARY:" + CalendarText.escaped(summary));
        if (!description.isEmpty()) {
            line("DESCRIPTION:" + CalendarText.escaped(description));
        }
        line("END:VTODO");
    }

    private void line(String line) {
        CalendarText.line(text, line);
    }
}
