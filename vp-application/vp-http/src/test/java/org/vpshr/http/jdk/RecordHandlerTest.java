package org.vpshr.http.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.http.Calls;

/** The calls on the JDK's own server, over a real connection. */
@SuppressWarnings("NullAway.Init")
class RecordHandlerTest {
    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private VoluntaryPrinciples record;
    private HttpServer server;
    private ExecutorService threads;

    @BeforeEach
    void serve() throws IOException {
        record = VoluntaryPrinciples.open(folder.resolve("record.db"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        RecordHandler.mount(server, "/record", Calls.to(record).withBodiesUpTo(10_000));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.close();
        client.close();
        record.close();
    }

    private HttpRequest.Builder to(String target) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + target))
                .header("Authorization", "Bearer editor");
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String lines) throws IOException, InterruptedException {
        return send(to("/record/contributions")
                .POST(HttpRequest.BodyPublishers.ofString(lines))
                .build());
    }

    @Test
    void what_is_recorded_over_it_is_read_over_it_and_is_the_same_until_it_changes() throws Exception {
        assertThat(post(Calls.OPENING + Calls.context("a", "")).statusCode()).isEqualTo(201);

        HttpResponse<String> report = send(to("/record/reports/NL/2018").build());
        String tag = report.headers().firstValue("ETag").orElseThrow();

        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.body()).contains("It is so.");
        assertThat(send(to("/record/reports/NL/2018")
                                .header("If-None-Match", tag)
                                .build())
                        .statusCode())
                .isEqualTo(304);
        assertThat(send(to("/record/reports/NL/2018")
                                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                .build())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_body_beyond_the_limit_is_refused() throws Exception {
        assertThat(post(Calls.OPENING + " ".repeat(20_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void below_another_path_there_is_nothing() throws Exception {
        assertThat(send(to("/records/reports/NL/2018").build()).statusCode()).isEqualTo(404);
        assertThat(send(to("/record").build()).statusCode()).isEqualTo(404);
    }

    @Test
    void of_many_who_decided_on_the_same_one_is_heard() {
        assertThat(record.head().position()).isZero();
        record.record(new org.vpshr.application.input.NamedResource(
                "first",
                () -> new java.io.ByteArrayInputStream(
                        (Calls.OPENING + Calls.context("a", "")).getBytes(java.nio.charset.StandardCharsets.UTF_8))));

        List<Integer> statuses = IntStream.range(0, 12)
                .mapToObj(number -> client.sendAsync(
                        to("/record/contributions?decidedOn=1")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        Calls.OPENING + Calls.amended("a", "By " + number + ".")))
                                .build(),
                        HttpResponse.BodyHandlers.ofString()))
                .toList()
                .stream()
                .map(answer -> answer.join().statusCode())
                .toList();

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(11);
    }
}
