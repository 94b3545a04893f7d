package org.vpshr.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.failure.FailureKind;

/** The page on the calls is true: its program runs, its requests are answered as it says, its tables are whole. */
@SuppressWarnings("NullAway.Init")
class HttpPageTest {
    private static String page;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readThePage() throws IOException {
        page = Files.readString(Path.of("docs/http.md"));
    }

    private static Request request(String text) {
        String head = text.contains("\n\n") ? text.substring(0, text.indexOf("\n\n")) : text;
        List<String> lines = head.lines().toList();
        String[] first = lines.getFirst().split(" ");
        Request request = Request.of(first[0], first[1]);
        for (String header : lines.subList(1, lines.size())) {
            request = request.with(header.substring(0, header.indexOf(':')), header.substring(header.indexOf(':') + 2));
        }
        return request.with(
                text.substring(Math.min(text.length(), head.length() + 2)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void each_request_is_answered_as_it_says() {
        List<MatchResult> samples = Pattern.compile("```http\n(.*?)```\n\nAnswered with `([0-9]+)`", Pattern.DOTALL)
                .matcher(page)
                .results()
                .toList();

        assertThat(samples).hasSize(page.split("```http", -1).length - 1).isNotEmpty();
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(folder.resolve("record.db"))) {
            RecordApi api = Calls.to(record);
            for (MatchResult sample : samples) {
                Response response = api.answer(request(sample.group(1)));
                assertThat(response.status())
                        .as("%s%n%s", sample.group(1), response.body())
                        .isEqualTo(Integer.parseInt(sample.group(2)));
            }
        }
    }

    @Test
    void its_program_serves_the_record() throws Exception {
        String program = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        Path source = Files.writeString(folder.resolve("Desk.java"), program);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                folder.toString(),
                                source.toString()))
                .isZero();

        String address = run();

        HttpResponse<String> described = ask(address + "/openapi.json", "Bearer everybody");
        assertThat(described.statusCode()).isEqualTo(200);
        assertThat(described.body()).contains("\"openapi\" : \"3.1.0\"");
        assertThat(ask(address + "/openapi.json", "Bearer mallory").statusCode())
                .isEqualTo(401);
    }

    private String run() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass("Desk").getMethod("main", String[].class).invoke(null, (Object)
                    new String[] {folder.resolve("own.db").toString()});
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private static HttpResponse<String> ask(String address, String token) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Authorization", token)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void its_table_of_problems_has_each_kind_with_its_status() {
        Map<String, String> told = new TreeMap<>();
        Pattern.compile("\\| `urn:vpshr:problem:([a-z-]+)` \\| ([^|]+) \\|")
                .matcher(page)
                .results()
                .forEach(row -> told.put(row.group(1), row.group(2)));

        assertThat(told).hasSize(FailureKind.values().length);
        assertThat(Stream.of(FailureKind.values()))
                .allSatisfy(kind ->
                        assertThat(told.get(Problem.word(kind))).contains(Integer.toString(Problem.status(kind))));
    }

    @Test
    void its_table_of_calls_is_that_of_the_description() {
        assertThat(Pattern.compile("\\| `(GET|POST) ([^`]+)` \\|").matcher(page).results())
                .hasSize(10)
                .allSatisfy(call -> assertThat(RecordApi.description()).contains("\"" + call.group(2) + "\""));
    }
}
