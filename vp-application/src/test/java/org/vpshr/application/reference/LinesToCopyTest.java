package org.vpshr.application.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.Lines;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.line.CommandFormat;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.time.TimeRule;

/** The line to copy for a command is accepted where the lines before it were: on a store that fits. */
class LinesToCopyTest {
    private static final CommandFormat FORMAT = new CommandFormat();
    private static final Pattern NAMED = Pattern.compile("\\(rule ([0-9]+)\\)");
    private static final Instant LATER = Instant.parse("2026-11-02T12:00:00Z");

    @TempDir
    private Path folder;

    static Set<String> homes() {
        return Catalogue.commands().types().keySet().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void each_line_is_accepted_after_those_before_it_and_the_rules_that_it_met_are_written_down() throws IOException {
        SortedMap<String, SortedSet<String>> met = new TreeMap<>();
        try (AskedRules asked = AskedRules.listen()) {
            for (String home : homes()) {
                record(home, asked, met);
            }
        }
        addNamed(met);

        assertThat(met.keySet())
                .as("each command is said in the lines of its home, or of another")
                .containsExactlyElementsOf(Catalogue.commands().types().keySet());
        assertThat(met.get("workinggroup.JoinMember")).contains("WorkingGroupRule.ONE_MEMBERSHIP");
        WrittenPage.check(
                WrittenPage.resource("rules.txt"),
                met.entrySet().stream()
                        .map(one -> one.getKey() + " = " + String.join(" ", one.getValue()) + "\n")
                        .collect(Collectors.joining()));
    }

    private void record(String home, AskedRules asked, SortedMap<String, SortedSet<String>> met) {
        String opening = "";
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(
                Options.of(folder.resolve(home + ".db")).withClock(() -> LATER))) {
            for (String line : LinesToCopy.of(home)) {
                if (FORMAT.opensContribution(line)) {
                    opening = line;
                    continue;
                }
                SortedSet<String> places = met.computeIfAbsent(FORMAT.commandName(line), name -> new TreeSet<>());
                readAnew(opening, line, asked).map(RuleList::place).forEach(places::add);
                assertThat(record.record(file(opening + "\n" + line)).count())
                        .as(line)
                        .isPositive();
                asked.taken().stream()
                        .filter(rule -> rule != TimeRule.TIME_IS_WHOLE)
                        .map(RuleList::place)
                        .forEach(places::add);
            }
        }
    }

    /** What is asked of a time is asked where it is read, which is done once for each in a process: here, for each line. */
    private static Stream<Rule> readAnew(String opening, String line, AskedRules asked) {
        asked.taken();
        CommandFormat format = new CommandFormat();
        format.read(line, format.readContribution(opening, Lines.NO_FILES));
        return asked.taken().stream();
    }

    /** What is told of a command names rules that nothing asks: they hold in what is made from the record. */
    private static void addNamed(SortedMap<String, SortedSet<String>> met) throws IOException {
        Sentences.all()
                .forEach((command, sentence) -> NAMED.matcher(sentence)
                        .results()
                        .flatMap(found -> Vocabulary.rule(Integer.parseInt(found.group(1))).stream())
                        .forEach(rule -> met.computeIfAbsent(command, name -> new TreeSet<>())
                                .add(rule.checkedBy())));
    }

    @ParameterizedTest
    @MethodSource("homes")
    void no_command_of_a_home_is_left_out_of_its_lines(String home) {
        assertThat(ofHome(home).filter(name -> LinesToCopy.upTo(name).isEmpty()))
                .isEmpty();
    }

    private static Stream<String> ofHome(String home) {
        return Catalogue.commands().types().keySet().stream().filter(name -> name.startsWith(home + "."));
    }

    private static NamedResource file(String lines) {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        return new NamedResource("lines", () -> new ByteArrayInputStream(bytes));
    }
}
