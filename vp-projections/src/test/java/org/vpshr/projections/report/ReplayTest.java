package org.vpshr.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.Subjects.PERU;
import static org.vpshr.projections.given.Told.held;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.domain.entry.Circle;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.Outline;
import org.vpshr.projections.given.SomeHistory;

/** What holds of every history. */
class ReplayTest {
    private static final int EVENTS = 200;
    private static final Map<Long, AHistory> HISTORIES = new HashMap<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    private static AHistory history(long seed) {
        return HISTORIES.computeIfAbsent(seed, s -> SomeHistory.ofSeed(s, EVENTS));
    }

    private static List<String> texts(Report report) {
        return report.items().stream().map(Report.Item::toString).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Tag("rule-93-holds")
    void the_same_history_gives_the_same_report(long seed) {
        AHistory told = history(seed);

        assertThat(told.report().toString()).isEqualTo(told.report().toString());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Tag("rule-36-holds")
    void a_report_as_of_a_position_is_that_of_the_history_up_to_it(long seed) {
        AHistory told = SomeHistory.withoutRestrictions(seed, EVENTS);

        assertThat(IntStream.iterate(1, p -> p <= EVENTS, p -> p + 13))
                .allSatisfy(p ->
                        assertThat(told.reportAsOf(p)).isEqualTo(told.first(p).report()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Tag("rule-112-holds")
    void a_report_as_of_a_position_shows_nothing_that_the_public_may_not_see_now(long seed) {
        AHistory told = history(seed);
        List<String> hidden = told.entries().all().stream()
                .filter(c -> c.restriction() != null)
                .map(c -> c.entry().id().value())
                .toList();

        assertThat(Outline.entries(told.reportAsOf(EVENTS / 2))).doesNotContainAnyElementsOf(hidden);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Tag("rule-113-holds")
    void the_public_report_is_part_of_that_for_the_plenary_and_that_of_the_internal_one(long seed) {
        AHistory told = history(seed);
        List<String> inside = Outline.entries(told.reportFor(Circle.INTERNAL));
        List<String> plenary = Outline.entries(told.reportFor(Circle.PLENARY));

        assertThat(inside).containsAll(plenary);
        assertThat(plenary).containsAll(Outline.entries(told.report()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Tag("rule-50-holds")
    void footnotes_run_from_one_without_gaps_in_the_order_of_the_report(long seed) {
        Report report = history(seed).report();

        assertThat(report.items().stream()
                        .flatMap(item -> item.notes().stream())
                        .distinct()
                        .toList())
                .isEqualTo(
                        report.footnotes().stream().map(Report.Footnote::number).toList())
                .isEqualTo(IntStream.rangeClosed(1, report.footnotes().size())
                        .boxed()
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_entry_is_printed_once(long seed) {
        assertThat(Outline.entries(history(seed).report())).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "in {0}, {1}")
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, Asia/Kathmandu", "th-TH-u-ca-buddhist, Pacific/Pago_Pago"
    })
    @Tag("rule-93-holds")
    void the_report_is_the_same_in_every_locale_and_time_zone(String language, String zone) {
        AHistory told =
                SomeHistory.ofSeed(42, EVENTS).then(held(PERU, anEntry("last").on("2018-12-31/2019-01-01")));
        String here = told.report().toString();

        assertThat(in(
                        Locale.forLanguageTag(language),
                        TimeZone.getTimeZone(zone),
                        () -> told.report().toString()))
                .isEqualTo(here);
    }

    @Test
    @Tag("rule-93-holds")
    void an_instant_of_recording_does_not_move_an_entry_into_another_year() {
        AHistory told = AHistory.history(held(PERU, anEntry("eve").on("2018-12-31")));

        assertThat(texts(told.report(2018))).hasSize(1);
        assertThat(texts(told.report(2019))).isEmpty();
    }

    private static String in(Locale locale, TimeZone zone, Supplier<String> made) {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            return made.get();
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }
}
