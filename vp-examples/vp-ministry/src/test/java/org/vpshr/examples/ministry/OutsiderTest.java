package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody tries who has no right to it, or means no good. */
class OutsiderTest {
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
    void a_form_without_proof_or_with_that_of_another_session_does_nothing() {
        long before = ministry.record().head().position();
        String proof = ministry.signedIn("accra").get(FORM).proof();
        Visitor lima = ministry.signedIn("lima");

        assertThat(lima.post(FORM, roundtable("pe-forged")).status()).isEqualTo(403);
        Map<String, String> with = roundtable("pe-forged");
        with.put("_csrf", proof);
        assertThat(lima.post(FORM, with).status()).isEqualTo(403);

        assertThat(ministry.record().head().position()).isEqualTo(before);
        assertThat(lima.get("/desk").text()).doesNotContain("Not recorded yet");
    }

    @Test
    void a_session_that_was_there_before_the_sign_in_is_of_no_use_after_it() {
        Visitor victim = ministry.visitor();
        String planted = victim.cookie("JSESSIONID");
        assertThat(planted).isNotEmpty();

        victim.signIn("lima", ministry.password("lima"));

        assertThat(victim.page().title()).startsWith("My desk");
        assertThat(victim.cookie("JSESSIONID")).isNotEqualTo(planted);
        Visitor attacker = ministry.visitor().withCookie("JSESSIONID", planted);
        assertThat(attacker.get("/desk").page().title()).startsWith("Sign in");
    }

    @Test
    void a_thousand_wrong_passwords_bar_nobody_else() {
        Visitor guess = ministry.visitor();
        for (int i = 0; i < 1_000; i++) {
            guess.signIn("publisher", "guess " + i);
        }
        guess.signIn("publisher", ministry.password("publisher"));

        assertThat(guess.page().title()).startsWith("Sign in");
        assertThat(ministry.signedIn("minister").page().title()).startsWith("My desk");
        assertThat(ministry.signedIn("editor").page().title()).startsWith("My desk");
    }

    @Test
    void names_and_passwords_of_any_length_and_sign_are_wrong_and_no_more() {
        Visitor guess = ministry.visitor();
        for (String text : List.of("x".repeat(100_000), "\u0000", "\ud800", "' or 1=1 --", "é".repeat(40))) {
            guess.signIn(text, text);
            assertThat(guess.page().title()).startsWith("Sign in");
            assertThat(guess.text()).contains("That was not possible");
        }
        guess.signIn("auditor", "x".repeat(100_000));
        assertThat(guess.text()).contains("That was not possible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../evil.pdf", "..\\..\\evil.pdf", "/etc/evil.pdf", "C:\\letters\\evil.pdf"})
    void a_file_name_with_a_path_is_taken_by_its_last_part(String name) throws Exception {
        String id = "pe-path-" + Math.abs(name.hashCode());
        Visitor lima = ministry.signedIn("lima").get(FORM);

        lima.send(FORM, roundtable(id), name, Visitor.utf8("letter"));
        lima.press(lima.recording());

        assertThat(lima.get("/desk/entry/" + id).page().select("a[href$=/file/evil.pdf]"))
                .hasSize(1);
        assertThat(folder.resolve("evil.pdf")).doesNotExist();
        try (Stream<Path> around = Files.list(folder)) {
            assertThat(around).noneMatch(file -> file.toString().contains("evil"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"..", ".pdf", "a\u0000.pdf", "a\nb.pdf", "a\"b.pdf", "letter.pdf.exe", "letter.html", "letter"})
    void a_file_name_that_is_not_plain_is_refused(String name) {
        Visitor lima = ministry.signedIn("lima").get(FORM);

        lima.send(FORM, roundtable("pe-name"), name, Visitor.utf8("letter"));

        assertThat(lima.status()).isIn(422, 400);
        assertThat(lima.page().select("form[action$=/record]")).isEmpty();
    }

    @Test
    void a_file_that_is_too_large_is_refused_with_the_form_it_comes_with() {
        Visitor lima = ministry.signedIn("lima").get(FORM);

        lima.send(FORM, roundtable("pe-large"), "large.pdf", new byte[(8 << 20) + 1]);

        assertThat(lima.status()).isEqualTo(413);
        assertThat(lima.page().title()).startsWith("What was sent is too large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=x", "application/json", "text/xml"})
    void what_is_sent_in_another_form_than_a_form_is_refused(String type) {
        Visitor lima = ministry.signedIn("lima").get(FORM);

        lima.post(FORM, type, "--y\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nroundtable");

        assertThat(lima.status()).isBetween(400, 499);
        assertThat(lima.page().title()).contains("Voluntary Principles record");
    }

    @Test
    void more_fields_than_any_form_has_are_refused() {
        Visitor lima = ministry.signedIn("lima").get(FORM);
        Map<String, String> many = roundtable("pe-fields");
        many.put("_csrf", lima.proof());
        for (int i = 0; i < 2_000; i++) {
            many.put("entry.who." + i + ".party", "gov:NL");
        }

        lima.post(FORM, many);

        assertThat(lima.status()).isBetween(400, 499);
        assertThat(lima.page().title()).contains("Voluntary Principles record");
    }

    @Test
    void a_list_is_shown_no_longer_than_a_form_can_be() {
        Visitor lima = ministry.signedIn("lima").get(FORM);

        lima.post(FORM, Map.of("_csrf", lima.proof(), "more", "entry.who", "entry.who.999.party", "gov:NL"));

        assertThat(lima.status()).isEqualTo(200);
        assertThat(lima.page().select("[name^=entry.who]").size()).isLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/entry/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/desk/entries?words=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/desk/contribute/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/desk/proposal/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/desk/upload/empty?command=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/record/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/%3Cscript%3Ealert(1)%3C%2Fscript%3E"
            })
    void markup_in_an_address_is_a_text(String address) {
        Visitor lima = ministry.signedIn("lima").get(address);

        assertThat(lima.status()).isLessThan(500);
        assertThat(new String(lima.bytes(), StandardCharsets.UTF_8)).doesNotContain("<script>alert");
    }
}
