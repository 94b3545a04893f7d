package org.vpshr.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.given.AnotherVersion;
import org.vpshr.examples.cli.Vp;

/** The commands of the page on rehearsals answer what the page shows. */
class RehearsePageTest {
    private static final Path PAGE =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("vp-application/docs/rehearse.md");
    private static final Pattern BLOCK = Pattern.compile("```(json|sh|text)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private String told = "";

    @Test
    void its_commands_answer_what_it_shows() throws IOException {
        int shown = 0;
        for (MatchResult block : BLOCK.matcher(Files.readString(PAGE)).results().toList()) {
            switch (block.group(1)) {
                case "json" -> Files.writeString(folder.resolve("workshop.jsonl"), block.group(2));
                case "sh" -> told = run(block.group(2));
                default -> {
                    assertThat(told).contains(block.group(2).strip());
                    shown++;
                }
            }
        }
        assertThat(shown).isEqualTo(2);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("rehearsal"));
        }
    }

    private String run(String commands) {
        StringWriter out = new StringWriter();
        for (String command : commands.lines().toList()) {
            List<String> words = new ArrayList<>();
            for (String word : command.split(" ")) {
                words.addAll(meant(word));
            }
            assertThat(words.removeFirst()).isEqualTo("vp");
            if (words.getFirst().equals("rehearse")) {
                words.addAll(List.of("--scratch", folder.toString()));
            }
            StringWriter err = new StringWriter();
            int code = Vp.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
            assertThat(code).as(command + ": " + err + out).isEqualTo(command.contains("next-version") ? 1 : 0);
        }
        return out.toString();
    }

    private List<String> meant(String word) {
        return switch (word) {
            case "same-version" -> names(AnotherVersion.same());
            case "next-version" ->
                names(AnotherVersion.withResource(
                        folder.resolve("next"),
                        "reports/templates/nl-2018.3.json",
                        "Annual Report {year}",
                        "Yearly Report {year}"));
            default ->
                word.matches(".*\\.(db|jsonl)") ? List.of(folder.resolve(word).toString()) : List.of(word);
        };
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(Path::toString).toList();
    }
}
