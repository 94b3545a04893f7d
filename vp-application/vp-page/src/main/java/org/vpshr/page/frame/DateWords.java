package org.vpshr.page.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Interval;
import org.vpshr.domain.time.Precision;
import org.vpshr.domain.time.Span;

/** Days and times in words, no finer than they are known; by hand, so that no locale has a say. */
public final class DateWords {
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

    /** What EDTF writes in the place of a month, from 21 on. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("21", "spring"),
            Map.entry("22", "summer"),
            Map.entry("23", "autumn"),
            Map.entry("24", "winter"),
            Map.entry("25", "spring (northern hemisphere)"),
            Map.entry("26", "summer (northern hemisphere)"),
            Map.entry("27", "autumn (northern hemisphere)"),
            Map.entry("28", "winter (northern hemisphere)"),
            Map.entry("29", "spring (southern hemisphere)"),
            Map.entry("30", "summer (southern hemisphere)"),
            Map.entry("31", "autumn (southern hemisphere)"),
            Map.entry("32", "winter (southern hemisphere)"),
            Map.entry("33", "the first quarter of"),
            Map.entry("34", "the second quarter of"),
            Map.entry("35", "the third quarter of"),
            Map.entry("36", "the fourth quarter of"),
            Map.entry("37", "the first four months of"),
            Map.entry("38", "the middle four months of"),
            Map.entry("39", "the last four months of"),
            Map.entry("40", "the first half of"),
            Map.entry("41", "the second half of"));

    private DateWords() {}

    /** {@return such as 30 April 2019} */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** {@return the day in UTC on which something was recorded} */
    public static String day(Instant recorded) {
        return day(date(recorded));
    }

    /** {@return the day in UTC} */
    public static LocalDate date(Instant recorded) {
        return recorded.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** {@return as of when, as it goes on from "as far as we know it"} */
    public static String known(AsOf known, LocalDate day) {
        return switch (known) {
            case AsOf.Now now -> "now";
            case AsOf.Day on -> "at the end of " + day(on.day());
            case AsOf.Moment at -> "on " + day(at.instant()) + " at " + clock(at.instant()) + " UTC";
            case AsOf.Position at -> "with event " + at.position() + ", on " + day(day);
            case AsOf.Published as -> "in version " + as.version() + ", made of what was recorded by " + day(day);
        };
    }

    private static String clock(Instant at) {
        String time = at.atZone(ZoneOffset.UTC).toLocalTime().toString();
        return time.length() > 8 ? time.substring(0, 8) : time;
    }

    /** {@return a date or the time between two, such as 11 to 16 February 2018} */
    public static String of(Span span) {
        return switch (span) {
            case FuzzyDate date -> date(date);
            case Interval interval -> interval(interval.start(), interval.end());
        };
    }

    private static String interval(FuzzyDate start, FuzzyDate end) {
        if (start.precision() == Precision.NONE) {
            return end.precision() == Precision.NONE ? "no date" : "until " + date(end);
        }
        if (end.precision() == Precision.NONE) {
            return "since " + date(start);
        }
        boolean plain = start.precision() == Precision.DAY && end.precision() == Precision.DAY && isPlain(start);
        LocalDate first = start.earliest();
        LocalDate last = end.latest();
        if (plain && first.getYear() == last.getYear() && first.getMonth() == last.getMonth()) {
            return first.getDayOfMonth() + " to " + date(end);
        }
        return date(start) + " to " + date(end);
    }

    private static boolean isPlain(FuzzyDate date) {
        return !date.about() && !date.uncertain();
    }

    private static String date(FuzzyDate date) {
        String words = switch (date.precision()) {
            case DAY -> day(date.earliest());
            case MONTH ->
                MONTHS.get(date.earliest().getMonthValue() - 1) + " "
                        + date.earliest().getYear();
            case YEAR -> Integer.toString(date.earliest().getYear());
            case DECADE -> "the " + date.earliest().getYear() + "s";
            case SEASON, PART -> part(date.edtf());
            case RANGE -> range(date.edtf());
            case NONE -> "no date";
        };
        return (date.about() ? "about " : "") + words + (date.uncertain() ? " (uncertain)" : "");
    }

    private static String part(String edtf) {
        String plain = edtf.replaceAll("[~?%]", "");
        int dash = plain.indexOf('-', 1);
        String name = dash < 0 ? "" : PARTS.getOrDefault(plain.substring(dash + 1), "");
        return name.isEmpty() ? edtf : name + " " + plain.substring(0, dash);
    }

    private static String range(String edtf) {
        String inside = edtf.replaceAll("[\\[\\]]", "").replaceAll("[?~%]$", "");
        int dots = inside.indexOf("..");
        if (dots < 0) {
            return edtf;
        }
        String from = inside.substring(0, dots);
        String to = inside.substring(dots + 2);
        if (from.isEmpty()) {
            return "a time up to " + date(FuzzyDate.read(to));
        }
        return to.isEmpty()
                ? "a time from " + date(FuzzyDate.read(from)) + " on"
                : "between " + date(FuzzyDate.read(from)) + " and " + date(FuzzyDate.read(to));
    }
}
