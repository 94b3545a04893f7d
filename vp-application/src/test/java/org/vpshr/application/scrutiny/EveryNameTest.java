package org.vpshr.application.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.domain.Command;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.text.Internal;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.time.FuzzyDate;

/** Whatever a command names: one that is unknown is refused, flagged, or written down with the reason why it is neither. */
class EveryNameTest {
    private static final String ON_THAT_DAY = "2019-06-01T09:00:00Z";
    private static final String BY =
            "{\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2019-01-21\",\"for\":2018,\"evidence\":\"note\",\"audience\":\"public\"}}\n";

    private static final String GIVEN = """
        {"contribution":{"by":"NL/embassy-lima","written":"2019-01-21","evidence":"note","audience":"public"}}
        {"command":"register.RegisterPerson","subject":"person/koch","name":"Quetza Umbra"}
        {"command":"register.RegisterOrganisation","subject":"organisation/fnv","name":"FNV","affiliation":"civil-society"}
        {"command":"register.RegisterOrganisation","subject":"organisation/pax","name":"PAX","affiliation":"civil-society"}
        {"command":"commitment.JoinInitiative","subject":"commitment/NL","as":"full","founder":false,"entry":{"id":"joined","text":"It joined.","when":"2009"}}
        {"command":"report.CommissionReport","subject":"report/NL/2017/public","kind":"full","template":"nl-2014","basis":"calendar-year","desks":[]}
        {"command":"workinggroup.EstablishGroup","subject":"workinggroup/PE/gt-pv","entry":{"id":"group","text":"There is a group.","when":"2010"}}
        {"command":"engagement.ReachOut","subject":"engagement/NL/PE","entry":{"id":"held","text":"It spoke.","when":"2018"}}
        {"command":"dossier.RestrictEntry","subject":"engagement/NL/PE","entry":"held","audience":{"circle":"internal","ground":"talks","review":"2030-01-01"}}
        """;

    @TempDir
    Path directory;

    private VoluntaryPrinciples record;

    /** A row of the table. */
    record Row(String field, String becomes, String why) {
        static Row of(String line) {
            String[] parts = line.split(" \\| ", 3);
            return new Row(parts[0], parts[1], parts[2]);
        }

        boolean isShown() {
            return why.startsWith("{");
        }
    }

    static Stream<Row> rows() {
        return resource().lines().filter(line -> !line.startsWith("#")).map(Row::of);
    }

    static Stream<Row> shown() {
        return rows().filter(Row::isShown);
    }

    @BeforeEach
    void given() {
        record = VoluntaryPrinciples.open(
                Options.of(directory.resolve("record.db")).withClock(() -> Instant.parse(ON_THAT_DAY)));
        record(GIVEN);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private Receipt record(String lines) {
        return record.record(new NamedResource(
                "lines.jsonl", () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void what_is_unknown_is_refused_or_flagged(Row row) {
        String lines = row.why.replace("}} {", "}}\n{");
        String told = lines.startsWith("{\"contribution\"") ? lines : BY + lines;
        String rule = row.becomes.replaceAll("\\D", "");
        if (row.becomes.startsWith("refused")) {
            long before = record.head().position();
            assertThatExceptionOfType(Failure.class)
                    .isThrownBy(() -> record(told))
                    .satisfies(refusal -> assertThat(
                                    refusal.rule().map(r -> "" + r.number()).orElse(""))
                            .isEqualTo(rule));
            assertThat(record.head().position()).isEqualTo(before);
        } else {
            assertThat(record(told).findings())
                    .extracting(finding -> "" + finding.rule().number())
                    .contains(rule);
        }
    }

    @Test
    void each_field_that_names_something_is_in_the_table_once() {
        assertThat(rows().map(Row::field)).doesNotHaveDuplicates();
        assertThat(rows().map(Row::field)).containsExactlyInAnyOrderElementsOf(new Fields().ofEveryCommand());
    }

    /** Found through the sealed roots and all that their records are made up of. */
    private static final class Fields {
        private final Set<String> found = new TreeSet<>();
        private final Set<Class<?>> seen = new HashSet<>();

        Set<String> ofEveryCommand() {
            type(Command.class);
            return found;
        }

        private void type(Class<?> type) {
            if (type.isSealed()) {
                Stream.of(type.getPermittedSubclasses()).forEach(this::type);
            } else if (type.isRecord() && seen.add(type)) {
                Arrays.stream(type.getRecordComponents()).forEach(component -> component(type, component));
            }
        }

        private void component(Class<?> of, RecordComponent component) {
            for (Class<?> each : within(component.getGenericType()).toList()) {
                boolean free =
                        component.isAnnotationPresent(Internal.class) || component.isAnnotationPresent(OneLine.class);
                boolean leaf = !each.isRecord() && !each.isSealed() && !each.isEnum() && each != boolean.class;
                if (!free && leaf || each == FuzzyDate.class) {
                    found.add(of.getName().replaceFirst(".*[.]", "").replace('$', '.') + "." + component.getName());
                }
                type(each);
            }
        }

        private static Stream<Class<?>> within(Type type) {
            return type instanceof ParameterizedType many
                    ? Stream.of(many.getActualTypeArguments()).flatMap(Fields::within)
                    : Stream.of((Class<?>) type);
        }
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(EveryNameTest.class.getResourceAsStream("names.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
