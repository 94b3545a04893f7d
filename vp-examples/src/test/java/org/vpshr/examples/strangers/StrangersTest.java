package org.vpshr.examples.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.render.Json;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;

/** How much of what three strangers have to say stands in fields: see {@code strangers/README.md} in the test resources. */
class StrangersTest {
    private static final Path LISTS = Path.of("src/test/resources/strangers");
    private static final Path PAGE = Path.of("docs/strangers.md");
    private static final List<String> WHO = List.of("norway", "icoca", "switzerland");
    private static final Pattern ENTRY = Pattern.compile("\"id\": ?\"([a-z]{2}-\\d+(-[a-z])?)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static List<Told> all;

    private enum How {
        TYPED,
        IN_PART,
        TEXT,
        NOT_AT_ALL;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** How a fact was told. */
    private record Told(StatedFact fact, List<String> missing, boolean recorded) {

        How how() {
            if (!recorded) {
                return How.NOT_AT_ALL;
            }
            if (missing.isEmpty()) {
                return How.TYPED;
            }
            return missing.size() < fact.values().size() ? How.IN_PART : How.TEXT;
        }
    }

    @BeforeAll
    static void recorded() throws IOException {
        all = new ArrayList<>();
        for (String who : WHO) {
            try (VoluntaryPrinciples record = VoluntaryPrinciples.open(folder.resolve(who + ".db"))) {
                record.record(NamedResource.of(LISTS.resolve(who + ".jsonl")));
                Set<String> entries = entries(who);
                for (String line :
                        Files.readAllLines(LISTS.resolve(who + ".tsv")).subList(1, LINES)) {
                    all.add(told(record, StatedFact.of(line), entries));
                }
            }
        }
    }

    /** The head and sixty-six facts; none is ever taken out. */
    private static final int LINES = 67;

    /** A fact may need several: no-01, no-01-b. */
    private static Set<String> entries(String who) throws IOException {
        return ENTRY.matcher(Files.readString(LISTS.resolve(who + ".jsonl")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Told told(VoluntaryPrinciples record, StatedFact fact, Set<String> entries) {
        Set<String> fields = new TreeSet<>();
        List<String> its = entries.stream()
                .filter(entry -> entry.equals(fact.id()) || entry.startsWith(fact.id() + "-"))
                .toList();
        for (String entry : its) {
            EntryTrace trace = record.reports()
                    .trace(
                            new EntryId(entry),
                            record.head().position(),
                            new Country(fact.id().startsWith("no-") ? "NO" : "CH"),
                            Circle.PUBLIC)
                    .orElseThrow();
            fields.addAll(TypedFields.of(json(Json.of(trace)).get("says")));
        }
        return new Told(fact, fact.missingIn(fields), !its.isEmpty());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(How how) {
        return all.stream().filter(told -> told.how() == how).count();
    }

    @Test
    void nearly_all_stands_in_fields_and_little_in_text_alone() {
        assertThat(all).hasSize(WHO.size() * (LINES - 1));
        assertThat(count(How.TYPED) * 100).isGreaterThanOrEqualTo(all.size() * 85L);
        assertThat(count(How.TEXT) * 100).isLessThanOrEqualTo(all.size() * 10L);
        assertThat(count(How.NOT_AT_ALL) * 100).isLessThanOrEqualTo(all.size() * 5L);
    }

    @Test
    void the_page_tells_of_each_fact_how_it_is_told() throws IOException {
        String page = page();
        if (Boolean.getBoolean("reference.write")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE, StandardCharsets.UTF_8));
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
            # What three strangers have to say

            <!-- Written by StrangersTest, which also holds it. Not to be edited. -->

            Facts of Norway, of the International Code of Conduct Association and of Switzerland, listed from public pages \
            before the model was widened for such facts, and recorded from the documentation alone. A fact is **typed** when \
            each of the values that belong to it stands in a field of `vp trace --format json`, **in part** when some do, \
            **text** when none does. Roles, what a figure is of, and of which part an outcome is told are words, and count \
            as text. Two passes: after the first the words that were missing most were added (decision 40).

            """);
        for (How how : How.values()) {
            page.append(String.format(
                    Locale.ROOT,
                    "- %s: %d of %d, %.0f %%\n",
                    how.word(),
                    count(how),
                    all.size(),
                    100.0 * count(how) / all.size()));
        }
        page.append("\n| fact | what it says | kinds | how | values without a field |\n|---|---|---|---|---|\n");
        for (Told told : all) {
            page.append(String.format(
                    Locale.ROOT,
                    "| [%s](%s) | %s | %s | %s | %s |\n",
                    told.fact().id(),
                    told.fact().source(),
                    told.fact().says().replace("|", "\\|"),
                    told.fact().kinds().replace(",", ", "),
                    told.how().word(),
                    String.join("; ", told.missing()).replace("|", "\\|")));
        }
        return page.toString();
    }
}
