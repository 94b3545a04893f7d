package org.vpshr.application.render.timeline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpshr.application.render.text.CalendarText;
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
        CalendarText.line(text, "BEGIN:VCALENDAR");
        CalendarText.line(text, "VERSION:2.0");
        CalendarText.line(text, "PRODID:-//vpshr//Voluntary Principles record//EN");
        Stream.concat(excerpt.moments().stream(), excerpt.former().stream())
                .forEach(moment -> moment.plan()
                        .ifPresentOrElse(
                                plan -> task(text, moment, plan),
                                () -> lastShown(moment).ifPresent(shown -> event(text, moment, shown))));
        CalendarText.line(text, "END:VCALENDAR");
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
        CalendarText.line(text, "BEGIN:VTODO");
        identity(text, moment, now);
        if (now.stands()) {
            if (!due.latestEnd().isBefore(FIRST) && due.latestEnd().isBefore(LAST)) {
                CalendarText.line(text, "DUE;VALUE=DATE:" + DAY.format(due.latestEnd()));
            }
            CalendarText.line(text, "STATUS:" + status(plan.state()));
            CalendarText.line(text, "SUMMARY:" + CalendarText.escaped(moment.text()));
            CalendarText.line(
                    text,
                    "DESCRIPTION:"
                            + CalendarText.escaped("Date as known: " + due.edtf() + " ("
                                    + plan.due().stated() + ")"));
        } else {
            CalendarText.line(text, "STATUS:CANCELLED");
        }
        CalendarText.line(text, "END:VTODO");
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
        CalendarText.line(text, "UID:" + moment.entry() + "@vpshr.org");
        CalendarText.line(text, "DTSTAMP:" + STAMP.format(now.recorded()));
        CalendarText.line(text, "LAST-MODIFIED:" + STAMP.format(now.recorded()));
        CalendarText.line(text, "SEQUENCE:" + now.position());
    }

    private static void event(StringBuilder text, Moment moment, Version shown) {
        Version now = moment.versions().getLast();
        CalendarText.line(text, "BEGIN:VEVENT");
        identity(text, moment, now);
        CalendarText.line(text, "DTSTART;VALUE=DATE:" + DAY.format(shown.when().earliestStart()));
        CalendarText.line(
                text, "DTEND;VALUE=DATE:" + DAY.format(shown.when().latestEnd().plusDays(1)));
        if (now.equals(shown)) {
            CalendarText.line(text, "STATUS:" + (moment.planned() ? "TENTATIVE" : "CONFIRMED"));
            CalendarText.line(text, "SUMMARY:" + CalendarText.escaped(moment.text()));
            CalendarText.line(
                    text,
                    "DESCRIPTION:"
                            + CalendarText.escaped(
                                    "Date as known: " + moment.when().edtf() + " (" + moment.stated() + ")"));
        } else {
            CalendarText.line(text, "STATUS:CANCELLED");
        }
        CalendarText.line(text, "END:VEVENT");
    }
}
