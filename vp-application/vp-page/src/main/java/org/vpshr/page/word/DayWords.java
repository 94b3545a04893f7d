package org.vpshr.page.word;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Interval;
import org.vpshr.domain.time.Precision;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;

/** Days and times in words, no finer than they are known; by hand, so that no locale has a say. */
public final class DayWords {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DayWords() {}

    /** {@return the day, as in {@code 3 June 2019}} */
    public static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** {@return the day (UTC) of an instant} */
    public static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** {@return the day (UTC) of an instant in words} */
    public static String of(Instant instant) {
        return of(day(instant));
    }

    /** {@return the time that an entry speaks of} */
    public static String of(When when) {
        return switch (when.mode()) {
            case STANDING -> "standing";
            case UNDATED -> "no date";
            case AS_OF -> "as of " + of(when.span());
            case PLANNED -> when.hasDate() ? "planned for " + of(when.span()) : "planned, no date";
            case DATED, RECURRING -> when.hasDate() ? of(when.span()) : "no date";
        };
    }

    /** {@return the span in words; in its text form where words would say more or less than it} */
    public static String of(Span span) {
        return switch (span) {
            case FuzzyDate date -> date(date);
            case Interval interval -> interval(interval);
        };
    }

    private static String interval(Interval interval) {
        boolean begins = interval.start().precision() != Precision.NONE;
        boolean ends = interval.end().precision() != Precision.NONE;
        if (begins && ends) {
            return between(interval.start(), interval.end());
        }
        if (begins) {
            return "since " + date(interval.start());
        }
        return ends ? "until " + date(interval.end()) : "no date";
    }

    /** The month is said once where it is the same. */
    private static String between(FuzzyDate start, FuzzyDate end) {
        String from = date(start);
        String to = date(end);
        boolean days = isPlain(start, Precision.DAY) && isPlain(end, Precision.DAY);
        if (days && month(start.earliest()).equals(month(end.earliest()))) {
            return start.earliest().getDayOfMonth() + " to " + to;
        }
        return from + " to " + to;
    }

    private static boolean isPlain(FuzzyDate date, Precision precision) {
        return date.precision() == precision && !date.about() && !date.uncertain();
    }

    private static String date(FuzzyDate date) {
        if (date.about()) {
            return about(date);
        }
        LocalDate day = date.earliest();
        return switch (date.precision()) {
            case DAY -> doubted(date, of(day));
            case MONTH -> doubted(date, month(day));
            case YEAR -> doubted(date, Integer.toString(day.getYear()));
            case NONE -> "no date";
            case SEASON, PART, DECADE, RANGE -> date.edtf();
        };
    }

    /** What is meant about lies around the date that is written, and that is what a reader is told. */
    private static String about(FuzzyDate date) {
        String written = date.edtf().replaceAll("[~%?]", "");
        return "about " + (written.equals(date.edtf()) ? written : date(FuzzyDate.read(written)));
    }

    private static String doubted(FuzzyDate date, String words) {
        return date.uncertain() ? "perhaps " + words : words;
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }
}
