package org.vpshr.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.NamedResource;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.rule.Finding;
import org.vpshr.examples.history.ExampleHistory;

/**
 * Every finding that a text tells what no field says, over all examples and two files of entries of other governments that
 * were written before they were looked at: each was read and judged, and stands in {@code worded-findings.txt}.
 */
class WordedFindingsTest {
    /** At most one false finding in so many entries. */
    private static final int ENTRIES = 50;

    private static final Pattern WHAT = Pattern.compile("(\\S+) tells of (.*?) in words? .*");

    @TempDir
    Path directory;

    @Test
    void each_is_one_that_was_judged_and_hardly_any_is_false() {
        List<String> found = new ArrayList<>();
        int entries = 0;
        for (String name : ExampleHistory.names()) {
            entries += record(name, ExampleHistory.of(name).files(), file -> "/" + name + "/" + file, found);
        }
        List<String> samples = List.of("samples.jsonl", "more-samples.jsonl");
        for (String name : samples) {
            entries += record(name, List.of("2026-11-27" + name), file -> "/org/vpshr/examples/" + name, found);
        }

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(judged().map(line -> line.replaceFirst(" \\| (true|false).*", ""))
                        .toList());
        assertThat(judged().filter(line -> line.contains("| false")).count() * ENTRIES)
                .isLessThanOrEqualTo(entries);
        assertThat(entries).isGreaterThan(700);
    }

    private interface Place {
        String of(String file);
    }

    /** @return how many entries are on record */
    private int record(String name, List<String> files, Place place, List<String> found) {
        Instant[] now = {Instant.EPOCH};
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(
                Options.of(directory.resolve(name + ".db")).withClock(() -> now[0]))) {
            for (String file : files) {
                now[0] = LocalDate.parse(file.substring(0, 10))
                        .atTime(LocalTime.NOON)
                        .toInstant(ZoneOffset.UTC);
                record.record(new NamedResource(file, () -> resource(place.of(file)))).findings().stream()
                        .filter(finding -> finding.rule() == EntryRule.TEXT_AND_FIELDS_AGREE)
                        .map(WordedFindingsTest::told)
                        .forEach(what -> found.add(name + " | " + what));
            }
            return (int) record.history().toList().stream()
                    .filter(recorded -> recorded.event().statedEntry().isPresent())
                    .count();
        }
    }

    private static String told(Finding finding) {
        Matcher what = WHAT.matcher(finding.detail());
        assertThat(what.matches()).isTrue();
        return what.group(1) + " | " + what.group(2);
    }

    private static Stream<String> judged() {
        try (InputStream in = resource("/org/vpshr/examples/worded-findings.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(WordedFindingsTest.class.getResourceAsStream(path), path);
    }
}
