package org.vpshr.domain.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exactly as it is known. Text forms: {@code 2018-11-26}, {@code 2018-04}, {@code 2017-21} (seasons 21 to
 * 24), {@code 2017-33} (quarters 33 to 36, four-month parts 37 to 39, halves 40 and 41), {@code 2018}, {@code 201X}, and
 * {@code [2017-11..]} for one unknown day out of a range; each may be followed by {@code ~} (about), {@code ?} (the
 * source doubts it) or {@code %} (both).
 *
 * <p>Seasons are those of the northern hemisphere and wide enough for both ways of counting them (by months and by the
 * sun), so that a day called "spring" by either lies inside. A winter named by one year may be the one before or the one
 * after; its span holds both.
 */
public record FuzzyDate(
        String edtf, Precision precision, LocalDate earliest, LocalDate latest, boolean about, boolean uncertain)
        implements Span {

    private static final Pattern FORM = Pattern.compile("(\\d{4}|\\d{3}X)(?:-(\\d{2}))?(?:-(\\d{2}))?([~?%]?)");
    private static final Pattern RANGE = Pattern.compile("\\[([^\\[\\]]*?)\\.\\.([^\\[\\]]*?)\\]");
    private static final String RIGHT =
            "write 2018, 2018-04, 2018-04-06, 2017-21 (spring), [2017-11..] or an interval such as 2017-03/2018-03";

    /** The day itself. */
    public static FuzzyDate of(LocalDate day) {
        return new FuzzyDate(day.toString(), Precision.DAY, day, day, false, false);
    }

    static FuzzyDate unknown() {
        return new FuzzyDate("", Precision.NONE, LocalDate.MIN, LocalDate.MAX, false, false);
    }

    static FuzzyDate open(boolean start) {
        LocalDate end = start ? LocalDate.MIN : LocalDate.MAX;
        return new FuzzyDate("..", Precision.NONE, end, end, false, false);
    }

    /** @throws InvalidDate when the text is none of the forms above */
    public static FuzzyDate parse(String edtf) {
        Matcher range = RANGE.matcher(edtf);
        if (range.matches()) {
            return range(edtf, range.group(1), range.group(2));
        }
        Matcher form = FORM.matcher(edtf);
        if (!form.matches()) {
            throw new InvalidDate(edtf, RIGHT);
        }
        try {
            FuzzyDate plain = plain(edtf, form.group(1), form.group(2), form.group(3));
            return plain.marked(form.group(4));
        } catch (DateTimeException e) {
            throw new InvalidDate(edtf, "there is no such day or month");
        }
    }

    private static FuzzyDate range(String edtf, String from, String to) {
        FuzzyDate first = from.isEmpty() ? unknown() : parse(from);
        FuzzyDate last = to.isEmpty() ? unknown() : parse(to);
        TimeRule.RANGE_STARTS_BEFORE_IT_ENDS.refuseIf(
                first.earliest.isAfter(last.latest) || (from.isEmpty() && to.isEmpty()),
                "'" + edtf + "' is not a date",
                "a range runs from an earlier to a later date");
        boolean uncertain = first.uncertain || last.uncertain;
        return new FuzzyDate(edtf, Precision.RANGE, first.earliest, last.latest, false, uncertain);
    }

    @SuppressWarnings("NullAway") // groups of an optional part of the pattern
    private static FuzzyDate plain(String edtf, String year, String part, String day) {
        if (year.endsWith("X")) {
            int decade = Integer.parseInt(year.substring(0, 3)) * 10;
            if (part != null) {
                throw new InvalidDate(edtf, "a decade has no month");
            }
            return days(edtf, Precision.DECADE, LocalDate.of(decade, 1, 1), LocalDate.of(decade + 9, 12, 31));
        }
        int y = Integer.parseInt(year);
        if (part == null) {
            return days(edtf, Precision.YEAR, LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31));
        }
        int p = Integer.parseInt(part);
        if (day != null) {
            LocalDate d = LocalDate.of(y, p, Integer.parseInt(day));
            return days(edtf, Precision.DAY, d, d);
        }
        return p <= 12 ? months(edtf, Precision.MONTH, y, p, 1) : part(edtf, y, p);
    }

    private static FuzzyDate part(String edtf, int year, int code) {
        return switch (code) {
            case 21 -> days(edtf, Precision.SEASON, LocalDate.of(year, 3, 1), LocalDate.of(year, 6, 21));
            case 22 -> days(edtf, Precision.SEASON, LocalDate.of(year, 6, 1), LocalDate.of(year, 9, 23));
            case 23 -> days(edtf, Precision.SEASON, LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 21));
            case 24 -> days(edtf, Precision.SEASON, LocalDate.of(year - 1, 12, 1), LocalDate.of(year + 1, 3, 20));
            case 33, 34, 35, 36 -> months(edtf, Precision.PART, year, (code - 33) * 3 + 1, 3);
            case 37, 38, 39 -> months(edtf, Precision.PART, year, (code - 37) * 4 + 1, 4);
            case 40, 41 -> months(edtf, Precision.PART, year, (code - 40) * 6 + 1, 6);
            default -> throw new InvalidDate(edtf, "months are 01 to 12, seasons 21 to 24, parts of a year 33 to 41");
        };
    }

    private static FuzzyDate months(String edtf, Precision precision, int year, int first, int count) {
        YearMonth start = YearMonth.of(year, first);
        return days(
                edtf, precision, start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
    }

    private static FuzzyDate days(String edtf, Precision precision, LocalDate earliest, LocalDate latest) {
        return new FuzzyDate(edtf, precision, earliest, latest, false, false);
    }

    /** "About" leaves one more unit of the date's own precision open on either side. */
    private FuzzyDate marked(String mark) {
        boolean isAbout = mark.equals("~") || mark.equals("%");
        boolean isUncertain = mark.equals("?") || mark.equals("%");
        LocalDate from = isAbout ? shift(earliest, -1) : earliest;
        LocalDate to = isAbout ? shift(latest, 1) : latest;
        return new FuzzyDate(edtf, precision, from, to, isAbout, isUncertain);
    }

    /** Months are counted from first days, so that the end of February moves to the end of March. */
    private LocalDate shift(LocalDate day, int sign) {
        if (precision == Precision.DAY) {
            return day.plusDays(sign);
        }
        return sign < 0
                ? day.minusMonths(unit())
                : day.plusDays(1).plusMonths(unit()).minusDays(1);
    }

    private long unit() {
        return switch (precision) {
            case MONTH -> 1;
            case SEASON -> 3;
            case PART -> ChronoUnit.MONTHS.between(earliest, latest.plusDays(1));
            case YEAR -> 12;
            case DECADE -> 120;
            case DAY, RANGE, NONE -> 0;
        };
    }

    /** The whole of the year, from its first to its last day. */
    static Interval wholeYear(int year) {
        return new Interval(of(LocalDate.of(year, 1, 1)), of(LocalDate.of(year, 12, 31)));
    }

    @Override
    public LocalDate earliestStart() {
        return earliest;
    }

    @Override
    public LocalDate latestStart() {
        return latest;
    }

    @Override
    public LocalDate earliestEnd() {
        return earliest;
    }

    @Override
    public LocalDate latestEnd() {
        return latest;
    }
}
