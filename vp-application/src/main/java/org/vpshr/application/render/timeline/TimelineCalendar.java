package org.vpshr.application.render.timeline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.followup.PlanCourse;
import org.vpshr.projections.followup.PlanState;
import org.vpshr.projections.timeline.Timeline.Excerpt;
import org.vpshr.projections.timeline.Timeline.Moment;
import org.vpshr.projections.timeline.Timeline.Version;

/**
 * A timeline as an iCalendar file (RFC 5545). A calendar knows days only: an event that is known to the month stands on
 * all days of the month, and its description says how exactly it is known; one with an open end, or without a year of four
 * digits, is left out. A plan is something to do, due on the last day of its time after any move, or without a day where that
 * is open; its status says what became of it.
 *
 * <p>An entry has the same UID for good, and what is told under it does not depend on what was asked for. Whoever took an
 * earlier file learns what became of it: SEQUENCE is the position, and both stamps are the instant, of the last event
 * that changed what is told. What is withdrawn, or has no days of its own any more, is cancelled.
 */
public final class TimelineCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private TimelineCalendar() {}

    public static String of(Excerpt excerpt) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//vpshr//Voluntary Principles record//EN");
        Stream.concat(excerpt.moments().stream(), excerpt.former().stream())
                .forEach(moment -> moment.plan()
                        .ifPresentOrElse(
                                plan -> task(text, moment, plan),
                                () -> lastShown(moment).ifPresent(shown -> event(text, moment, shown))));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    /** The last version that a calendar could show; empty when it could show none. */
    private static Optional<Version> lastShown(Moment moment) {
        List<Version> versions = moment.versions();
        return versions.reversed().stream()
                .filter(version -> version.stands() && isClosed(version.when()))
                .findFirst();
    }

    /** A day has a year of four digits there, and so has the day after. */
    private static boolean isClosed(Span span) {
        return !span.earliestStart().isBefore(FIRST) && span.latestEnd().isBefore(LAST);
    }

    private static void task(StringBuilder text, Moment moment, PlanCourse plan) {
        Version now = moment.versions().getLast();
        Span due = plan.due().span();
        line(text, "BEGIN:VTODO");
        identity(text, moment, now);
        if (now.stands()) {
            if (!due.latestEnd().isBefore(FIRST) && due.latestEnd().isBefore(LAST)) {
                line(text, "DUE;VALUE=DATE:" + DAY.format(due.latestEnd()));
            }
            line(text, "STATUS:" + status(plan.state()));
            line(text, "SUMMARY:" + escaped(moment.text()));
            line(
                    text,
                    "DESCRIPTION:"
                            + escaped("Date as known: " + due.edtf() + " ("
                                    + plan.due().stated() + ")"));
        } else {
            line(text, "STATUS:CANCELLED");
        }
        line(text, "END:VTODO");
    }

    private static String status(PlanState state) {
        return switch (state) {
            case KEPT -> "COMPLETED";
            case PARTLY_KEPT -> "IN-PROCESS";
            case OVERDUE, OPEN, MOVED -> "NEEDS-ACTION";
            case DROPPED -> "CANCELLED";
        };
    }

    private static void identity(StringBuilder text, Moment moment, Version now) {
        line(text, "UID:" + moment.entry() + "@vpshr.org");
        line(text, "DTSTAMP:" + STAMP.format(now.recorded()));
        line(text, "LAST-MODIFIED:" + STAMP.format(now.recorded()));
        line(text, "SEQUENCE:" + now.position());
    }

    private static void event(StringBuilder text, Moment moment, Version shown) {
        Version now = moment.versions().getLast();
        line(text, "BEGIN:VEVENT");
        identity(text, moment, now);
        line(text, "DTSTART;VALUE=DATE:" + DAY.format(shown.when().earliestStart()));
        line(text, "DTEND;VALUE=DATE:" + DAY.format(shown.when().latestEnd().plusDays(1)));
        if (now.equals(shown)) {
            line(text, "STATUS:" + (moment.planned() ? "TENTATIVE" : "CONFIRMED"));
            line(text, "SUMMARY:" + escaped(moment.text()));
            line(
                    text,
                    "DESCRIPTION:" + escaped("Date as known: " + moment.when().edtf() + " (" + moment.stated() + ")"));
        } else {
            line(text, "STATUS:CANCELLED");
        }
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
