package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.examples.netherlands.Example;

/** {@code vp serve} answers this machine alone, and ends when it is told to. */
@Tag("long")
class ServeCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();
    private final HttpClient client = HttpClient.newHttpClient();
    private Thread serving = Thread.currentThread();

    @AfterEach
    void it_ends_with_the_thread() throws InterruptedException {
        if (serving != Thread.currentThread()) {
            serving.interrupt();
            serving.join(Duration.ofSeconds(30));
            assertThat(serving.isAlive()).isFalse();
        }
    }

    @Test
    void it_says_where_it_is_and_shows_the_record_there() throws Exception {
        URI address = served();

        HttpResponse<String> page = get(address.resolve("NL/2018"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("What happened in <b>2018</b>, as far as we know it <b>now</b>.");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
    }

    @Test
    void a_page_that_is_known_is_not_sent_again() throws Exception {
        URI page = served().resolve("NL/2018");
        String tag = get(page).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = client.send(
                HttpRequest.newBuilder(page).header("If-None-Match", tag).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void nothing_can_be_sent_to_it() throws Exception {
        HttpResponse<String> refused = client.send(
                HttpRequest.newBuilder(served().resolve("NL/2018"))
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    @Test
    void who_asks_for_another_host_is_told_nothing() throws Exception {
        URI address = served();
        String request = "GET /NL/2018 HTTP/1.1\r\nHost: record.example:" + address.getPort()
                + "\r\nConnection: close\r\n\r\n";

        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("<html");
        }
    }

    @Test
    void what_is_for_another_audience_lies_under_an_address_that_nobody_guesses() throws Exception {
        URI address = served("--audience", "internal");

        assertThat(address.getPath()).matches("/[A-Za-z0-9_-]{24}/");
        assertThat(get(address.resolve("NL/2018")).body()).contains("On what evidence");
        assertThat(get(address.resolve("/NL/2018")).statusCode()).isEqualTo(404);
        assertThat(get(address.resolve("NL/2018?audience=public")).body()).doesNotContain("On what evidence");
    }

    private HttpResponse<String> get(URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Begins to serve, on a port that is free, and waits for the address. */
    private URI served(String... more) throws InterruptedException {
        String[] words = new String[5 + more.length];
        Path store = Example.copy(folder);
        System.arraycopy(new String[] {"serve", "--port", "0", "--store", store.toString()}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        serving = Thread.ofPlatform().start(() -> Vp.run(new PrintWriter(said), new PrintWriter(said), words));
        while (!said.toString().contains("\n") && serving.isAlive()) {
            Thread.sleep(20);
        }
        return URI.create(said.toString().strip());
    }
}
