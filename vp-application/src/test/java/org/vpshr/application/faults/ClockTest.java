package org.vpshr.application.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.given.AStore;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.given.Ticking;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.Report;

/** The clock of the machine is wrong, or jumps, or stands at the edge of a year or of February. */
@ParameterizedClass
@EnumSource(AStore.In.class)
@SuppressWarnings("NullAway.Init")
class ClockTest {
    private static final List<Duration> JUMPS = List.of(
            Duration.ZERO,
            Duration.ofHours(-1),
            Duration.ofDays(-400),
            Duration.ofNanos(1000),
            Duration.ofSeconds(1),
            Duration.ofDays(1),
            Duration.ofDays(3653));

    @Parameter
    private AStore.In in;

    @TempDir
    Path directory;

    private final Ticking clock = new Ticking();

    private VoluntaryPrinciples open(String name) {
        return VoluntaryPrinciples.open(options(name).acceptingClock());
    }

    private Options options(String name) {
        Path own = directory.resolve(name);
        assertThat(own.toFile().mkdir()).isTrue();
        return in.fresh(own).options().withClock(clock);
    }

    @Test
    void after_a_clock_that_was_wrong_nothing_is_recorded_until_it_is_accepted_and_that_is_recorded() {
        Options options = options("ahead");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            clock.at("2099-01-01T00:00:00Z");
            record.record(command(noteGroup("a", "a")));
            clock.at("2026-11-26T09:00:00Z");

            assertThatThrownBy(() -> record.record(command(noteGroup("b", "b"))))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContainingAll("ends at 2099-01-01T00:00:00Z", "2026-11-26T09:00:00Z", "--accept-clock");
            assertThat(record.head().position()).isOne();
            assertThat(record.upkeep().verify().problems()).isEmpty();
            assertThat(record.upkeep().verify().findings())
                    .singleElement()
                    .asString()
                    .contains("2099-01-01T00:00:00Z", "ahead of the clock");
        }
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options.acceptingClock())) {
            record.record(command(noteGroup("b", "b")));
            assertThat(record.upkeep().verify().accepted())
                    .singleElement()
                    .asString()
                    .contains("position 2", "the clock showed 2026-11-26T09:00:00Z");
            assertThat(record.history().toList().getLast().recorded()).isEqualTo("2099-01-01T00:00:00Z");
        }
    }

    @Test
    void clocks_that_differ_by_a_little_keep_nobody_from_recording() {
        Options options = options("near");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            record.record(command(noteGroup("a", "a")));
            clock.at("2019-01-21T09:55:00Z");
            record.record(command(noteGroup("b", "b")));
            clock.at("2019-01-21T09:54:59.999999Z");

            assertThatThrownBy(() -> record.record(command(noteGroup("c", "c"))))
                    .isInstanceOf(StoreUnavailable.class);
            assertThat(record.upkeep().verify().accepted()).isEmpty();
        }
    }

    @Test
    void a_history_from_ahead_of_the_clock_is_taken_only_when_that_is_accepted() {
        clock.at("2030-01-01T00:00:00Z");
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        try (VoluntaryPrinciples record = open("later")) {
            record.record(command(noteGroup("a", "a")));
            record.upkeep().exportTo(exported);
        }
        NamedResource file = new NamedResource("later", () -> new ByteArrayInputStream(exported.toByteArray()));
        Options options = options("copy");
        clock.at("2026-11-26T09:00:00Z");
        try (VoluntaryPrinciples copy = VoluntaryPrinciples.open(options)) {
            assertThatThrownBy(() -> copy.upkeep().importFrom(file))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContainingAll("later:2", "2030-01-01T00:00:00Z", "ahead of the clock", "--accept-clock");
            assertThat(copy.head().position()).isZero();
        }
        try (VoluntaryPrinciples copy = VoluntaryPrinciples.open(options.acceptingClock())) {
            assertThat(copy.upkeep().importFrom(file).added()).isOne();
        }
    }

    @Test
    void what_is_recorded_never_goes_back_in_time_and_is_found_by_it() {
        Random random = new Random(29_02_2020);
        List<Instant> shown = new ArrayList<>();
        try (VoluntaryPrinciples record = open("jumping")) {
            for (int i = 0; i < 100; i++) {
                Instant now = clock.instant().plus(JUMPS.get(random.nextInt(JUMPS.size())));
                clock.at(now.toString());
                shown.add(now);
                record.record(command(noteGroup("group-" + i, "note-" + i)));
            }
            List<Instant> recorded = record.history().toList().stream()
                    .map(RecordedEvent::recorded)
                    .toList();

            assertThat(recorded).isSorted();
            assertThat(shown).isNotEqualTo(recorded);
            for (Instant moment : shown) {
                long then = recorded.stream().filter(at -> !at.isAfter(moment)).count();
                assertThat(record.history().positionAt(moment)).isEqualTo(then);
            }
            assertThat(record.upkeep().verifyChain().whole()).isTrue();
        }
    }

    @Test
    void a_leap_day_and_the_end_of_a_year_are_days_of_universal_time_in_every_zone() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Etc/GMT-14", "Etc/GMT+12", "UTC")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertDays(zone.replaceAll("\\W", ""));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private void assertDays(String name) {
        try (VoluntaryPrinciples record = open(name)) {
            List<String> moments = List.of(
                    "2019-12-31T09:59:59.999999Z", // the last of 2019 in UTC+14
                    "2019-12-31T23:59:59.999999Z", // in UTC
                    "2020-01-01T11:59:59.999999Z", // in UTC-12
                    "2020-02-28T23:59:59.999999Z",
                    "2020-02-29T12:00:00Z",
                    "2020-03-01T00:00:00Z");
            for (int i = 0; i < moments.size(); i++) {
                clock.at(moments.get(i));
                record.record(command(noteGroup("group-" + i, "note-" + i)));
            }
            assertThat(List.of("2019-12-30", "2019-12-31", "2020-01-01", "2020-02-28", "2020-02-29", "2020-03-01"))
                    .extracting(day -> record.history().positionAt(AsOf.parse(day)))
                    .containsExactly(0L, 2L, 3L, 4L, 5L, 6L);
            assertThat(record.upkeep().verifyChain().whole()).isTrue();
        }
    }

    @Test
    void the_report_of_a_year_is_the_same_whatever_the_clock_showed() {
        List<Report> reports = new ArrayList<>();
        for (String start : List.of(
                "2038-01-19T03:14:08Z",
                "2022-01-21T10:00:00Z",
                "2022-12-31T23:59:59.999999Z",
                "2024-02-29T12:00:00Z",
                "2099-12-31T23:59:59Z")) {
            try (VoluntaryPrinciples record = open("from-" + reports.size())) {
                for (int i = 0; i < 10; i++) {
                    clock.at(start);
                    clock.at(clock.instant().plus(JUMPS.get(i % JUMPS.size())).toString());
                    record.record(command(noteGroup("group-" + i, "note-" + i)));
                }
                reports.add(record.reports().of(new Country("NL"), 2018).now());
            }
        }
        assertThat(reports).containsOnly(reports.getFirst());
        assertThat(reports.getFirst().toString()).contains("note-9");
    }
}
