package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.OPENING;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.erasePerson;
import static org.vpshr.application.given.Lines.registerPerson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.input.NamedResource;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;

/** A name that occurs nowhere else is looked for in all that is written. */
class CanaryTest {
    private static final String CANARY = "Quetzalina Umbrafoss";

    @TempDir
    Path directory;

    private VoluntaryPrinciples record;

    @BeforeEach
    void open() {
        record = VoluntaryPrinciples.open(directory.resolve("record.db"));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private void register() {
        record.record(command(registerPerson("canary", CANARY)));
    }

    private PersonName read() {
        return ((PersonRegistered) record.history().toList().getFirst().event()).name();
    }

    @Test
    void a_name_is_read_as_it_was_registered() {
        register();

        assertThat(read()).isEqualTo(new PersonName("canary", CANARY));
    }

    @Test
    void a_name_stands_in_no_file() throws IOException {
        register();

        assertNoFileHoldsIt();
        record.close();
        assertNoFileHoldsIt();
    }

    @Test
    void an_erased_name_can_no_longer_be_read() throws IOException {
        register();

        record.record(command(erasePerson("canary")));

        assertThat(read().full()).isEqualTo("[erased]");
        assertThat(record.upkeep().verifyChain().whole()).isTrue();
        record.close();
        open();
        assertThat(read().full()).isEqualTo("[erased]");
        assertNoFileHoldsIt();
    }

    @Test
    void a_name_stands_in_no_text_of_the_event_itself() {
        register();

        assertThat(record.history().toList().toString()).doesNotContain(CANARY).doesNotContain("Umbrafoss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"command\":\"register.RegisterPerson\",\"subject\":\"person/canary\",\"name\":Quetzalina Umbrafoss}",
                "{\"command\":\"register.RegisterPerson\",\"subject\":\"person/canary\",\"name\":[\"Quetzalina Umbrafoss\"]}",
                "{\"command\":\"register.RegisterPerson\",\"subject\":\"person/canary\",\"name\":{\"full\":\"Quetzalina Umbrafoss\"}}",
                "{\"command\":\"register.RegisterPerson\",\"subject\":\"organisation/x\",\"name\":\"Quetzalina Umbrafoss\"}",
                "{\"command\":\"register.RegisterPerson\",\"subject\":\"person/canary\",\"name\":\"Quetzalina Umbrafoss\",\"x\":1}",
                "{\"command\":\"register.RegisterPerson\",\"subject\":\"person/canary\",\"name\":\"Quetzalina Umbrafoss"
            })
    void a_name_stands_in_no_message_about_a_bad_line(String line) {
        NamedResource resource = new NamedResource(
                "c", () -> new ByteArrayInputStream((OPENING + "\n" + line).getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> record.record(resource))
                .isInstanceOf(InvalidInput.class)
                .satisfies(e -> assertThat(trace(e)).doesNotContain("Quetzalina", "Umbrafoss"));
    }

    @Test
    void a_name_stands_in_no_message_about_a_refused_command() {
        register();

        assertThatThrownBy(this::register).satisfies(e -> assertThat(trace(e)).doesNotContain("Umbrafoss"));
    }

    private static String trace(Throwable e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private void assertNoFileHoldsIt() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            java.util.List<Path> all = files.toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(3);
            for (Path file : all) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes.contains("Quetzalina") || bytes.contains("Umbrafoss"))
                        .as("%s", file)
                        .isFalse();
            }
        }
    }
}
