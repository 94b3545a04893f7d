package org.vpshr.domain.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.vpshr.domain.text.MayBeEmpty;

/**
 * A date as exactly as it is known. Text forms: {@code 2018-11-26}, {@code 2018-04}, {@code 2017-21} (seasons 21 to 24,
 * in the northern hemisphere 25 to 28, in the southern 29 to 32), {@code 2017-33} (quarters 33 to 36, four-month parts
 * 37 to 39, halves 40 and 41), {@code 2018}, {@code 201X}, and {@code [2017-11..]} for one unknown day out of a range;
 * each may be followed by {@code ~} (about), {@code ?} (the source doubts it) or {@code %} (both).
 *
 * <p>Which days a season, a part of a year, a decade or an "about" may mean is a decision of this library. It is taken
 * when a date is written, by {@link #parse}, and kept with what is recorded, from which {@link #recorded} takes it.
 *
 * @param edtf the date in EDTF
 * @param precision to what it is known: a day, a month, a season, a year or a decade
 * @param earliest the first day that it may mean, {@link LocalDate#MIN} where nothing bounds it
 * @param latest the last day that it may mean, {@link LocalDate#MAX} where nothing bounds it
 * @param about whether it says "about"
 * @param uncertain whether the source doubts it
 */
public record FuzzyDate(
        @MayBeEmpty String edtf,
        Precision precision,
        LocalDate earliest,
        LocalDate latest,
        boolean about,
        boolean uncertain)
        implements Span {

    static final String UNKNOWN = "";
    static final String OPEN = "..";

    /**
     * {@return the day itself}
     *
     * @param day the day
     */
    public static FuzzyDate of(LocalDate day) {
        return new FuzzyDate(day.toString(), Precision.DAY, day, day, false, false);
    }

    /**
     * {@return some day up to that one, and that one included}
     *
     * @param latest the last day that it may mean
     */
    public static FuzzyDate upTo(LocalDate latest) {
        return new FuzzyDate("[.." + latest + "]", Precision.RANGE, LocalDate.MIN, latest, false, false);
    }

    /**
     * {@return some day from that one on, and that one included}
     *
     * @param earliest the first day that it may mean
     */
    public static FuzzyDate from(LocalDate earliest) {
        return new FuzzyDate("[" + earliest + "..]", Precision.RANGE, earliest, LocalDate.MAX, false, false);
    }

    static FuzzyDate unknown() {
        return new FuzzyDate(UNKNOWN, Precision.NONE, LocalDate.MIN, LocalDate.MAX, false, false);
    }

    static FuzzyDate open(boolean start) {
        LocalDate end = start ? LocalDate.MIN : LocalDate.MAX;
        return new FuzzyDate(OPEN, Precision.NONE, end, end, false, false);
    }

    /**
     * {@return the date that a text says, with the days that it is taken to mean today}
     *
     * @param edtf the date in EDTF, in one of the forms above
     * @throws InvalidDate when the text is none of the forms above
     * @throws org.vpshr.domain.rule.RuleViolation when it is a range that ends before it begins (rule 88)
     */
    public static FuzzyDate parse(String edtf) {
        FuzzyDate date = read(edtf);
        TimeRule.RANGE_STARTS_BEFORE_IT_ENDS.refuseIf(
                date.isBackward(), "'" + edtf + "' is not a date", "a range runs from an earlier to a later date");
        return date;
    }

    /**
     * {@return the same for what may be on record: a range of seasons was taken once where only the days that both
     * share allow it}
     *
     * @param edtf the date in EDTF, as it may be on record
     */
    public static FuzzyDate read(String edtf) {
        if (!isRange(edtf)) {
            DateText text = DateText.of(edtf);
            return of(text, text.days());
        }
        TimeRule.RANGE_STARTS_BEFORE_IT_ENDS.refuseIf(
                RangeText.of(edtf).isEmpty(),
                "'" + edtf + "' is not a date",
                "a range runs from an earlier to a later date");
        return of(edtf, RangeText.of(edtf).days());
    }

    /**
     * {@return the date of a text as it was recorded: with the days that it was taken to mean then, whatever it would
     * be taken to mean today}
     *
     * @param edtf the date in EDTF, as it is on record
     * @param days the first and the last day that it was taken to mean
     * @throws InvalidDate when the text has not the form of a date, or the days run backward
     */
    public static FuzzyDate recorded(String edtf, Days days) {
        if (days.earliest().isAfter(days.latest())) {
            throw new InvalidDate(edtf, "the first of its days comes before the last");
        }
        return of(edtf, days);
    }

    private static boolean isRange(String edtf) {
        return edtf.startsWith("[");
    }

    private static FuzzyDate of(String edtf, Days days) {
        if (isRange(edtf)) {
            boolean uncertain = RangeText.of(edtf).uncertain();
            return new FuzzyDate(edtf, Precision.RANGE, days.earliest(), days.latest(), false, uncertain);
        }
        return of(DateText.of(edtf), days);
    }

    private static FuzzyDate of(DateText text, Days days) {
        return new FuzzyDate(
                text.edtf(), text.precision(), days.earliest(), days.latest(), text.about(), text.uncertain());
    }

    /** The whole of the year, from its first to its last day. */
    static Interval wholeYear(int year) {
        return new Interval(of(LocalDate.of(year, 1, 1)), of(LocalDate.of(year, 12, 31)));
    }

    /** {@return the days that it may mean} */
    public Days days() {
        return new Days(earliest, latest);
    }

    @Override
    public boolean followsFromCalendar() {
        return !about
                && switch (precision) {
                    case DAY, MONTH, YEAR, NONE -> true;
                    case SEASON, PART, DECADE, RANGE -> false;
                };
    }

    /** The days as it is written, without what "about" leaves open, and with seasons counted by whole months. */
    Days written() {
        if (precision == Precision.NONE) {
            return days();
        }
        return isRange(edtf) ? RangeText.of(edtf).written() : DateText.of(edtf).written();
    }

    @Override
    public List<Season> seasons() {
        Stream<DateText> texts = switch (precision) {
            case SEASON -> Stream.of(DateText.of(edtf));
            case RANGE -> RangeText.of(edtf).ends();
            case DAY, MONTH, PART, YEAR, DECADE, NONE -> Stream.empty();
        };
        return texts.flatMap(text -> text.season().stream()).distinct().toList();
    }

    @Override
    public List<FuzzyDate> dates() {
        return List.of(this);
    }

    @Override
    public boolean isBackward() {
        return isRange(edtf) && RangeText.of(edtf).isBackward();
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
