package org.vpshr.domain.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a single date, taken apart. What it says does not change; which days that is taken to mean is a decision,
 * and is kept with what is recorded.
 *
 * @param year four digits, or three and an X for a decade
 * @param part the month, season or part of the year; {@link #NONE} where the text has none
 * @param day the day of the month; {@link #NONE} where the text has none
 * @param mark {@code ~}, {@code ?} or {@code %}; empty for none
 */
record DateText(String edtf, String year, int part, int day, String mark) {
    private static final int NONE = -1;
    private static final int DECEMBER = 12;
    private static final int FIRST_SEASON = 21;
    private static final int FIRST_PART = 33;
    private static final int LAST_PART = 41;
    private static final Pattern FORM = Pattern.compile("(\\d{4}|\\d{3}X)(?:-(\\d{2}))?(?:-(\\d{2}))?([~?%]?)");
    private static final String RIGHT =
            "write 2018, 2018-04, 2018-04-06, 2017-21 (spring), [2017-11..] or an interval such as 2017-03/2018-03";

    /** @throws InvalidDate when it has not the form of a date */
    static DateText of(String edtf) {
        Matcher form = FORM.matcher(edtf);
        if (!form.matches()) {
            throw new InvalidDate(edtf, RIGHT);
        }
        return new DateText(edtf, form.group(1), number(form.group(2)), number(form.group(3)), form.group(4));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? NONE : Integer.parseInt(digits);
    }

    /** @throws InvalidDate when there is no such month, season or part of a year */
    Precision precision() {
        if (isDecade()) {
            return part == NONE ? Precision.DECADE : refused("a decade has no month");
        }
        if (part == NONE) {
            return Precision.YEAR;
        }
        if (day != NONE) {
            return Precision.DAY;
        }
        if (part <= DECEMBER) {
            return Precision.MONTH;
        }
        if (isSeason()) {
            return Precision.SEASON;
        }
        return part >= FIRST_PART && part <= LAST_PART
                ? Precision.PART
                : refused("months are 01 to 12, seasons 21 to 32, parts of a year 33 to 41");
    }

    private boolean isDecade() {
        return year.endsWith("X");
    }

    private Precision refused(String right) {
        throw new InvalidDate(edtf, right);
    }

    boolean about() {
        return mark.equals("~") || mark.equals("%");
    }

    boolean uncertain() {
        return mark.equals("?") || mark.equals("%");
    }

    /** The season that it names, if it names one. */
    Optional<Season> season() {
        return isSeason() ? Optional.of(new Season(part)) : Optional.empty();
    }

    private boolean isSeason() {
        return !isDecade() && day == NONE && part >= FIRST_SEASON && part < FIRST_PART;
    }

    /** All days that it may mean. "About" leaves one more unit of its own precision open on either side. */
    Days days() {
        Days plain = season().map(season -> season.days(number(year))).orElseGet(this::written);
        return about() ? around(plain) : plain;
    }

    /** The days as they are written, without what "about" leaves open, and with seasons counted by whole months. */
    Days written() {
        try {
            return switch (precision()) {
                case DECADE -> years(10 * number(year.substring(0, 3)), 10);
                case YEAR -> years(number(year), 1);
                case SEASON -> new Season(part).months(number(year));
                case PART -> partOfYear();
                case MONTH -> months(part, 1);
                default -> theDay();
            };
        } catch (DateTimeException e) {
            throw new InvalidDate(edtf, "there is no such day or month");
        }
    }

    private static Days years(int first, int count) {
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, DECEMBER, 31));
    }

    private Days theDay() {
        LocalDate only = LocalDate.of(number(year), part, day);
        return new Days(only, only);
    }

    private Days partOfYear() {
        return switch (part) {
            case 33, 34, 35, 36 -> months((part - 33) * 3 + 1, 3);
            case 37, 38, 39 -> months((part - 37) * 4 + 1, 4);
            default -> months((part - 40) * 6 + 1, 6);
        };
    }

    private Days months(int first, int count) {
        YearMonth start = YearMonth.of(number(year), first);
        return new Days(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
    }

    private Days around(Days plain) {
        if (precision() == Precision.DAY) {
            return new Days(plain.earliest().minusDays(1), plain.latest().plusDays(1));
        }
        long unit = precision() == Precision.SEASON ? 3 : wholeMonths(plain);
        // months are counted from first days, so that the end of February moves to the end of March
        return new Days(
                plain.earliest().minusMonths(unit),
                plain.latest().plusDays(1).plusMonths(unit).minusDays(1));
    }

    private static long wholeMonths(Days plain) {
        return ChronoUnit.MONTHS.between(plain.earliest(), plain.latest().plusDays(1));
    }
}
