package org.vpshr.application.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vpshr.application.given.Count;

/** No row of the table of faults is invented: what it names is there, and is a test. */
class FaultTableTest {
    private static final Path TABLE = Path.of("docs", "faults.md");
    private static final int COLUMNS = 6;
    private static final int NESTED = 5;
    private static final Pattern NAMED = Pattern.compile("`(\\w+)(?:#(\\w+))?`");
    private static final Pattern COUNTED = Pattern.compile("Count\\.of\\(([\\d_]+), ([\\d_]+), \"(.+?)\"\\)");
    private static final Pattern A_TEST =
            Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property)\\b");

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("|") && !line.startsWith("|---") && !line.startsWith("| fault |"))
                .map(line -> line.substring(1).split("\\|", -1))
                .toList();
    }

    /** The tests of all modules, by the name of their class. */
    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of(".."), NESTED)) {
            return folders.filter(folder -> folder.endsWith("src/test/java"))
                    .flatMap(FaultTableTest::files)
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            FaultTableTest::read,
                            (one, other) -> one + other));
        }
    }

    private static Stream<Path> files(Path tests) {
        try (Stream<Path> files = Files.walk(tests)) {
            return files.filter(file -> file.toString().endsWith("Test.java")).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void every_row_says_all_and_names_a_test() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(10).allSatisfy(row -> {
            assertThat(row).hasSize(COLUMNS + 1);
            assertThat(row[0] + row[1] + row[2] + row[3] + row[5]).doesNotContain("  |");
            assertThat(List.of(row).subList(0, COLUMNS)).noneMatch(String::isBlank);
            assertThat(NAMED.matcher(row[4]).find()).as(row[4]).isTrue();
        });
    }

    @Test
    void every_test_that_is_named_exists() throws IOException {
        Map<String, String> sources = sources();
        List<String> invented = rows().stream()
                .flatMap(row -> NAMED.matcher(row[4]).results())
                .filter(named -> !isTest(sources.getOrDefault(named.group(1), ""), named.group(2)))
                .map(MatchResult::group)
                .toList();

        assertThat(invented).isEmpty();
    }

    @Test
    void every_row_says_how_often_it_is_done() throws IOException {
        Map<String, String> sources = sources();

        assertThat(rows()).allSatisfy(row -> {
            MatchResult named = NAMED.matcher(row[4]).results().findFirst().orElseThrow();
            assertThat(row[2].strip())
                    .as(row[0])
                    .isEqualTo(count(sources.getOrDefault(named.group(1), ""), named.group(2)));
        });
    }

    /** What has a count and is done in full somewhere else; all else is always done in full. */
    private static String count(String source, @Nullable String method) {
        boolean counted = members(source, method).anyMatch(member -> member.contains("@Tag(\"full\")"));
        return COUNTED.matcher(counted ? source : "")
                .results()
                .map(count -> Count.of(number(count.group(1)), number(count.group(2)), count.group(3)))
                .map(Count::both)
                .findFirst()
                .orElse("all");
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace("_", ""));
    }

    @Test
    void whatever_has_a_count_is_done_in_full_too() throws IOException {
        assertThat(sources().entrySet())
                .filteredOn(each -> COUNTED.matcher(each.getValue()).find())
                .hasSizeGreaterThan(5)
                .allSatisfy(each -> assertThat(each.getValue()).contains("@Tag(\"full\")"));
    }

    /** Whether the class has the method, and it is a test; without a method, whether it has any test. */
    private static boolean isTest(String source, @Nullable String method) {
        return members(source, method).anyMatch(member -> A_TEST.matcher(member).find());
    }

    private static Stream<String> members(String source, @Nullable String method) {
        return Stream.of(source.split("\n    }\n"))
                .filter(member -> method == null || member.contains("void " + method + "("));
    }
}
