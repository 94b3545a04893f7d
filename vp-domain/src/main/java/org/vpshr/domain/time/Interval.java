package org.vpshr.domain.time;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * From one date to another, each known with its own precision; {@code ..} is an open end, an empty end is an unknown
 * one. An interval means every day between its ends (rule 88: the start is not after the end).
 *
 * @param start the first day, as exactly as it is known
 * @param end the last day, as exactly as it is known
 */
public record Interval(FuzzyDate start, FuzzyDate end) implements Span {

    /**
     * Checks the order of its ends.
     *
     * @throws org.vpshr.domain.rule.RuleViolation when it surely starts after it ends (rule 88)
     */
    public Interval {
        TimeRule.RANGE_STARTS_BEFORE_IT_ENDS.refuseIf(
                start.earliestStart().isAfter(end.latestEnd()),
                "'" + start.edtf() + "/" + end.edtf() + "' is not a date, for an interval starts before it ends",
                "swap its two dates");
    }

    static Interval parse(String edtf) {
        Interval read = of(edtf, FuzzyDate::parse, FuzzyDate::parse);
        TimeRule.RANGE_STARTS_BEFORE_IT_ENDS.refuseIf(
                read.isBackward(),
                "'" + edtf + "' is not a date, for an interval starts before it ends",
                read.seasons().stream().allMatch(season -> season.hemisphere().isPresent())
                        ? "swap its two dates"
                        : "swap its two dates, or write 29 to 32 for seasons of the southern hemisphere");
        return read;
    }

    static Interval recorded(String edtf, Days start, Days end) {
        return of(edtf, text -> FuzzyDate.recorded(text, start), text -> FuzzyDate.recorded(text, end));
    }

    private static Interval of(String edtf, Function<String, FuzzyDate> start, Function<String, FuzzyDate> end) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            throw new InvalidDate(edtf, "an interval has two dates, such as 2017-03/2018-03");
        }
        return new Interval(end(edtf.substring(0, slash), true, start), end(edtf.substring(slash + 1), false, end));
    }

    private static FuzzyDate end(String text, boolean start, Function<String, FuzzyDate> dated) {
        return switch (text) {
            case FuzzyDate.UNKNOWN -> FuzzyDate.unknown();
            case FuzzyDate.OPEN -> FuzzyDate.open(start);
            default -> dated.apply(text);
        };
    }

    @Override
    public List<FuzzyDate> dates() {
        return List.of(start, end);
    }

    @Override
    public boolean followsFromCalendar() {
        return start.followsFromCalendar() && end.followsFromCalendar();
    }

    @Override
    public List<Season> seasons() {
        return Stream.concat(start.seasons().stream(), end.seasons().stream())
                .distinct()
                .toList();
    }

    @Override
    public boolean isBackward() {
        return start.isBackward()
                || end.isBackward()
                || start.written().earliest().isAfter(end.written().latest());
    }

    @Override
    public String edtf() {
        return start.edtf() + "/" + end.edtf();
    }

    @Override
    public LocalDate earliestStart() {
        return start.earliestStart();
    }

    @Override
    public LocalDate latestStart() {
        return min(start.latestStart(), end.latestEnd());
    }

    @Override
    public LocalDate earliestEnd() {
        return max(end.earliestEnd(), start.earliestStart());
    }

    @Override
    public LocalDate latestEnd() {
        return end.latestEnd();
    }

    @Override
    public Precision precision() {
        Precision a = start.precision();
        Precision b = end.precision();
        if (a == Precision.NONE) {
            return b;
        }
        return b == Precision.NONE || a.compareTo(b) > 0 ? a : b;
    }

    @Override
    public boolean uncertain() {
        return start.uncertain() || end.uncertain();
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
