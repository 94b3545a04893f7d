package org.vpshr.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.vpshr.domain.given.AnyDate;

/** What holds of every date and interval, whatever is written. */
@Domain(AnyDate.class)
@Domain(DomainContext.Global.class)
class EveryDateTest {
    private static final LocalDate FIRST = LocalDate.of(-20_000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(20_000, 12, 31);

    /** The days that a span means in fact, where its ends lie at that part of what they may mean. */
    private record Meant(LocalDate from, LocalDate to) {
        static Meant by(Span span, int start, int end) {
            LocalDate from = between(span.earliestStart(), span.latestStart(), start);
            return switch (span) {
                case FuzzyDate single -> new Meant(from, from);
                case Interval several ->
                    new Meant(from, between(max(from, several.end().earliestEnd()), several.latestEnd(), end));
            };
        }

        boolean meets(Meant other) {
            return !from.isAfter(other.to) && !to.isBefore(other.from);
        }

        Span span() {
            return from.equals(to) ? FuzzyDate.of(from) : new Interval(FuzzyDate.of(from), FuzzyDate.of(to));
        }

        private static LocalDate between(LocalDate first, LocalDate last, int percent) {
            long from = max(first, FIRST).toEpochDay();
            long to = last.isAfter(LAST) ? LAST.toEpochDay() : last.toEpochDay();
            return LocalDate.ofEpochDay(from + Math.max(0, to - from) * percent / 100);
        }

        private static LocalDate max(LocalDate a, LocalDate b) {
            return a.isAfter(b) ? a : b;
        }
    }

    @Property(tries = 1000, seed = "85")
    @Tag("rule-85-holds")
    void it_survives_its_text_form(@ForAll Span span) {
        assertThat(Span.parse(span.edtf())).isEqualTo(span);
    }

    @Property(tries = 1000, seed = "96")
    @Tag("rule-85-holds")
    void it_survives_being_recorded_with_its_days(@ForAll Span span) {
        List<Days> days = span.dates().stream().map(FuzzyDate::days).toList();

        assertThat(Span.recorded(span.edtf(), days)).isEqualTo(span);
    }

    @Property(tries = 1000, seed = "97")
    @Tag("rule-88-holds")
    void an_interval_of_two_can_be_read_in_one_order_at_least(@ForAll FuzzyDate one, @ForAll FuzzyDate other) {
        Interval forward = one.written().earliest().isAfter(other.written().latest())
                ? new Interval(other, one)
                : new Interval(one, other);

        assertThat(forward.isBackward()).isFalse();
        assertThat(Span.parse(forward.edtf())).isEqualTo(forward);
    }

    @Property(tries = 1000, seed = "98")
    void the_days_of_a_date_that_follows_from_the_calendar_are_those_that_are_written(@ForAll FuzzyDate date) {
        Assume.that(date.followsFromCalendar());

        assertThat(date.days()).isEqualTo(date.written());
    }

    @Property(tries = 1000, seed = "90")
    @Tag("rule-90-holds")
    void what_is_said_for_certain_of_two_is_so_whichever_days_they_mean(
            @ForAll Span one,
            @ForAll Span other,
            @ForAll @IntRange(max = 100) int start,
            @ForAll @IntRange(max = 100) int end) {
        Certainty answer = one.overlaps(other);
        Assume.that(answer != Certainty.MAYBE);

        assertThat(Meant.by(one, start, end).meets(Meant.by(other, end, start))).isEqualTo(answer == Certainty.YES);
    }

    @Property(tries = 1000, seed = "91")
    void what_is_said_to_end_before_another_does_whichever_days_they_mean(
            @ForAll Span one,
            @ForAll Span other,
            @ForAll @IntRange(max = 100) int start,
            @ForAll @IntRange(max = 100) int end) {
        Certainty answer = one.before(other);
        Assume.that(answer != Certainty.MAYBE);

        assertThat(Meant.by(one, start, end)
                        .to()
                        .isBefore(Meant.by(other, end, start).from()))
                .isEqualTo(answer == Certainty.YES);
    }

    @Property(tries = 1000, seed = "92")
    void two_overlap_whichever_is_asked(@ForAll Span one, @ForAll Span other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    }

    @Property(tries = 1000, seed = "93")
    @Tag("rule-90-holds")
    void what_its_source_doubts_is_not_even_said_for_certain_of_all_days_that_it_may_mean(
            @ForAll("doubted") Span span) {
        assertThat(span.overlaps(span.whole())).isEqualTo(Certainty.MAYBE);
    }

    @Property(tries = 1000, seed = "86")
    @Tag("rule-86-holds")
    void what_says_more_than_another_is_never_said_more_by_it(@ForAll("refined") Refined pair) {
        assertThat(pair.coarser().refines(pair.finer())).isFalse();
    }

    @Property(tries = 1000, seed = "87")
    @Tag("rule-86-holds")
    void what_says_more_contradicts_nothing_of_what_it_refines(@ForAll("refined") Refined pair) {
        assertThat(pair.finer().conflictsWith(pair.coarser())).isFalse();
    }

    @Property(tries = 1000, seed = "88")
    @Tag("rule-90-holds")
    void a_year_that_a_date_does_not_touch_is_not_touched_by_one_that_says_more(
            @ForAll("refined") Refined pair, @ForAll @IntRange(min = 2012, max = 2024) int year) {
        Assume.that(pair.coarser().overlaps(year) == Certainty.NO);

        assertThat(pair.finer().overlaps(year)).isEqualTo(Certainty.NO);
    }

    @Property(tries = 1000, seed = "94")
    @Tag("rule-85-holds")
    void an_interval_is_known_no_better_than_either_of_its_ends_that_is_known(
            @ForAll FuzzyDate one, @ForAll FuzzyDate other) {
        Interval interval = one.latest().isBefore(other.latest()) ? new Interval(one, other) : new Interval(other, one);

        assertThat(interval.precision())
                .isGreaterThanOrEqualTo(one.precision())
                .isGreaterThanOrEqualTo(other.precision());
    }

    @Property(tries = 1000, seed = "95")
    void a_date_about_which_is_meant_less_exactly_lies_around_the_exact_one(@ForAll FuzzyDate date) {
        Assume.that(date.edtf().matches("[0-9X-]+"));

        assertThat(date.liesWithin(FuzzyDate.parse(date.edtf() + "~"))).isTrue();
    }

    @Provide
    Arbitrary<Span> doubted() {
        return AnyDate.spans().filter(Span::uncertain);
    }

    /** A span, and one that says more. */
    private record Refined(Span finer, Span coarser) {}

    @Provide
    Arbitrary<Refined> refined() {
        Arbitrary<Integer> percent = Arbitraries.integers().between(0, 100);
        return Combinators.combine(AnyDate.spans(), percent, percent)
                .as((span, start, end) -> new Refined(Meant.by(span, start, end).span(), span))
                .filter(pair -> pair.finer().refines(pair.coarser()));
    }
}
