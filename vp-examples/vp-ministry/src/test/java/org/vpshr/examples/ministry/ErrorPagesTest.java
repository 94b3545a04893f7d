package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where no page can be made, one in the same frame says what was wrong and what to do, and nothing of the program. */
class ErrorPagesTest {
    private static final List<String> DETAILS =
            List.of("Exception", "Whitelabel", "Tomcat", "org.", "java.", "timestamp", "trace", "HTTP Status");

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

    private static void assertTold(Visitor visitor, int status, String title) {
        assertThat(visitor.status()).isEqualTo(status);
        assertThat(visitor.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(visitor.page().title()).startsWith(title);
        assertThat(visitor.page().select("header.top, main h1, main .lede, main a"))
                .hasSizeGreaterThan(3);
        assertThat(new String(visitor.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain(DETAILS.toArray(String[]::new));
        assertThat(visitor.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @ParameterizedTest
    @CsvSource({
        "/none-such, 404, There is no such page",
        "/desk/none-such, 404, There is no such page",
        "/error, 404, There is no such page",
        "/assets/none-such.css, 404, There is no such page",
        "/desk/upload/marked/0, 404, There is no such page",
        "/desk/ask/pe-mission, 403, This is not for you",
        "/desk/upload/empty, 400, That was not understood",
        "/desk/proposal/0/record, 405, That cannot be done here",
        "/desk/entries;a=b, 400, That was not understood"
    })
    void what_was_wrong_is_said(String address, int status, String title) {
        assertTold(ministry.signedIn("lima").get(address), status, title);
    }

    @Test
    void a_form_without_proof_is_told_from_a_missing_right() {
        Visitor lima = ministry.signedIn("lima");

        assertTold(lima.post("/desk/upload", Map.of()), 403, "The form was not taken");
        assertTold(ministry.visitor().post("/sign-in", Map.of()), 403, "The form was not taken");
    }

    @Test
    void what_is_too_large_is_told_in_the_frame_too() {
        Visitor lima = ministry.signedIn("lima").get("/desk/upload");

        assertTold(
                lima.send("/desk/upload", Map.of(), "large.csv", new byte[9 << 20]), 413, "What was sent is too large");
    }

    @Test
    void a_fault_of_ours_is_told_without_its_reason() throws Exception {
        Visitor lima = ministry.signedIn("lima");
        Path accounts = folder.resolve("accounts.json");
        String kept = Files.readString(accounts);
        Files.writeString(accounts, "{ broken");
        try {
            assertTold(lima.get("/desk"), 500, "That went wrong here");
        } finally {
            Files.writeString(accounts, kept);
        }
        assertThat(lima.get("/desk").page().title()).startsWith("My desk");
    }

    @Test
    void whoever_asks_for_data_instead_of_a_page_gets_the_page_and_no_more() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(ministry.address() + "/none-such"))
                                .header("Accept", "application/json")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).title()).startsWith("There is no such page");
    }
}
