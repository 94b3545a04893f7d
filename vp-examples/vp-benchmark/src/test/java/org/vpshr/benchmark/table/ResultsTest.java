package org.vpshr.benchmark.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static final Machine MACHINE = new Machine("two processors", LocalDate.of(2026, 1, 1));

    private static Series series(String part, long size, long... millis) {
        Series series = new Series(part, size);
        for (long each : millis) {
            series.add(new Sample(each * 1_000_000, each * 1_000_000));
        }
        return series;
    }

    private static String table(Series... all) {
        return new MarkdownTable(new Results(List.of(all)), MACHINE).rows();
    }

    @Test
    void a_work_is_held_against_its_floor_of_the_same_size() {
        assertThat(table(series("verify", 10, 40), series("floor.verify", 10, 20), series("floor.verify", 100, 1)))
                .contains(
                        "| verify | 10 | 40.000 ms cpu | 1.00-1.00 of 1 | 0.50 | at least 0.7 of the floor's speed | **not met** |");
    }

    @Test
    void what_may_take_so_long_is_held_against_that() {
        assertThat(table(series("report.again", 10, 1))).contains("| 1.00 ms | at most 1 ms | met |");
    }

    @Test
    void what_may_not_grow_is_held_against_the_smallest() {
        assertThat(table(series("report.first", 1_000, 12), series("report.first", 10, 8)))
                .contains("| 1,000 | 12.000 ms cpu | 1.00-1.00 of 1 | 1.50 times |");
    }

    @Test
    void what_was_not_measured_is_not_told() {
        assertThat(table(series("verify", 10, 40)).lines()).hasSize(2);
    }

    @Test
    void the_document_says_on_what_and_by_which_command_it_was_made() {
        assertThat(new MarkdownTable(new Results(List.of()), MACHINE).document("benchmark --long"))
                .contains("`benchmark --long` on 2026-01-01", "two processors");
    }

    @Test
    void growth_is_drawn_with_its_exponent() {
        Results results = new Results(List.of(series("verify", 10, 3), series("verify", 1_000, 300)));

        assertThat(new GrowthPlot(results).svg())
                .startsWith("<svg")
                .endsWith("</svg>\n")
                .contains("verify: n^1.00");
    }
}
