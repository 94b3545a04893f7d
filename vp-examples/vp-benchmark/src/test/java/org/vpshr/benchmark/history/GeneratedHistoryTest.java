package org.vpshr.benchmark.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneratedHistoryTest {
    private static final Scale SHORT = new Scale(600);

    @Test
    void it_is_the_same_each_time() {
        assertThat(GeneratedHistory.of(SHORT))
                .containsExactlyElementsOf(GeneratedHistory.of(SHORT).toList());
    }
}
