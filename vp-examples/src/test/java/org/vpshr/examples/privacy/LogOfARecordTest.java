package org.vpshr.examples.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the library itself logs of the whole history of the Netherlands, and of what is done with it: no word of it. */
@SuppressWarnings("NullAway.Init")
class LogOfARecordTest {
    private static final Path HISTORY = Path.of("src/main/resources/netherlands");
    private static final Pattern SAID = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Persons, an organisation, and a text of which each refusal speaks to whoever gave it. */
    private static final String REFUSED = """
            {"contribution":{"by":"NL/human-rights","written":"2023-02-01","for":2018,"evidence":"Dossier Zephyrine","audience":"public"}}
            {"command":"register.RegisterPerson","subject":"person/zephyrine","name":"Zephyrine Obermaier"}
            {"command":"register.RegisterPerson","subject":"person/zephyrine","name":"Zephyrine Obermaier"}
            """;

    @TempDir
    private static Path folder;

    private static String logged;

    @BeforeAll
    static void all_that_is_logged_of_a_rich_story() throws Exception {
        Path refused = Files.writeString(folder.resolve("refused.jsonl"), REFUSED);
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), REFUSED.replace("\"name\"", "\"nmae\""));
        logged = logged(List.of(
                "report --year 2018 --example netherlands",
                "record " + refused,
                "record " + broken,
                "report --year 2018 --published 1",
                "erase --yes --by NL/legal-affairs --ground asked-for --authoriser head entry/ng-vpi-plan",
                "erase --yes --by NL/legal-affairs --ground asked-for --authoriser head entry/cd-project",
                "keys rotate --new-master " + folder.resolve("new.key"),
                "verify --master-key " + folder.resolve("new.key"),
                "diff 2018@published:1 2018@now --master-key " + folder.resolve("new.key")));
    }

    @Test
    void it_tells_what_was_recorded_refused_erased_rotated_and_verified() {
        assertThat(logged)
                .containsPattern("INFO org.vpshr.record recorded \\d+ commands? as events? \\d+")
                .contains("refused: RULE_REFUSED, rule 1")
                .containsPattern("INFO org.vpshr.record erased: texts and keys of \\d+ events? are destroyed")
                .contains("INFO org.vpshr.record the keys are wrapped by another master key")
                .containsPattern("INFO org.vpshr.record verified: \\d{3} events as recorded, the record is whole");
    }

    @Test
    void it_holds_no_text_and_no_name() throws IOException {
        Set<String> words = words();

        assertThat(words).hasSizeGreaterThan(500);
        assertThat(words.stream().filter(logged::contains)).isEmpty();
        assertThat(logged).doesNotContainIgnoringCase("zephyrine").doesNotContain("Obermaier");
    }

    /** Whatever of the history is more than one word: texts, names, titles, evidence. */
    private static Set<String> words() throws IOException {
        try (Stream<Path> files = Files.list(HISTORY)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .flatMap(LogOfARecordTest::lines)
                    .flatMap(line -> SAID.matcher(line).results().map(found -> found.group(1)))
                    .filter(text -> text.contains(" "))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String logged(List<String> commands) throws Exception {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dslf4j.provider=" + Loud.class.getName(),
                "-D" + Loud.ALONE + "=org.vpshr",
                "-cp",
                System.getProperty("java.class.path"),
                LoudVp.class.getName()));
        for (String command : commands) {
            line.addAll(List.of((command + " --store " + folder.resolve("record.db")).split(" ")));
            line.add("then");
        }
        line.removeLast();
        ProcessBuilder process = new ProcessBuilder(line)
                .redirectError(folder.resolve("log.txt").toFile())
                .redirectOutput(folder.resolve("answers.txt").toFile());
        process.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        assertThat(process.start().waitFor()).isZero();
        try (Stream<String> lines = Files.lines(folder.resolve("log.txt"))) {
            return lines.filter(said -> said.matches("[A-Z]+ org\\.vpshr\\..*")).collect(Collectors.joining("\n"));
        }
    }
}
