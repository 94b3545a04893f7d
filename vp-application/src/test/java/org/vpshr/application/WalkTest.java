package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.given.Child;
import org.vpshr.application.given.Passage;
import org.vpshr.application.given.Walker;

/** The page that follows one line through the library is true of the line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class WalkTest {
    private static final String OURS = "org.vpshr.";
    private static final Pattern STOP = Pattern.compile("(?m)^[0-9]+\\. `([^`]+)`");
    private static final Pattern BESIDE = Pattern.compile("(?m)^\\| [^|]+ \\| (`[^|]+) \\|");
    private static final Pattern GOALS = Pattern.compile("At most ([0-9]+) stops; at most ([0-9]+) files");
    private static final Pattern LOADED = Pattern.compile("\\] (org\\.vpshr\\.[^ $]+)(\\$[^ ]*)? source");

    /** The two walks of the page. */
    private enum Walk {
        RECORD("## From the line to its row", "record", "Walker$Record"),
        REPORT("## From the row to the line of the report", "report", "Walker$Report");

        private final String heading;
        private final String mark;
        private final String loaded;

        Walk(String heading, String mark, String loaded) {
            this.heading = heading;
            this.mark = mark;
            this.loaded = loaded;
        }
    }

    private String page;
    private Passage passage;
    private List<String> log;

    @BeforeAll
    void walk(@TempDir Path directory) throws IOException {
        page = Files.readString(Path.of("docs", "walk.md"));
        passage = Passage.of(
                Walker.class, Files.createDirectory(directory.resolve("traced")).toString());
        Path loaded = directory.resolve("loaded.log");
        try (Child child = Child.with(
                List.of("-Xlog:class+load:file=" + loaded),
                Walker.class,
                List.of(Files.createDirectory(directory.resolve("logged")).toString()))) {
            assertThat(child.await()).isZero();
        }
        log = Files.readAllLines(loaded);
    }

    private String section(Walk walk) {
        String from = page.substring(page.indexOf(walk.heading) + walk.heading.length());
        return from.contains("\n## ") ? from.substring(0, from.indexOf("\n## ")) : from;
    }

    private List<String> stops(Walk walk) {
        return STOP.matcher(section(walk))
                .results()
                .map(stop -> OURS + stop.group(1))
                .toList();
    }

    private List<String> beside(Walk walk) {
        return BESIDE.matcher(section(walk))
                .results()
                .flatMap(row -> Arrays.stream(row.group(1).split("[`, ]+")))
                .filter(name -> !name.isEmpty())
                .map(name -> OURS + name)
                .toList();
    }

    private int goal(Walk walk, int group) {
        Matcher goals = GOALS.matcher(section(walk));
        assertThat(goals.find()).isTrue();
        return Integer.parseInt(goals.group(group));
    }

    /** A whole package, without those below it, is named by a star. */
    private static Predicate<String> named(String name) {
        return name.endsWith(".*")
                ? file -> file.substring(0, file.lastIndexOf('.')).equals(name.substring(0, name.length() - 2))
                : name::equals;
    }

    private static boolean isNamed(List<String> names, String file) {
        return names.stream().anyMatch(name -> named(name).test(file));
    }

    @Test
    void the_goals_are_those_that_were_set() {
        assertThat(goal(Walk.RECORD, 1)).isEqualTo(25);
        assertThat(goal(Walk.REPORT, 1)).isEqualTo(18);
    }

    @ParameterizedTest
    @EnumSource(Walk.class)
    void it_has_no_more_stops_than_its_goal(Walk walk) {
        assertThat(stops(walk)).isNotEmpty().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(goal(walk, 1));
    }

    @ParameterizedTest
    @EnumSource(Walk.class)
    void the_line_goes_through_its_stops_in_their_order(Walk walk) {
        List<String> left = new ArrayList<>(stops(walk));
        for (Passage.Step step : passage.steps(walk.mark)) {
            if (!left.isEmpty() && step.file().equals(left.getFirst())) {
                left.removeFirst();
            }
        }
        assertThat(left)
                .as("stops that the line does not reach after those before")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Walk.class)
    void whatever_else_is_entered_is_named_with_its_reason(Walk walk) {
        Set<String> others = new LinkedHashSet<>(passage.files(walk.mark));
        assertThat(others).hasSizeLessThanOrEqualTo(goal(walk, 2));

        others.removeAll(stops(walk));
        assertThat(others).allMatch(file -> isNamed(beside(walk), file));
        assertThat(beside(walk))
                .as("what is named, and entered")
                .allMatch(name -> others.stream().anyMatch(named(name)));
    }

    @ParameterizedTest
    @EnumSource(Walk.class)
    void every_stop_is_loaded_and_the_line_loads_no_more_than_the_goal(Walk walk) {
        assertThat(loaded(log)).containsAll(stops(walk));
        assertThat(loaded(between(walk))).hasSizeLessThanOrEqualTo(goal(walk, 1));
    }

    @Test
    void the_log_tells_of_what_only_this_line_needs() {
        assertThat(loaded(between(Walk.RECORD)))
                .contains("org.vpshr.domain.workinggroup.Seat")
                .doesNotContain("org.vpshr.domain.workinggroup.WorkingGroup");
    }

    @ParameterizedTest
    @EnumSource(Walk.class)
    void what_the_line_loads_and_what_the_walk_names_are_no_more_than_the_goal_but_for_values(Walk walk) {
        Set<String> together = new LinkedHashSet<>(stops(walk));
        loaded(between(walk)).stream()
                .filter(file -> !isNamed(beside(walk), file))
                .forEach(together::add);

        assertThat(together).hasSizeLessThanOrEqualTo(goal(walk, 1));
    }

    private List<String> between(Walk walk) {
        int begin = line(walk.loaded + "Begins");
        int end = line(walk.loaded + "Ends");
        assertThat(begin).isPositive().isLessThan(end);
        return log.subList(begin + 1, end);
    }

    private int line(String type) {
        for (int i = 0; i < log.size(); i++) {
            if (log.get(i).contains("." + type + " source")) {
                return i;
            }
        }
        return -1;
    }

    /** The files of ours that the classes are of; what the runtime makes up is of none. */
    private static Set<String> loaded(List<String> lines) {
        Set<String> files = new LinkedHashSet<>();
        Stream<MatchResult> classes =
                lines.stream().flatMap(line -> LOADED.matcher(line).results());
        classes.filter(found ->
                        !found.group().contains("0x") && !found.group(1).startsWith(OURS + "application.given."))
                .forEach(found -> files.add(found.group(1)));
        return files;
    }
}
