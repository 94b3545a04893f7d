package org.vpshr.application.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTest {
    private static final String THEN = "{\"a\":[{\"b\":1},2]}";

    @Test
    void more_may_stand_beside_what_was_told_of_an_entry() {
        Kept.requireTold("NL/internal/trace-e.md", "a\nmore\nb\n", "a\nb\n");
        Kept.requireTold("NL/internal/trace-e.json", "{\"a\":[{\"b\":1,\"c\":3},2],\"d\":4}", THEN);
        Kept.requireTold("NL/internal/trace-e.json", "{\"a\":[0,{\"b\":1},2,3]}", THEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n", "b\na\n", "a\nB\n"})
    void a_line_that_is_gone_or_changed_or_moved_is_found(String now) {
        assertThatThrownBy(() -> Kept.requireTold("NL/internal/trace-e.md", now, "a\nb\n"))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'a':[{'b':1}]}", "{'a':[{'b':2},2]}", "{'a':[{'b':1},3]}", "{'a':[2,{'b':1}]}"})
    void a_field_that_is_gone_or_changed_is_found(String now) {
        assertThatThrownBy(() -> Kept.requireTold("NL-2018/internal/now.json", now.replace('\'', '"'), THEN))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @CsvSource({"NL-2018/public/published-1.json", "NL-2018/public/published-1.html", "NL-2018/public/now.md"})
    void what_was_published_is_the_same_to_the_byte(String question) {
        assertThatThrownBy(() -> Kept.requireTold(question, "{\"a\":1,\"b\":2}", "{\"a\":1}"))
                .isInstanceOf(AssertionError.class);
        assertThat(Kept.missing(List.of("a"), List.of("a"))).isEmpty();
    }
}
