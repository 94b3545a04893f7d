package org.vpshr.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each decision says when it was taken and whether it is in force, and stands so in the index of its folder. */
class DecisionsTest {
    private static final Path CLONE =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
    private static final List<Path> FOLDERS =
            List.of(CLONE.resolve("vp-application/docs/decisions"), CLONE.resolve("vp-domain/docs/decisions"));

    /** As many were taken before this test was; none of them is ever taken away. */
    private static final int FIRST = 59;

    private static final Pattern FILE = Pattern.compile("(\\d{3})-[a-z0-9-]+\\.md");
    private static final Pattern DECISION = Pattern.compile(
            "# (\\d+)\\. (.+)\n\n(\\d{4}-\\d\\d-\\d\\d), (in force|proposed|replaced by \\[\\d+]\\([^)]+\\))[.,;:]");
    private static final Pattern ROW = Pattern.compile(
            "\\| \\[(\\d+)]\\(([^)]+)\\) \\| (.+) \\| (\\d{4}-\\d\\d-\\d\\d) \\| (in force|proposed|replaced by \\[\\d+]\\([^)]+\\))(?:, as .*)? \\|");
    private static final List<String> PARTS =
            List.of("**Context.**", "**Choice.**", "**Price.**", "**What would change our mind.**");

    @Test
    void each_says_its_date_and_status_and_stands_so_in_its_index() throws IOException {
        for (Path folder : FOLDERS) {
            assertThat(faults(folder)).as("in %s", folder).isEmpty();
        }
    }

    @Test
    void numbers_run_on_over_both_folders() throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (Path folder : FOLDERS) {
            files(folder).forEach(file -> numbers.add(number(file)));
        }

        assertThat(numbers)
                .as("a decision that is replaced stays, and no number is given twice")
                .doesNotHaveDuplicates()
                .containsAll(IntStream.rangeClosed(1, FIRST).boxed().toList());
    }

    @Test
    void one_that_lacks_something_is_found(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("001-one.md"), "# 1. One\n\n2026-11-23, in force.\n\n**Context.** None.\n");
        Files.writeString(folder.resolve("002-two.md"), "# 2. Two\n\nIn force.\n");
        Files.writeString(folder.resolve("003-three.md"), decision(3, "Three"));
        Files.writeString(folder.resolve("004-four.md"), decision(4, "Four"));
        Files.writeString(
                folder.resolve("README.md"),
                "| [1](001-one.md) | One | 2026-11-23 | in force |\n"
                        + "| [2](002-two.md) | Two | 2026-11-23 | in force |\n"
                        + "| [3](003-three.md) | Three | 2026-11-24 | in force |\n");

        assertThat(faults(folder))
                .containsExactly(
                        "001-one.md does not say **Choice.**",
                        "001-one.md does not say **Price.**",
                        "001-one.md does not say **What would change our mind.**",
                        "002-two.md does not begin with its number, title, date and status",
                        "003-three.md stands in README.md otherwise: 3 Three 2026-11-23 in force",
                        "004-four.md stands in README.md otherwise: 4 Four 2026-11-23 in force");
    }

    private static String decision(int number, String title) {
        return "# " + number + ". " + title + "\n\n2026-11-23, in force.\n\n" + String.join("\n\n", PARTS) + "\n";
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }

    private static int number(Path file) {
        Matcher name = FILE.matcher(file.getFileName().toString());
        assertThat(name.matches()).as("%s is named by its number", file).isTrue();
        return Integer.parseInt(name.group(1));
    }

    private static List<String> faults(Path folder) throws IOException {
        String index = Files.readString(folder.resolve("README.md"));
        List<String> rows = ROW.matcher(index)
                .results()
                .map(row -> row.group(2) + ": " + row.group(1) + " " + row.group(3) + " " + row.group(4) + " "
                        + row.group(5))
                .toList();
        List<String> found = new ArrayList<>();
        for (Path file : files(folder)) {
            faults(file, number(file), rows, found);
        }
        return found;
    }

    private static void faults(Path file, int number, List<String> rows, List<String> found) throws IOException {
        String name = file.getFileName().toString();
        String text = Files.readString(file);
        Matcher decision = DECISION.matcher(text);
        if (!decision.lookingAt() || Integer.parseInt(decision.group(1)) != number) {
            found.add(name + " does not begin with its number, title, date and status");
            return;
        }
        String said = number + " " + decision.group(2) + " " + decision.group(3) + " " + decision.group(4);
        if (!rows.contains(name + ": " + said)) {
            found.add(name + " stands in README.md otherwise: " + said);
        }
        PARTS.stream().filter(part -> !text.contains(part)).forEach(part -> found.add(name + " does not say " + part));
    }
}
