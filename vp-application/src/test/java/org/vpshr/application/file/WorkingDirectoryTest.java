package org.vpshr.application.file;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.failure.InvalidValue;

class WorkingDirectoryTest {
    private static final String NOT_UNDERSTOOD = "/home/caf\uFFFD\uFFFD";

    @Test
    void a_name_below_a_directory_that_the_locale_cannot_say_is_refused() {
        assertThatThrownBy(() -> WorkingDirectory.requireNameable(Path.of(".vp", "record.db"), NOT_UNDERSTOOD))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContainingAll(".vp/record.db", "LC_ALL=C.UTF-8", "whole path");
    }

    @Test
    void a_whole_path_leads_where_it_says() {
        assertThatCode(() -> WorkingDirectory.requireNameable(Path.of("/var/record.db"), NOT_UNDERSTOOD))
                .doesNotThrowAnyException();
        assertThatCode(() -> WorkingDirectory.requireNameable(Path.of("record.db"), "/home/café"))
                .doesNotThrowAnyException();
    }
}
