package org.vpshr.benchmark.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void the_median_is_the_one_in_the_middle_or_between_the_two_that_are() {
        assertThat(Statistics.median(List.of(9, 1, 2))).isEqualTo(2);
        assertThat(Statistics.median(List.of(1, 2, 4, 9))).isEqualTo(3);
    }

    @Test
    void the_spread_is_told_as_parts_of_the_median() {
        assertThat(Statistics.spread(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)))
                .containsExactly(2 / 6.0, 10 / 6.0);
    }

    @Test
    void what_is_flat_has_no_exponent_and_what_is_quadratic_has_two() {
        List<Long> sizes = List.of(10_000L, 100_000L, 1_000_000L);

        assertThat(Statistics.exponent(sizes, List.of(5.0, 5.0, 5.0))).isCloseTo(0, within(1e-9));
        assertThat(Statistics.exponent(sizes, List.of(1.0, 100.0, 10_000.0))).isCloseTo(2, within(1e-9));
    }
}
