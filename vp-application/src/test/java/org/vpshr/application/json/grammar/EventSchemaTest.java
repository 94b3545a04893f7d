package org.vpshr.application.json.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.json.Catalogue;

/** The schema of stored events lets in what is stored, and nothing else. */
class EventSchemaTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<String> events() {
        return Catalogue.events().types().keySet().stream();
    }

    private static String golden(String event) throws IOException {
        return Files.readAllLines(GOLDEN.resolve(event + "-1.json")).getFirst();
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_golden_file_of_an_event_is_valid(String event) throws IOException {
        assertThat(new SchemaCheck(EventSchema.of(event).toString()).faults(golden(event)))
                .isEmpty();
    }

    @Test
    void what_no_event_would_say_is_not_valid() throws IOException {
        String joined = golden("workinggroup.MemberJoined");
        SchemaCheck schema =
                new SchemaCheck(EventSchema.of("workinggroup.MemberJoined").toString());

        assertThat(Stream.of(
                        joined.replace("\"organisation\"", "\"organization\""),
                        joined.replace("\"seat\":\"board\"", "\"seat\":\"bored\""),
                        joined.replace("\"en\":0", "\"en\":\"The mission met.\""),
                        joined.replace("workinggroup/PE/gt-pv", "commitment/NL")))
                .allSatisfy(line -> assertThat(schema.faults(line)).as(line).isNotEmpty());
    }
}
