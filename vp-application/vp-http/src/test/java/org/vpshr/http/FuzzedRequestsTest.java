package org.vpshr.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.fuzzing.Fuzzing;
import org.vpshr.application.fuzzing.Parser;
import org.vpshr.application.fuzzing.ParserCriterion;
import org.vpshr.application.store.Head;

/** Whatever nearly valid request comes: it is answered, by no fault of ours, and what is refused is not recorded. */
@SuppressWarnings("NullAway.Init")
class FuzzedRequestsTest {
    private static final String LINES = Calls.OPENING + Calls.context("met", "") + Calls.context("more", "");

    @TempDir
    private Path folder;

    private VoluntaryPrinciples record;

    @BeforeEach
    void open() {
        record = VoluntaryPrinciples.open(folder.resolve("record.db"));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private void answered(Request request) {
        Head before = record.head();
        Response response = Calls.to(record).answer(request);
        assertThat(response.status()).as(response.body()).isBetween(200, 499);
        if (response.status() >= 400) {
            assertThat(record.head()).isEqualTo(before);
        }
    }

    private static Request posted(String type, byte[] body) {
        return Calls.as("editor", Request.of("POST", "/contributions"))
                .with("Content-Type", type)
                .with(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/jsonl"})
    @Tag("long")
    void a_body_is_taken_or_refused(String type) {
        String body = type.endsWith("json") ? "[" + LINES.strip().replace("\n", ",\n") + "]" : LINES;

        Fuzzing.Tally tally =
                Fuzzing.of(new Parser("a body of " + type, Parser.texts(body), input -> answered(posted(type, input))));

        System.out.printf("%s: %,d bodies%n", type, tally.tried());
        assertThat(record.upkeep().verify().whole()).isTrue();
    }

    @Test
    @Tag("long")
    void a_target_is_answered() {
        assertThat(Calls.to(record)
                        .answer(posted("application/jsonl", LINES.getBytes(StandardCharsets.UTF_8)))
                        .status())
                .isLessThan(300);
        List<byte[]> targets = Parser.texts(
                "/reports/NL/2018",
                "/reports/NL/2018?audience=internal&asOf=2019-04-30",
                "/reports/NL/2018?published=1",
                "/entries?from=2018&place=PE",
                "/entries/met",
                "/parties?name=fnv",
                "/log?from=2019-04-01");

        Fuzzing.Tally tally = Fuzzing.of(new Parser(
                "a target", targets, input -> answered(Calls.get(new String(input, StandardCharsets.UTF_8)))));

        System.out.printf("targets: %,d%n", tally.tried());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32BE", "UTF-32LE", "UTF-16LE"})
    void a_body_that_is_cut_off_in_a_foreign_encoding_is_refused(String encoding) {
        byte[] whole = "[{\"contribution\":{}}]".getBytes(Charset.forName(encoding));
        for (int length = 1; length < whole.length; length++) {
            answered(posted("application/json", Arrays.copyOf(whole, length)));
        }
        byte[] wrong = whole.clone();
        wrong[wrong.length / 2] = (byte) 0xff;
        wrong[wrong.length / 2 + 1] = (byte) 0xff;
        answered(posted("application/json", wrong));
    }

    @Test
    void every_parser_is_tried() {
        assertThat(ParserCriterion.in("org.vpshr.http")).isEmpty();
    }
}
