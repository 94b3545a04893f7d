package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may not see an entry sees nothing of it, on whichever page: no text, no name, no count, no other error. */
class HiddenMatterTest {
    private static final String HIDDEN = "gh-hidden-talks";
    private static final List<String> SECRETS = List.of(HIDDEN, "Confidential talks", "Tarkwa", "talks under way");
    private static final int MOST_PAGES = 120;

    @TempDir
    static Path folder;

    private static RunningMinistry ministry;

    @BeforeAll
    static void begin() {
        ministry = RunningMinistry.in(folder);
        Visitor editor = ministry.signedIn("editor").get("/desk/ask/" + HIDDEN);
        editor.send("/desk/ask/" + HIDDEN, Map.of("words", "Name nobody in the Confidential talks."));
        assertThat(editor.page().title()).startsWith("The desk is asked");
    }

    @AfterAll
    static void end() {
        ministry.close();
    }

    @Test
    void whoever_reads_what_is_internal_finds_it() {
        Visitor lima = ministry.signedIn("lima");

        assertThat(lima.get("/desk/entry/" + HIDDEN).text()).contains("Confidential talks");
        assertThat(lima.get("/desk").text()).contains(HIDDEN).doesNotContain("Changes asked for");
        assertThat(ministry.signedIn("accra").get("/desk").text()).contains("Changes asked for", "Name nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", ""})
    void nobody_else_meets_it_on_any_page_that_links_lead_to(String name) {
        Visitor visitor = name.isEmpty() ? ministry.visitor() : ministry.signedIn(name);

        List<String> pages = walked(visitor);

        assertThat(pages).hasSizeGreaterThan(5);
    }

    /** Follows every link from the front page on, and looks at each page for what is hidden. */
    private static List<String> walked(Visitor visitor) {
        Set<String> known =
                new LinkedHashSet<>(List.of("/", "/desk", "/desk/entries", "/record/NL", "/record/NL/2025"));
        List<String> seen = new ArrayList<>();
        while (seen.size() < Math.min(known.size(), MOST_PAGES)) {
            String path = known.stream().skip(seen.size()).findFirst().orElseThrow();
            visitor.get(path);
            seen.add(path);
            assertThat(new String(visitor.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain(SECRETS.toArray(String[]::new));
            visitor.page().select("a[href^=/]").eachAttr("href").stream()
                    .map(link -> link.replaceFirst("#.*", ""))
                    .forEach(known::add);
        }
        return seen;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk/entry/%s", "/desk/entry/%s/file/letter.pdf", "/desk/entries?words=%s", "/record/entry/%s"
            })
    void one_that_is_hidden_is_answered_as_one_that_is_not_there(String page) {
        Visitor reader = ministry.signedIn("reader");

        String hidden =
                reader.get(page.formatted(HIDDEN)).status() + reader.text().replace(HIDDEN, "X");
        String missing = reader.get(page.formatted("gh-never-was")).status()
                + reader.text().replace("gh-never-was", "X");

        assertThat(hidden).isEqualTo(missing);
    }

    @Test
    void the_last_that_was_recorded_has_no_gap_for_what_is_hidden() {
        Visitor reader = ministry.signedIn("reader").get("/desk");

        assertThat(reader.page().select(".log li")).hasSize(6);
        assertThat(ministry.signedIn("auditor").get("/desk").page().select(".log li"))
                .hasSize(8);
    }
}
