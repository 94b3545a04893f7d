package org.vpshr.application.json.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.line.CommandFormat;
import org.vpshr.application.reference.Vocabulary;
import org.vpshr.domain.Command;
import org.vpshr.domain.given.AnyFact;

/** The schema lets in what is read, and an editor that goes by it marks what is not. */
class JsonSchemaTest {
    private static final SchemaCheck SCHEMA = new SchemaCheck(Vocabulary.schema());
    private static final CommandFormat COMMANDS = new CommandFormat();
    private static final String HELD =
            "{\"command\":\"engagement.HoldEvent\",\"subject\":\"engagement/NL/PE\",\"kind\":\"roundtable\",\"entry\":{\"id\":\"pe-roundtable\",\"text\":\"It"
                    + " was held.\",\"when\":\"2025-04\"}}";

    @Example
    void every_line_of_the_examples_is_valid() throws IOException {
        List<String> lines = lines(Path.of("../vp-examples/src/main/resources"));

        assertThat(lines).hasSizeGreaterThan(400);
        assertThat(lines.stream().filter(line -> !SCHEMA.faults(line).isEmpty()))
                .isEmpty();
    }

    @Example
    void every_line_to_copy_is_valid() throws IOException {
        List<String> lines = lines(Path.of("src/main/resources/org/vpshr/application/reference/lines"));

        assertThat(lines).hasSizeGreaterThan(Catalogue.commands().types().size());
        assertThat(lines.stream().filter(line -> !SCHEMA.faults(line).isEmpty()))
                .isEmpty();
    }

    @Property(tries = 600, seed = "34")
    void whatever_a_command_says_is_valid(@ForAll("commands") Command command) {
        String line = COMMANDS.write(command);

        assertThat(SCHEMA.faults(line)).as(line).isEmpty();
    }

    @Provide
    Arbitrary<Command> commands() {
        return Arbitraries.oneOf(Catalogue.commands().types().values().stream()
                .map(type -> AnyFact.any().of(type).map(Command.class::cast))
                .toList());
    }

    @Example
    void what_is_not_a_line_is_not_valid() {
        assertThat(SCHEMA.faults(HELD)).isEmpty();
        Stream.of(
                        HELD.replace("engagement.HoldEvent", "engagement.HoldEvnt"),
                        HELD.replace("\"kind\":\"roundtable\",", ""),
                        HELD.replace("roundtable\",\"entry", "round table\",\"entry"),
                        HELD.replace("\"kind\"", "\"kinds\""),
                        HELD.replace("\"text\"", "\"words\""),
                        HELD.replace("\"2025-04\"", "\"April 2025\""),
                        HELD.replace("\"2025-04\"", "{\"date\":\"2025-04\",\"mood\":\"planned\"}"),
                        HELD.replace("\"2025-04\"", "2025"),
                        HELD.replace("engagement/NL/PE", "commitment/NL"),
                        HELD.replace("\"pe-roundtable\"", "\"PE roundtable\""),
                        "{\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2026-02-02\"}}",
                        "{}",
                        "[]")
                .forEach(line -> assertThat(SCHEMA.faults(line)).as(line).isNotEmpty());
    }

    private static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".jsonl")).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        lines.removeIf(String::isBlank);
        return lines;
    }
}
