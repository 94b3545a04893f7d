package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.input.NamedResource;
import org.vpshr.domain.failure.InvalidValue;

/** An empty record in a file is filled with the example; one that holds anything is left as it is. */
class ExampleTest {
    static final String OWN = """
            {"contribution":{"by":"NL/human-rights","written":"2026-01-02","evidence":"list","audience":"public"}}
            {"command":"register.RegisterPerson","subject":"person/own","name":"O. Example"}
            """;
    private static final String EXAMPLE = "--ministry.example=netherlands";

    @TempDir
    Path folder;

    private RunningMinistry started(String... properties) {
        return RunningMinistry.started(folder, folder.resolve("record.db").toString(), properties);
    }

    @Test
    void an_empty_record_is_filled_with_its_own_moments_and_goes_on_with_ours() {
        long filled;
        try (RunningMinistry ministry = started(EXAMPLE)) {
            filled = ministry.record().head().position();
            assertThat(ministry.record().history().at(1).orElseThrow().recorded())
                    .isBefore("2018-01-01T00:00:00Z");
            ministry.record().record(NamedResource.of("own", OWN));
            assertThat(ministry.record().history().at(filled + 1).orElseThrow().recorded())
                    .isAfter("2026-01-01T00:00:00Z");
        }

        try (RunningMinistry again = started(EXAMPLE)) {
            assertThat(again.record().head().position()).isEqualTo(filled + 1);
        }
        assertThat(folder.resolve("example.begun")).doesNotExist();
    }

    @Test
    void a_record_that_holds_one_event_is_not_touched() {
        try (RunningMinistry ministry = started()) {
            ministry.record().record(NamedResource.of("own", OWN));
        }

        try (RunningMinistry again = started(EXAMPLE)) {
            assertThat(again.record().head().position()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--ministry.example=", "--ministry.government=NL"})
    void without_being_asked_for_it_is_not_filled(String property) {
        try (RunningMinistry ministry = started(property)) {
            assertThat(ministry.record().head().position()).isZero();
        }
    }

    @Test
    void a_filling_that_broke_off_is_told_at_the_next_start() throws IOException {
        Files.writeString(folder.resolve("example.begun"), "");

        assertThatThrownBy(() -> started(EXAMPLE).close())
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("broke off")
                .hasMessageContaining("example.begun");
    }

    @Test
    void an_example_that_there_is_none_of_is_told_by_those_that_there_are() {
        assertThatThrownBy(() -> started("--ministry.example=atlantis").close())
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("netherlands");
    }
}
