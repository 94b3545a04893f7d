package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.reference.CommandDescription;
import org.vpshr.application.reference.Vocabulary;

/** Markup in any field of any form stays a text, there and on every page that shows it later. */
class HostileTextTest {
    private static final String HOSTILE =
            "\"'></textarea></option></title><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final int MOST_PAGES = 150;

    @TempDir
    static Path folder;

    private static RunningMinistry ministry;
    private static Visitor editor;

    @BeforeAll
    static void begin() {
        ministry = RunningMinistry.in(folder);
        editor = ministry.signedIn("editor");
    }

    @AfterAll
    static void end() {
        ministry.close();
    }

    static Stream<String> commands() {
        return Vocabulary.commands().stream().map(CommandDescription::name);
    }

    /** What is no page says so, and no browser takes it for one. */
    private static void assertHarmless(Visitor visitor) {
        if (!visitor.header("Content-Type").startsWith("text/html")) {
            assertThat(visitor.header("X-Content-Type-Options")).isEqualTo("nosniff");
            return;
        }
        assertThat(new String(visitor.bytes(), StandardCharsets.UTF_8)).doesNotContain("<script>alert", "<img src=x");
        assertThat(visitor.page().select("script:not([src]), img[src=x], [onerror], [onload], [onclick]"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void in_every_field_of_a_form(String command) {
        String form = "/desk/contribute/" + command;
        editor.get(form);
        Map<String, String> filled = new LinkedHashMap<>();
        editor.page()
                .select("form.contribution [name]:not([name=_csrf]):not([type=file]):not([name=open]):not(button)")
                .eachAttr("name")
                .forEach(name -> filled.put(name, HOSTILE));
        filled.put("_csrf", editor.proof());

        editor.post(form, filled);

        assertThat(editor.status()).isEqualTo(422);
        assertHarmless(editor);
        assertThat(editor.page().select("form.contribution input[type=text], form.contribution textarea").stream()
                        .filter(field -> (field.attr("value") + field.wholeText()).contains(HOSTILE)))
                .isNotEmpty();
    }

    @Test
    void on_every_page_that_shows_it_later() {
        String form = "/desk/contribute/engagement.DescribeContext";
        Map<String, String> filled = new LinkedHashMap<>();
        filled.put("subject", "engagement/NL/PE");
        filled.put("entry.id", "pe-markup");
        filled.put("entry.text.en", "In Peru " + HOSTILE);
        filled.put("entry.when", "2025");
        filled.put("contribution.evidence", HOSTILE);
        editor.get(form).send(form, filled);
        assertHarmless(editor);
        editor.press(editor.recording());
        assertThat(editor.page().title()).startsWith("Recorded");
        editor.get("/desk/ask/pe-markup").send("/desk/ask/pe-markup", Map.of("words", HOSTILE));
        assertThat(editor.page().title()).startsWith("The desk is asked");

        for (Visitor visitor : new Visitor[] {editor, ministry.visitor()}) {
            Set<String> known = new LinkedHashSet<>(Set.of("/", "/desk", "/record/NL/2025", "/desk/entries"));
            for (int seen = 0; seen < Math.min(known.size(), MOST_PAGES); seen++) {
                visitor.get(known.stream().skip(seen).findFirst().orElseThrow());
                assertHarmless(visitor);
                visitor.page().select("a[href^=/]").eachAttr("href").stream()
                        .map(link -> link.replaceFirst("#.*", ""))
                        .filter(link -> !link.startsWith("/desk/contribute/"))
                        .forEach(known::add);
            }
            assertThat(known).hasSizeGreaterThan(10);
        }
    }
}
