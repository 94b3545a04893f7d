package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages are for whom, and what no form of ours has sent. */
class PermissionTest {
    private static final List<String> PAGES = List.of(
            "/desk",
            "/desk/contribute",
            "/desk/contribute/report.PublishReport",
            "/desk/upload",
            "/desk/upload/empty?command=engagement.HoldEvent",
            "/desk/entries",
            "/desk/entry/pe-mission",
            "/desk/ask/pe-mission",
            "/desk/password");

    @TempDir
    static Path folder;

    private static RunningMinistry ministry;

    @BeforeAll
    static void begin() {
        ministry = RunningMinistry.in(folder);
    }

    @AfterAll
    static void end() {
        ministry.close();
    }

    @ParameterizedTest
    @CsvSource({
        "lima,      200 200 200 200 200 200 200 403 200",
        "accra,     200 200 200 200 200 200 200 403 200",
        "editor,    200 200 200 200 200 200 200 200 200",
        "minister,  200 200 200 200 200 200 200 403 200",
        "publisher, 200 200 200 200 200 200 200 403 200",
        "auditor,   200 403 403 403 403 200 200 403 200",
        "reader,    200 403 403 403 403 200 200 403 200",
    })
    void each_page_is_for_some(String name, String expected) {
        Visitor visitor = ministry.signedIn(name);

        List<String> statuses = PAGES.stream()
                .map(page -> String.valueOf(visitor.get(page).status()))
                .toList();

        assertThat(String.join(" ", statuses)).isEqualTo(expected);
    }

    @Test
    void whoever_has_not_signed_in_is_asked_to() {
        Visitor stranger = ministry.visitor();

        assertThat(PAGES).allSatisfy(page -> {
            stranger.get(page);
            assertThat(stranger.page().title()).startsWith("Sign in");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "lima, engagement.HoldEvent, report.ClearReport",
        "editor, report.ClearReport, report.PublishReport",
        "minister, report.SignReport, report.ClearReport",
        "publisher, report.PublishReport, report.SignReport"
    })
    void the_menu_has_what_one_may_tell_and_nothing_else(String name, String there, String missing) {
        Visitor visitor = ministry.signedIn(name).get("/desk/contribute");

        List<String> forms = visitor.page().select(".menu a").eachAttr("href");

        assertThat(forms).contains("/desk/contribute/" + there).doesNotContain("/desk/contribute/" + missing);
    }

    @Test
    void what_one_may_not_tell_is_refused_whatever_form_it_comes_by() {
        Visitor lima = ministry.signedIn("lima");
        String form = "/desk/contribute/report.ClearReport";

        lima.get(form)
                .send(
                        form,
                        Map.of("subject", "report/NL/2025/public", "kind", "legal", "contribution.evidence", "note"));

        assertThat(lima.status()).isEqualTo(422);
        assertThat(lima.text()).contains("clearing is for an editor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-out",
                "/desk/password",
                "/desk/upload",
                "/desk/contribute/engagement.HoldEvent",
                "/desk/ask/pe-mission",
                "/desk/proposal/0/record"
            })
    void nothing_is_done_without_the_proof_that_the_form_is_ours(String path) {
        Visitor editor = ministry.signedIn("editor");
        long before = ministry.record().head().position();

        editor.post(path, Map.of("words", "change it", "_csrf", "forged"));

        assertThat(editor.status()).isEqualTo(403);
        assertThat(ministry.record().head().position()).isEqualTo(before);
        assertThat(editor.get("/desk").page().title()).startsWith("My desk");
    }

    @Test
    void what_is_too_large_is_refused() {
        Visitor lima = ministry.signedIn("lima").get("/desk/upload");

        lima.send("/desk/upload", Map.of(), "large.csv", new byte[9 << 20]);

        assertThat(lima.status()).isEqualTo(413);
        assertThat(lima.get("/desk").page().title()).startsWith("My desk");
    }

    @Test
    void every_page_bears_the_policy_by_which_a_browser_runs_no_script_of_others() {
        Visitor stranger = ministry.visitor();

        assertThat(stranger.header("Content-Security-Policy"))
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-inline");
        assertThat(stranger.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(stranger.header("X-Frame-Options")).isEqualTo("DENY");
    }
}
