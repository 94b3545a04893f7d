package org.vpshr.projections.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.report.ReportScope;

/**
 * A place where entries stand that may answer a question.
 *
 * @param of what the question is about: reports of a government, what it undertook, a country
 * @param first the first year that they may be told of; of times the first month, counted from the beginning of year 0
 * @param last the last of these; {@link Integer#MAX_VALUE} where there is no end
 */
public record Shelf(String of, int first, int last) implements Comparable<Shelf> {
    private static final Comparator<Shelf> ORDER =
            Comparator.comparing(Shelf::of).thenComparingInt(Shelf::first).thenComparingInt(Shelf::last);

    private static final String REPORTS = "reports/";
    private static final String TIMES = "times";
    private static final String TIMELESS = "timeless";
    private static final String UNDERTAKINGS = "undertakings/";
    private static final String PLACES = "places/";
    private static final String WRITING = "writing/";

    static Shelf reports(ReportScope scope) {
        return new Shelf(REPORTS + scope.government().code(), scope.first(), scope.last());
    }

    /** Of what happened in the months of the span. */
    static Shelf times(Span span) {
        return new Shelf(TIMES, month(span.earliestStart()), month(span.latestEnd()));
    }

    /** Of what has no place in time, by the years for which it was written or in which it holds. */
    static Shelf timeless(int first, int last) {
        return new Shelf(TIMELESS, first, last);
    }

    /** Where nothing bounds a time, the last number that there is. */
    private static int month(LocalDate day) {
        long month = day.getLong(ChronoField.PROLEPTIC_MONTH);
        return (int) Math.clamp(month, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static Shelf undertakings(Country government) {
        return always(UNDERTAKINGS + government.code());
    }

    static Shelf writing(Contribution by) {
        return new Shelf(WRITING + by.by().government().code(), by.reportYear(), by.reportYear());
    }

    static Shelf places(Country country) {
        return always(PLACES + country.code());
    }

    private static Shelf always(String of) {
        return new Shelf(of, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * {@return which shelves hold what reports of the government over the year may print}
     *
     * @param government the government, by its country
     * @param year the reporting year, in four digits
     */
    public static Predicate<Shelf> ofReports(Country government, int year) {
        return ofReports(government).and(shelf -> shelf.overlaps(year, year));
    }

    /**
     * {@return which shelves hold what reports of the government over any year may print}
     *
     * @param government the government, by its country
     */
    public static Predicate<Shelf> ofReports(Country government) {
        String of = REPORTS + government.code();
        return shelf -> shelf.of.equals(of);
    }

    /**
     * {@return which shelves tell the years for which the government wrote anything; no entry stands there}
     *
     * @param government the government, by its country
     */
    public static Predicate<Shelf> ofWriting(Country government) {
        String of = WRITING + government.code();
        return shelf -> shelf.of.equals(of);
    }

    /**
     * {@return which shelves hold what speaks of a time in one of the months, or has none and was written for one of
     * their years or holds in it}
     *
     * @param period the time that is asked for
     */
    public static Predicate<Shelf> ofTimes(Span period) {
        Shelf months = times(period);
        int from = period.earliestStart().getYear();
        int to = period.latestEnd().getYear();
        return shelf -> shelf.of.equals(TIMES) && shelf.overlaps(months.first, months.last)
                || shelf.of.equals(TIMELESS) && shelf.overlaps(from, to);
    }

    /**
     * {@return which shelves hold what the government undertook at any time}
     *
     * @param government the government, by its country
     */
    public static Predicate<Shelf> ofUndertakings(Country government) {
        return undertakings(government)::equals;
    }

    /**
     * {@return which shelves hold what names the country or a place in it, or is about a subject there}
     *
     * @param country the country
     */
    public static Predicate<Shelf> ofPlaces(Country country) {
        return places(country)::equals;
    }

    /** {@return which shelves tell which governments anything is on record of} */
    public static Predicate<Shelf> ofGovernments() {
        return shelf -> shelf.of.startsWith(REPORTS) || shelf.of.startsWith(WRITING);
    }

    /** {@return the government whose reports or writing stand there; nothing on other shelves} */
    public Optional<Country> government() {
        return ofGovernments().test(this)
                ? Optional.of(new Country(of.substring(of.indexOf('/') + 1)))
                : Optional.empty();
    }

    private boolean overlaps(int from, int to) {
        return first <= to && from <= last;
    }

    @Override
    public int compareTo(Shelf other) {
        return ORDER.compare(this, other);
    }
}
