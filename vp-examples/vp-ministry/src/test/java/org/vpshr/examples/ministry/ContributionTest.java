package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk tells of something by a form: mended where it is wrong, looked at before it is recorded. */
class ContributionTest {
    private static final String FORM = "/desk/contribute/engagement.HoldEvent";

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

    private static Map<String, String> roundtable(String id) {
        Map<String, String> filled = new LinkedHashMap<>();
        filled.put("subject", "engagement/NL/PE");
        filled.put("entry.id", id);
        filled.put("entry.text.en", "The embassy held a roundtable in Cusco.");
        filled.put("entry.when", "2026-04");
        filled.put("kind", "roundtable");
        filled.put("contribution.evidence", "embassy file 14");
        return filled;
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_was_filled_in_stays() {
        Visitor lima = ministry.signedIn("lima");
        Map<String, String> filled = roundtable("pe-wrong");
        filled.put("entry.when", "last spring");

        lima.get(FORM).send(FORM, filled);

        assertThat(lima.status()).isEqualTo(422);
        assertThat(lima.element("f-entry-when").attr("aria-invalid")).isEqualTo("true");
        assertThat(lima.element("f-entry-when-wrong").text()).contains("not a date", "write 2018");
        assertThat(lima.element("f-entry-when").val()).isEqualTo("last spring");
        assertThat(lima.element("f-entry-text-en").wholeText()).contains("roundtable in Cusco");
        assertThat(lima.page().select(".alert a[href=#f-entry-when]")).hasSize(1);
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        Visitor lima = ministry.signedIn("lima");
        Map<String, String> filled = roundtable("");
        filled.put("contribution.evidence", "");

        lima.get(FORM).send(FORM, filled);

        assertThat(lima.element("f-contribution-evidence").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void it_is_shown_what_recording_would_do_and_then_recorded_once() {
        Visitor lima = ministry.signedIn("lima");
        long before = ministry.record().head().position();

        lima.get(FORM).send(FORM, roundtable("pe-shown"));

        assertThat(lima.page().title()).startsWith("What recording would do");
        assertThat(lima.page().select("ins").text()).contains("roundtable in Cusco");
        assertThat(ministry.record().head().position()).isEqualTo(before);

        String action = lima.page().select("form[action$=/record]").attr("action");
        String proof = lima.proof();
        lima.press(action);
        assertThat(lima.page().title()).startsWith("Recorded");
        assertThat(ministry.record().head().position()).isEqualTo(before + 1);

        lima.post(action, Map.of("_csrf", proof));
        assertThat(lima.page().title()).startsWith("Recorded");
        assertThat(ministry.record().head().position()).isEqualTo(before + 1);
        assertThat(ministry.record().history().recordedBy(before + 1)).contains("user:1");
    }

    @Test
    void one_more_of_a_list_needs_no_script() {
        Visitor lima = ministry.signedIn("lima");
        Map<String, String> filled = roundtable("pe-many");
        filled.put("entry.who.1.party", "gov:NL");
        filled.put("entry.who.1.as", "organiser");

        lima.get(FORM);
        Map<String, String> more = new LinkedHashMap<>(filled);
        more.put("more", "entry.who");
        lima.send(FORM, more);

        assertThat(lima.element("f-entry-who-1-party").attr("value")).isEqualTo("gov:NL");
        assertThat(lima.page().getElementById("f-entry-who-2-party")).isNotNull();
    }

    @Test
    void a_place_that_was_left_blank_in_a_list_is_closed() {
        Visitor lima = ministry.signedIn("lima");
        Map<String, String> more = roundtable("pe-gap");
        more.put("more", "entry.who");
        lima.get(FORM).send(FORM, more);
        Map<String, String> filled = roundtable("pe-gap");
        filled.put("entry.who.2.party", "gov:NL");
        filled.put("entry.who.2.as", "organiser");

        lima.send(FORM, filled);

        assertThat(lima.page().title()).startsWith("What recording would do");
    }

    @Test
    void a_mission_that_is_not_accredited_is_told_whom_to_ask() {
        Visitor lima = ministry.signedIn("lima");
        Map<String, String> filled = roundtable("gh-by-lima");
        filled.put("subject", "engagement/NL/GH");

        lima.get(FORM).send(FORM, filled);

        assertThat(lima.status()).isEqualTo(422);
        assertThat(lima.text()).contains("not accredited to GH").contains("ask an editor");
    }

    @Test
    void the_later_of_two_is_told_what_changed_and_decides_on_that() {
        Visitor lima = ministry.signedIn("lima");
        lima.get(FORM).send(FORM, roundtable("pe-two"));
        lima.press(lima.page().select("form[action$=/record]").attr("action"));
        String refine = "/desk/contribute/dossier.RefineWhen";
        String asked = refine + "?subject=engagement/NL/PE&entry=pe-two";
        Map<String, String> day =
                Map.of("when", "2026-04-09", "source.title", "Programme", "contribution.evidence", "letter");
        Visitor first = ministry.signedIn("lima").get(asked);
        Visitor second = ministry.signedIn("lima").get(asked);

        first.send(refine, day);
        first.press(first.page().select("form[action$=/record]").attr("action"));
        second.send(refine, day);

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.text()).contains("What changed since you began").contains("WhenRefined of pe-two");
    }

    @Test
    void hostile_texts_stay_texts() {
        Visitor lima = ministry.signedIn("lima");
        String hostile = "</textarea><script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u202e=cmd()";
        Map<String, String> filled = roundtable("pe-hostile");
        filled.put("entry.text.en", hostile);
        filled.put("kind", hostile);

        lima.get(FORM).send(FORM, filled);

        assertThat(lima.page().select("script, img")).isEmpty();
        assertThat(lima.page().select("*").stream().flatMap(e -> e.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        assertThat(lima.element("f-entry-text-en").wholeText()).contains("<script>alert(1)</script>");
        lima.get("/desk/contribute?words="
                + java.net.URLEncoder.encode(hostile, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(lima.page().select("script, img")).isEmpty();
        lima.get(FORM + "?entry.id=" + java.net.URLEncoder.encode(hostile, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(lima.page().select("script, img")).isEmpty();
    }
}
