package org.vpshr.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.http.Calls.OPENING;
import static org.vpshr.http.Calls.amended;
import static org.vpshr.http.Calls.as;
import static org.vpshr.http.Calls.context;
import static org.vpshr.http.Calls.get;
import static org.vpshr.http.Calls.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;

/** The calls, as functions from a request to a response. */
@SuppressWarnings("NullAway.Init")
class RecordApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REPORT = "/reports/NL/2018";
    private static final String HIDDEN =
            ",\"audience\":{\"circle\":\"internal\",\"ground\":\"safety\",\"review\":\"2030-01-01\"}";

    @TempDir
    private Path folder;

    private VoluntaryPrinciples record;
    private RecordApi api;

    @BeforeEach
    void open() {
        record = VoluntaryPrinciples.open(folder.resolve("record.db"));
        api = Calls.to(record);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static JsonNode json(Response response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    private Response record(String lines) {
        Response response = api.answer(post("/contributions", OPENING + lines));
        assertThat(response.status()).as(response.body()).isEqualTo(201);
        return response;
    }

    private static void assertProblem(Response response, int status, String type) {
        assertThat(response.status()).as(response.body()).isEqualTo(status);
        assertThat(response.header("Content-Type")).contains("application/problem+json");
        JsonNode problem = json(response);
        assertThat(problem.get("type").asText()).isEqualTo("urn:vpshr:problem:" + type);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asText()).isNotBlank();
        assertThat(problem.get("remedy").asText()).isNotBlank();
    }

    @Test
    void contributions_are_recorded_and_the_receipt_is_answered() {
        JsonNode receipt = json(record(context("a", "") + context("b", "")));

        assertThat(receipt.get("first").asLong()).isEqualTo(1);
        assertThat(receipt.get("last").asLong()).isEqualTo(2);
        assertThat(receipt.get("count").asLong()).isEqualTo(2);
        assertThat(receipt.get("findings").isArray()).isTrue();
        assertThat(record.history().recordedBy(1)).contains("user:1");
    }

    @Test
    void a_json_array_says_the_same_as_its_lines() {
        String array = "[" + OPENING + "," + context("a", "") + "]";

        assertThat(api.answer(post("/contributions", array).with("content-type", "x"))
                        .status())
                .isEqualTo(400);
        Request sent = as("editor", Request.of("POST", "/contributions"))
                .with("Content-Type", "application/json; charset=utf-8")
                .with(array.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(api.answer(sent).status()).isEqualTo(201);
    }

    @Test
    void what_is_sent_again_under_its_key_is_answered_as_before() {
        Request sent = post("/contributions", OPENING + context("a", "")).with("Idempotency-Key", "\"case-4711\"");

        Response first = api.answer(sent);

        assertThat(api.answer(sent)).isEqualTo(first);
        assertThat(record.head().position()).isEqualTo(1);
        assertProblem(
                api.answer(post("/contributions", OPENING + context("b", "")).with("Idempotency-Key", "case-4711")),
                400,
                "input-refused");
    }

    @Test
    void without_a_key_the_same_file_is_recorded_once() {
        record(context("a", ""));
        record(context("a", ""));

        assertThat(record.head().position()).isEqualTo(1);
    }

    @Test
    void a_rule_that_refuses_is_told_with_its_number_and_place() {
        Response refused = api.answer(post("/contributions", OPENING + context("a", "") + context("a", "")));

        assertProblem(refused, 422, "rule-refused");
        JsonNode problem = json(refused);
        assertThat(problem.at("/rule/number").asInt()).isPositive();
        assertThat(problem.at("/rule/text").asText()).isNotBlank();
        assertThat(problem.at("/place/line").asInt()).isEqualTo(3);
        assertThat(record.head().position()).isZero();
    }

    @Test
    void all_that_is_wrong_with_a_body_is_told_at_once() {
        Response refused = api.answer(post("/contributions", OPENING + "{}\n{\"command\":\"no.Command\"}\n"));

        assertProblem(refused, 400, "input-refused");
        assertThat(json(refused).get("further")).hasSize(1);
    }

    @Test
    void what_was_decided_on_another_state_is_a_conflict_with_what_changed() {
        record(context("a", ""));
        record(amended("a", "One."));

        Response refused = api.answer(post("/contributions?decidedOn=1", OPENING + amended("a", "Two.")));

        assertProblem(refused, 409, "overtaken");
        assertThat(json(refused).at("/changes/0/position").asLong()).isEqualTo(2);
        assertThat(json(refused).at("/changes/0/event").asText()).isEqualTo("EntryAmended");
        assertThat(api.answer(post("/contributions?decidedOn=2", OPENING + amended("a", "Two.")))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_supposition_records_nothing() {
        Response supposed = api.answer(post("/suppositions", OPENING + context("a", "")));

        assertThat(supposed.status()).isEqualTo(200);
        assertThat(json(supposed).isObject()).isTrue();
        assertThat(record.head().position()).isZero();
    }

    @Test
    void who_may_not_record_is_refused() {
        Request sent = as("public", Request.of("POST", "/contributions"))
                .with((OPENING + context("a", "")).getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertProblem(api.answer(sent), 403, "not-permitted");
    }

    @ParameterizedTest
    @CsvSource({
        "text/html,text/html; charset=utf-8,<!DOCTYPE html>",
        "text/markdown,text/markdown; charset=utf-8,It is so."
    })
    void a_report_is_answered_in_the_form_that_is_liked(String accept, String type, String text) {
        record(context("a", ""));

        Response report = api.answer(get(REPORT).with("Accept", accept));

        assertThat(report.status()).as(report.body()).isEqualTo(200);
        assertThat(report.header("Content-Type")).contains(type);
        assertThat(report.body()).containsIgnoringCase(text);
        assertThat(report.header("Cache-Control")).contains("private, no-cache");
    }

    @Test
    void a_report_that_says_the_same_is_not_sent_again() {
        record(context("a", ""));
        Response first = api.answer(get(REPORT));
        String tag = first.header("ETag").orElseThrow();
        record.record(Path.of("src/test/resources/theirs.jsonl"));

        Response again = api.answer(get(REPORT).with("If-None-Match", "\"x\", " + tag));

        assertThat(tag).startsWith("W/\"");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).contains(tag);
        record(context("b", ""));
        assertThat(api.answer(get(REPORT).with("If-None-Match", tag)).status()).isEqualTo(200);
        assertThat(api.answer(get(REPORT).with("Accept", "text/markdown").with("If-None-Match", tag))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void who_may_not_see_a_report_is_not_told_that_it_is_the_same() {
        record(context("a", ""));
        String tag =
                api.answer(get(REPORT + "?audience=internal")).header("ETag").orElseThrow();

        assertProblem(
                api.answer(as("public", Request.of("GET", REPORT + "?audience=internal"))
                        .with("If-None-Match", tag)),
                403,
                "not-permitted");
    }

    @Test
    void a_report_is_asked_as_of_a_moment() {
        record(context("a", ""));
        record(context("b", ""));

        assertThat(json(api.answer(get(REPORT + "?asOf=%231").with("Accept", "application/json")))
                        .get("position")
                        .asLong())
                .isEqualTo(1);
        assertProblem(api.answer(get(REPORT + "?asOf=yesterday")), 400, "input-refused");
        assertProblem(api.answer(get(REPORT + "?asOf=published:1")), 404, "nothing-to-report");
    }

    @Test
    void head_is_answered_as_get_without_the_body() {
        record(context("a", ""));
        Response got = api.answer(get(REPORT));

        Response head = api.answer(as("editor", Request.of("HEAD", REPORT)));

        assertThat(head).isEqualTo(new Response(200, got.headers(), ""));
    }

    @Test
    void what_two_states_say_otherwise_is_told() {
        record(context("a", ""));
        record(amended("a", "It is otherwise."));

        JsonNode diff = json(api.answer(get(REPORT + "/comparison?from=%231")));

        assertThat(diff.toString()).contains("corrected", "It is otherwise.");
    }

    static Map<String, String> questions() {
        return Map.of(
                "/entries/a/trace?government=NL",
                "It is so.",
                REPORT + "/why/a",
                "\"a\"",
                "/entries?government=NL&saying=so&in=PE",
                "It is so.",
                "/entries?government=NL&from=2018&to=2018",
                "It is so.",
                "/timeline?government=NL&from=2018-04&to=2018-04",
                "It is so.");
    }

    @ParameterizedTest
    @MethodSource("asked")
    void what_is_asked_is_answered_to_a_public_reader(String target) {
        record(context("a", "") + context("hidden", HIDDEN));

        Response answer = api.answer(as("public", Request.of("GET", target)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).toString()).contains(questions().get(target)).doesNotContain("hidden", "a letter");
    }

    static List<String> asked() {
        return List.copyOf(questions().keySet());
    }

    @Test
    void who_sits_in_a_group_is_told() {
        record("{\"command\":\"workinggroup.NoteGroup\",\"subject\":\"workinggroup/PE/gt\",\"entry\":{\"id\":\"gt\","
                + "\"text\":\"It is there.\",\"when\":\"2018\"}}\n");

        assertThat(api.answer(get("/groups/PE/gt/members?government=NL&on=2018-12-31"))
                        .status())
                .isEqualTo(200);
        assertProblem(api.answer(get("/groups/PE/none/members?government=NL&on=2018-12-31")), 404, "nothing-to-report");
        assertProblem(api.answer(get("/groups/PE/gt/members?government=NL")), 400, "bad-request");
    }

    @Test
    void whoever_is_not_known_is_told_so_before_anything_else() {
        List<Request> unknown = new ArrayList<>();
        for (String target : List.of(REPORT, "/contributions", "/openapi.json", "/none", "/%zz")) {
            unknown.add(Request.of("GET", target));
            unknown.add(Request.of("POST", target).with("Authorization", "Bearer mallory"));
        }

        assertThat(unknown).allSatisfy(request -> {
            Response response = api.answer(request);
            assertProblem(response, 401, "not-known");
            assertThat(response.header("WWW-Authenticate")).contains("Bearer");
        });
    }

    @Test
    void who_has_no_role_reads_nothing() {
        record(context("a", ""));

        assertProblem(api.answer(as("nobody", Request.of("GET", REPORT))), 403, "not-permitted");
    }

    @Test
    void a_body_that_is_too_large_is_not_looked_at() {
        RecordApi small = api.withBodiesUpTo(100);

        assertProblem(small.answer(post("/contributions", OPENING + context("a", ""))), 413, "too-large");
        assertThat(record.head().position()).isZero();
    }

    @Test
    void what_cannot_be_answered_so_is_refused() {
        assertProblem(
                api.answer(as("editor", Request.of("POST", "/contributions")).with("Content-Type", "image/png")),
                415,
                "unsupported-media-type");
        assertProblem(api.answer(get(REPORT).with("Accept", "image/png")), 406, "not-acceptable");
        Response notSo = api.answer(as("editor", Request.of("DELETE", REPORT)));
        assertProblem(notSo, 405, "method-not-allowed");
        assertThat(notSo.header("Allow")).contains("GET, HEAD");
        assertProblem(api.answer(get("/none")), 404, "no-such-call");
        Response unknown = api.answer(get(REPORT + "?audeince=internal"));
        assertProblem(unknown, 400, "bad-request");
        assertThat(json(unknown).get("detail").asText()).startsWith("'audeince' is no parameter of this call");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//",
                "*",
                "http://elsewhere/reports/NL/2018",
                "/reports/NL",
                "/reports/NL/2018/",
                "/reports/NL/2018/../2017",
                "/reports/%4e%4C/2018%",
                "/reports/NL/2018?audience=%ff",
                "/reports/NL/2018?audience=public&audience=internal",
                "/reports/NL/2018?audience=PUBLIC",
                "/reports/NL/2018?=",
                "/reports/NL/2018?&",
                "/reports/NL/99999",
                "/reports/NL/-1",
                "/reports/NL/2018?language=%00",
                "/reports/N%00/2018",
                "/reports/%0d%0aSet-Cookie:x/2018",
                "/reports/NL/2018?asOf=%23-1",
                "/reports/NL/2018?asOf=%23999999999999999999999",
                "/reports/NL/2018?asOf=published:-1",
                "/reports/NL/2018?asOf=+999999999-12-31",
                "/reports/NL/2018?edition=none",
                "/reports/NL/2018/why/%3Cscript%3E",
                "/reports/NL/2018/why/..%2f..%2fetc",
                "/reports/NL/2018/comparison",
                "/reports/NL/2018/comparison?from=now&fromYear=x",
                "/entries/a/trace",
                "/entries/a/trace?government=nl",
                "/entries?government=NL&kind=x.y",
                "/entries?government=NL&about=x",
                "/entries?government=NL&in=xyz",
                "/entries?government=NL&from=9999-99",
                "/timeline?government=NL&from=x&to=y",
                "/timeline?government=NL&from=2018",
                "/groups/PE/gt/members?government=NL&on=2018-02-30",
                "/groups/xx/%20/members?government=NL&on=2018-02-03",
                "/contributions",
            })
    void hostile_addresses_are_refused_in_plain_words(String target) {
        record(context("a", ""));

        Response answer = api.answer(get(target));

        assertThat(answer.status()).as(answer.body()).isBetween(400, 405);
        assertThat(json(answer).get("detail").asText()).isNotBlank();
        assertThat(answer.headers().values()).noneMatch(value -> value.contains("\n") || value.contains("\r"));
    }

    static List<String> hostileBodies() {
        return List.of(
                "",
                "\0",
                "[",
                "[]",
                "[1]",
                "[[]]",
                "{}",
                "[{}]",
                "[{\"contribution\":1}]",
                "[{}] []",
                "[{\"contribution\":{\"by\":\"NL/ministry\",\"by\":\"GB/ministry\"}}]",
                "[".repeat(5000),
                "[{\"a\":".repeat(2000),
                "[\"" + "a".repeat(2_000_000) + "\"]",
                "PK\u0003\u0004",
                "\ufeff[]",
                OPENING + context("a", "").replace("It is so.", "\u0000"),
                OPENING.replace("\"for\":2018", "\"decidedOn\":-1") + context("a", ""),
                OPENING.replace("\"for\":2018", "\"decidedOn\":99999999999999999999") + context("a", ""),
                OPENING.replace("\"for\":2018", "\"decidedOn\":\"1\"") + context("a", ""));
    }

    @ParameterizedTest
    @MethodSource("hostileBodies")
    void hostile_bodies_are_refused_and_nothing_of_them_is_recorded(String body) {
        for (String type : List.of("application/jsonl", "application/json", "text/csv")) {
            for (String call : List.of("/contributions", "/suppositions")) {
                Response answer = api.answer(as("editor", Request.of("POST", call))
                        .with("Content-Type", type)
                        .with(body.getBytes(java.nio.charset.StandardCharsets.UTF_8)));

                assertThat(answer.status())
                        .as("%s %s: %s", call, type, answer.body())
                        .isLessThan(500);
                if (call.equals("/contributions")) {
                    assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
                }
            }
        }
        assertThat(record.head().position()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "a b", "\"a", "-x", "\u00e9"})
    void a_key_that_is_none_is_refused(String key) {
        assertProblem(
                api.answer(post("/contributions", OPENING + context("a", "")).with("Idempotency-Key", key)),
                400,
                "input-refused");
    }

    @Test
    void what_is_wrong_with_the_store_is_not_told_to_whoever_asks() {
        record(context("a", ""));
        record.close();

        Response answer = api.answer(get(REPORT));

        assertProblem(answer, 503, "store-unavailable");
        assertThat(answer.body()).doesNotContain(folder.toString(), "record.db");
        assertThat(answer.header("Retry-After")).isPresent();
        open();
    }

    @Test
    void a_fault_of_the_host_is_answered_and_not_thrown() {
        RecordApi faulty = RecordApi.of(record, request -> {
            throw new IllegalStateException("a secret of the host");
        });

        Response answer = faulty.answer(get(REPORT));

        assertProblem(answer, 500, "fault");
        assertThat(answer.body()).doesNotContain("secret");
    }
}
