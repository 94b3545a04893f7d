package org.vpshr.domain.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpshr.domain.Fact;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Said;
import org.vpshr.domain.time.Days;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Interval;
import org.vpshr.domain.time.Precision;

/**
 * What the fields of facts say: days, numbers, parties and countries, wherever in them they stand.
 *
 * @param days exact to the day, one or from one to another
 * @param numbers of figures and of whatever else has a number
 * @param money with their currencies
 * @param organisations the ids of organisations of the register
 * @param countries the countries of places and of governments
 */
public record Fields(
        Set<Days> days,
        Set<BigDecimal> numbers,
        List<Figure.Money> money,
        Set<String> organisations,
        Set<Country> countries) {
    public static final Fields NONE = new Fields(Set.of(), Set.of(), List.of(), Set.of(), Set.of());

    /** Takes copies of what is given. */
    public Fields {
        days = Set.copyOf(days);
        numbers = Set.copyOf(numbers);
        money = List.copyOf(money);
        organisations = Set.copyOf(organisations);
        countries = Set.copyOf(countries);
    }

    /**
     * {@return what the fields of one fact say}
     *
     * @param fact a command or an event
     */
    public static Fields of(Fact fact) {
        return of(fact, fact.statedEntry());
    }

    /** @param entry as it is after the fact */
    static Fields of(Fact fact, Optional<Entry> entry) {
        Gathering all = new Gathering();
        Said.by((Record) fact, all::take);
        entry.ifPresent(own -> {
            Said.by(own, all::take);
            all.take(own);
        });
        return all.gathered();
    }

    /**
     * {@return what these fields and the others say}
     *
     * @param others more fields
     */
    public Fields and(Fields others) {
        Gathering both = new Gathering();
        both.take(this);
        both.take(others);
        return both.gathered();
    }

    boolean say(WordedDay day) {
        return days.stream().anyMatch(each -> day.isBetween(each.earliest(), each.latest()));
    }

    boolean say(BigDecimal number) {
        return numbers.stream().anyMatch(each -> isAsMuch(each, number));
    }

    /** A sum of money, or a bare number of the same size; not one of another currency alone. */
    boolean say(WordedNumber sum) {
        return sum.amounts().stream().allMatch(amount -> {
            List<Figure.Money> asMuch =
                    money.stream().filter(each -> isOf(each, amount)).toList();
            return asMuch.isEmpty()
                    ? say(amount)
                    : asMuch.stream()
                            .anyMatch(each ->
                                    sum.currencies().contains(each.currency().getCurrencyCode()));
        });
    }

    private static boolean isOf(Figure.Money each, BigDecimal amount) {
        return numbersOf(each).stream().anyMatch(number -> isAsMuch(number, amount));
    }

    private static Set<BigDecimal> numbersOf(Record record) {
        Gathering all = new Gathering();
        Said.by(record, all::take);
        return all.numbers;
    }

    /** Also in thousands, millions or billions, which a unit may say. */
    private static boolean isAsMuch(BigDecimal number, BigDecimal amount) {
        return number.compareTo(amount) == 0
                || number.scaleByPowerOfTen(3).compareTo(amount) == 0
                || number.scaleByPowerOfTen(6).compareTo(amount) == 0
                || number.scaleByPowerOfTen(9).compareTo(amount) == 0;
    }

    /** Fields while they are gathered. */
    private static final class Gathering {
        private final Set<Days> days = new HashSet<>();
        private final Set<BigDecimal> numbers = new HashSet<>();
        private final List<Figure.Money> money = new ArrayList<>();
        private final Set<String> organisations = new HashSet<>();
        private final Set<Country> countries = new HashSet<>();

        void take(Fields others) {
            days.addAll(others.days);
            numbers.addAll(others.numbers);
            money.addAll(others.money);
            organisations.addAll(others.organisations);
            countries.addAll(others.countries);
        }

        /** An interval between two days means those between them too. */
        void take(Entry entry) {
            entry.figures().stream()
                    .filter(Figure.Money.class::isInstance)
                    .map(Figure.Money.class::cast)
                    .forEach(money::add);
            if (entry.when().span() instanceof Interval(FuzzyDate start, FuzzyDate end)
                    && start.precision() == Precision.DAY
                    && end.precision() == Precision.DAY) {
                days.add(new Days(start.earliest(), end.latest()));
            }
        }

        void take(Said.Part part) {
            switch (part.in()) {
                case FuzzyDate date when date.precision() == Precision.DAY -> days.add(date.days());
                case Contribution by when part.value() instanceof LocalDate day -> days.add(new Days(day, day));
                case Party.Organisation party -> organisations.add(party.id());
                case Subject.OrganisationId party -> organisations.add(party.id());
                case Country country -> countries.add(country);
                default -> takeValue(part.value());
            }
        }

        private void takeValue(Object value) {
            if (value instanceof BigDecimal number) {
                numbers.add(number);
            } else if (value instanceof Number number) {
                numbers.add(BigDecimal.valueOf(number.longValue()));
            }
        }

        Fields gathered() {
            return new Fields(days, numbers, money, organisations, countries);
        }
    }
}
