package org.vpshr.page.word;

import java.time.Instant;
import java.time.LocalDate;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;
import org.vpshr.page.frame.DateWords;

/** The times that entries speak of, and those as of which they are known, in words. */
public final class DayWords {
    private DayWords() {}

    /** {@return the day, as in {@code 3 June 2019}} */
    public static String of(LocalDate day) {
        return DateWords.day(day);
    }

    /** {@return the day (UTC) of an instant} */
    public static LocalDate day(Instant instant) {
        return DateWords.date(instant);
    }

    /** {@return the day (UTC) of an instant in words} */
    public static String of(Instant instant) {
        return DateWords.day(instant);
    }

    /** {@return the span in words} */
    public static String of(Span span) {
        return DateWords.of(span);
    }

    /** {@return the time that an entry speaks of} */
    public static String of(When when) {
        return switch (when.mode()) {
            case STANDING -> "standing";
            case UNDATED -> "no date";
            case AS_OF -> "as of " + (isSome(when.span()) ? "a time " : "") + of(when.span());
            case PLANNED -> when.hasDate() ? planned(when.span()) : "planned, no date";
            case DATED, RECURRING -> when.hasDate() ? of(when.span()) : "no date";
        };
    }

    /** Of one day among several it is not known which. */
    private static boolean isSome(Span span) {
        return of(span).startsWith("between ");
    }

    private static String planned(Span span) {
        String words = of(span);
        return (words.startsWith("since ") || words.startsWith("until ") ? "planned, " : "planned for ") + words;
    }

    /** {@return the state of a report: a version of it, or as of when it is known} */
    public static String version(AsOf known) {
        return known instanceof AsOf.Published published
                ? "version " + published.version()
                : "as known " + known(known);
    }

    /** {@return as of when, as it goes on from "as we knew it"} */
    public static String known(AsOf known) {
        return switch (known) {
            case AsOf.Now now -> "now";
            case AsOf.Day day -> "on " + of(day.day());
            case AsOf.Moment moment -> "on " + of(moment.instant());
            case AsOf.Position position -> "after event " + position.position();
            case AsOf.Published published -> "in version " + published.version();
        };
    }
}
