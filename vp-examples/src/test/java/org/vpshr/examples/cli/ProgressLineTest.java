package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.observing.LongWork;
import org.vpshr.application.observing.Progress;

/** What a terminal shows while a long work is done. */
class ProgressLineTest {
    private static final long SECOND = 1_000_000_000;

    private final StringWriter terminal = new StringWriter();
    private long now;

    private Progress begin(LongWork work, int width) {
        return new ProgressLine(new PrintWriter(terminal), () -> now, width).of(work);
    }

    /** As a terminal would show it in the end: what comes after a return is written over what was there. */
    private String shown() {
        StringBuilder line = new StringBuilder();
        for (String part : terminal.toString().split("\r")) {
            line.replace(0, Math.min(part.length(), line.length()), part);
        }
        return line.toString().strip();
    }

    @Test
    void it_tells_what_is_done_what_is_left_and_how_fast() {
        try (Progress progress = begin(LongWork.IMPORT, 80)) {
            now = 2 * SECOND;
            progress.step(1, 5000);
            progress.step(2000, 5000);
            now = 4 * SECOND;
            progress.step(4000, 5000);

            assertThat(shown()).isEqualTo("vp: events taken in: 4,000 of 5,000, 80 %, 1,000 a second, 1 s left");
        }
    }

    @Test
    void where_nobody_knows_how_much_there_is_nothing_is_said_to_be_left() {
        try (Progress progress = begin(LongWork.RECORD, 80)) {
            progress.step(1, 0);
            now = 4 * SECOND;
            progress.step(4000, 0);

            assertThat(shown()).isEqualTo("vp: commands recorded: 4,000, 1,000 a second");
        }
    }

    @Test
    void what_was_done_before_does_not_make_it_faster() {
        try (Progress progress = begin(LongWork.CHECKPOINT, 100)) {
            progress.step(100_000, 101_000);
            now = 5 * SECOND;
            progress.step(100_500, 101_000);

            assertThat(shown()).contains("100 a second", "5 s left");
        }
    }

    @Test
    void the_line_is_gone_when_the_work_ends() {
        try (Progress progress = begin(LongWork.EXPORT, 80)) {
            now = SECOND;
            progress.step(1, 10);
        }

        assertThat(shown()).isEmpty();
        assertThat(terminal.toString()).endsWith("\r");
    }

    @Test
    void of_short_work_nothing_is_said() {
        try (Progress progress = begin(LongWork.FOLD, 80)) {
            for (int step = 1; step <= 1000; step++) {
                now += SECOND / 4000;
                progress.step(step, 1000);
            }
        }

        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void it_is_drawn_ten_times_a_second_at_most() {
        try (Progress progress = begin(LongWork.FOLD, 80)) {
            for (int step = 1; step <= 10_000; step++) {
                now += SECOND / 5000;
                progress.step(step, 10_000);
            }
        }

        assertThat(terminal.toString().split("\r\\w")).hasSizeBetween(10, 18);
    }

    @ParameterizedTest
    @EnumSource
    void no_work_is_wider_than_its_terminal_or_without_words(LongWork work) {
        try (Progress progress = begin(work, 40)) {
            now = SECOND;
            progress.step(1_000_000, 2_000_000);

            assertThat(shown()).hasSizeBetween(20, 39).matches("vp: [a-z ]+: 1,000.*");
        }
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "120,  , xterm, 120",
                "'',   , xterm, 80",
                "no number, , xterm, 80",
                "120, true, xterm, 0",
                "120,  , dumb, 0",
                "-,    , xterm, 0"
            },
            nullValues = "-")
    void it_is_shown_on_a_terminal_that_somebody_looks_at(
            @Nullable String terminal, @Nullable String ci, String kind, int width) {
        Map<String, String> environment = ci == null ? Map.of("TERM", kind) : Map.of("TERM", kind, "CI", ci);

        assertThat(Verbosity.width(terminal, environment)).isEqualTo(width);
    }
}
