package org.vpshr.projections.picture;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Interval;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.finding.Shelf;

/**
 * Which picture is asked for.
 *
 * @param kind of which kind it is
 * @param year of which year it is, where its kind is of one
 * @param group of which working group it is, where its kind is of one
 * @param day as of which it is drawn
 * @param language in which names and texts stand
 */
public record PictureQuery(
        PictureKind kind, OptionalInt year, Optional<WorkingGroupId> group, LocalDate day, Language language) {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    /**
     * Asked for with what its kind asks for, and no more.
     *
     * @throws InvalidValue when the kind asks for a year or group and has none, or has one and does not ask for it
     */
    public PictureQuery {
        require(kind.isOfYear(), year.isPresent(), kind, "a year", "such as 2018");
        require(kind.isOfGroup(), group.isPresent(), kind, "a working group", "by its country and name: PE/gt-pv");
        if (year.isPresent() && (year.getAsInt() < FIRST_YEAR || year.getAsInt() > LAST_YEAR)) {
            throw new InvalidValue("a year has four digits, such as 2018");
        }
    }

    private static void require(boolean asks, boolean has, PictureKind kind, String what, String such) {
        if (asks != has) {
            throw new InvalidValue(
                    asks
                            ? "a picture of kind " + word(kind) + " is of " + what + "; say which, " + such
                            : "a picture of kind " + word(kind) + " is not of " + what + "; leave it out");
        }
    }

    private static String word(PictureKind kind) {
        return kind.word();
    }

    /**
     * {@return one of no year and no group}
     *
     * @param kind of which kind it is
     * @param day as of which it is drawn
     * @param language in which names and texts stand
     */
    public static PictureQuery of(PictureKind kind, LocalDate day, Language language) {
        return new PictureQuery(kind, OptionalInt.empty(), Optional.empty(), day, language);
    }

    /**
     * {@return one of a year}
     *
     * @param kind of which kind it is
     * @param year of which year
     * @param day as of which it is drawn
     * @param language in which names and texts stand
     */
    public static PictureQuery of(PictureKind kind, int year, LocalDate day, Language language) {
        return new PictureQuery(kind, OptionalInt.of(year), Optional.empty(), day, language);
    }

    /**
     * {@return one of who sat in a working group}
     *
     * @param group which group
     * @param day as of which it is drawn
     * @param language in which names and texts stand
     */
    public static PictureQuery of(WorkingGroupId group, LocalDate day, Language language) {
        return new PictureQuery(PictureKind.MEMBERSHIP, OptionalInt.empty(), Optional.of(group), day, language);
    }

    /**
     * {@return one of each kind, of the year and of each of the groups}
     *
     * @param year of which year
     * @param groups of which groups
     * @param day as of which they are drawn
     * @param language in which names and texts stand
     */
    public static List<PictureQuery> all(int year, List<WorkingGroupId> groups, LocalDate day, Language language) {
        List<PictureQuery> all = new ArrayList<>();
        for (PictureKind kind : PictureKind.values()) {
            if (kind.isOfGroup()) {
                groups.forEach(group -> all.add(of(group, day, language)));
            } else {
                all.add(kind.isOfYear() ? of(kind, year, day, language) : of(kind, day, language));
            }
        }
        return List.copyOf(all);
    }

    /**
     * {@return where what it shows stands: on one of each of these shelves; none where it may stand anywhere}
     *
     * @param government whose picture it is
     */
    public List<Predicate<Shelf>> shelves(Country government) {
        return switch (kind) {
            case TIMELINE, PLACES -> List.of(Shelf.ofTimes(wholeYear()), toldIn(year.orElseThrow(), government));
            case PLANS -> List.of(Shelf.ofUndertakings(government));
            case YEARS, MEMBERSHIP, AGREEMENTS, INDICATORS -> List.of();
        };
    }

    /** What is planned for a year is told in the report of the one in which it was planned. */
    private static Predicate<Shelf> toldIn(int year, Country government) {
        return Shelf.ofReports(government, year).or(Shelf.ofUndertakings(government));
    }

    Span wholeYear() {
        LocalDate first = LocalDate.of(year.orElseThrow(), Month.JANUARY, 1);
        return new Interval(FuzzyDate.of(first), FuzzyDate.of(first.plusYears(1).minusDays(1)));
    }
}
