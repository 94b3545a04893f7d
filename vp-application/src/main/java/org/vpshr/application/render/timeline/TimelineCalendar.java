package org.vpshr.application.render.timeline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.timeline.Timeline.Excerpt;
import org.vpshr.projections.timeline.Timeline.Moment;

/**
 * A timeline as an iCalendar file (RFC 5545). A calendar knows days only: an event that is known to the month stands on
 * all days of the month, and its description says how exactly it is known; one with an open end is left out.
 */
public final class TimelineCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private TimelineCalendar() {}

    public static String of(Excerpt excerpt) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//vpshr//Voluntary Principles record//EN");
        excerpt.moments().stream().filter(TimelineCalendar::closed).forEach(moment -> event(text, moment));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static boolean closed(Moment moment) {
        Span span = Span.parse(moment.when());
        return !span.earliestStart().equals(LocalDate.MIN) && !span.latestEnd().equals(LocalDate.MAX);
    }

    private static void event(StringBuilder text, Moment moment) {
        Span span = Span.parse(moment.when());
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + moment.entry() + "@vpshr.org");
        line(text, "DTSTAMP:19700101T000000Z");
        line(text, "DTSTART;VALUE=DATE:" + DAY.format(span.earliestStart()));
        line(text, "DTEND;VALUE=DATE:" + DAY.format(span.latestEnd().plusDays(1)));
        line(text, "SUMMARY:" + escaped(moment.text()));
        line(text, "DESCRIPTION:" + escaped("Date as known: " + moment.when() + " (" + moment.stated() + ")"));
        line(text, "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Lines are folded after 75 octets, never within a character. */
    private static void line(StringBuilder text, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > 75) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
        }
        text.append("\r\n");
    }
}
