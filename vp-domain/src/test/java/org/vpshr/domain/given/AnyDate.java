package org.vpshr.domain.given;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.time.Cadence;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;
import org.vpshr.domain.time.When.Mode;

/** Dates, intervals and times of every form, most of them around 2018, so that two of them may meet. */
public final class AnyDate extends DomainContextBase {
    private static final Set<Mode> WITHOUT_DATE = Set.of(Mode.STANDING, Mode.UNDATED);

    /** For jqwik, which makes one. */
    public AnyDate() {}

    /** {@return dates of every form} */
    @Provide
    public static Arbitrary<FuzzyDate> dates() {
        return Arbitraries.frequencyOf(Tuple.of(9, single()), Tuple.of(1, range()))
                .filter(AnyDate::isRead)
                .map(FuzzyDate::parse);
    }

    /** {@return dates and intervals of every form} */
    @Provide
    public static Arbitrary<Span> spans() {
        return Arbitraries.oneOf(dates().map(FuzzyDate::edtf), interval())
                .filter(AnyDate::isRead)
                .map(Span::parse);
    }

    /** {@return times of every mode} */
    @Provide
    public static Arbitrary<When> times() {
        Arbitrary<Mode> modes = Arbitraries.of(Mode.class);
        Arbitrary<Set<When.Mark>> marks = Arbitraries.of(When.Mark.class).set();
        return Combinators.combine(modes, spans(), AnyText.words(), marks, Arbitraries.of(Cadence.class))
                .as((mode, span, stated, said, cadence) -> new When(
                        mode, WITHOUT_DATE.contains(mode) ? When.undated().span() : span, stated, said, cadence))
                .ignoreException(Failure.class);
    }

    private static boolean isRead(String edtf) {
        try {
            return !Span.parse(edtf).edtf().equals("/");
        } catch (Failure e) {
            return false;
        }
    }

    /** One date, of any precision, with any doubt about it. */
    private static Arbitrary<String> single() {
        Arbitrary<String> year = year().map(y -> String.format("%04d", y));
        Arbitrary<String> part = Arbitraries.of(
                "-21", "-22", "-23", "-24", "-26", "-28", "-29", "-30", "-33", "-36", "-37", "-39", "-40", "-41");
        Arbitrary<String> plain = Arbitraries.oneOf(
                year,
                Combinators.combine(year, month()).as(String::concat),
                Combinators.combine(year, month(), day()).as((y, m, d) -> y + m + d),
                Combinators.combine(year, part).as(String::concat),
                year.map(y -> y.substring(0, 3) + "X"));
        return Combinators.combine(plain, Arbitraries.of("", "~", "?", "%")).as(String::concat);
    }

    private static Arbitrary<Integer> year() {
        return Arbitraries.frequencyOf(
                Tuple.of(19, Arbitraries.integers().between(2014, 2022).shrinkTowards(2018)),
                Tuple.of(1, Arbitraries.integers().between(0, 9999).shrinkTowards(2018)));
    }

    private static Arbitrary<String> month() {
        return Arbitraries.integers().between(1, 12).map(m -> String.format("-%02d", m));
    }

    private static Arbitrary<String> day() {
        return Arbitraries.integers().between(1, 31).map(d -> String.format("-%02d", d));
    }

    /** One unknown day out of a range. */
    private static Arbitrary<String> range() {
        Arbitrary<String> end = Arbitraries.oneOf(single(), Arbitraries.just(""));
        return Combinators.combine(end, end).as((from, to) -> "[" + from + ".." + to + "]");
    }

    private static Arbitrary<String> interval() {
        Arbitrary<String> end = Arbitraries.frequencyOf(
                Tuple.of(7, single()),
                Tuple.of(1, range()),
                Tuple.of(1, Arbitraries.just("")),
                Tuple.of(1, Arbitraries.just("..")));
        return Combinators.combine(end, end).as((from, to) -> from + "/" + to);
    }
}
