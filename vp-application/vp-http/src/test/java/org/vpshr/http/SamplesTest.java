package org.vpshr.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.policy.Accreditations;
import org.vpshr.http.jdk.RecordHandler;

/** Each sample of the Javadoc, compiled and run. */
class SamplesTest {
    @TempDir
    private Path folder;

    @Test
    void the_calls_are_mounted_on_a_server_of_the_host() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Accreditations accreditations = (mission, country) -> true;
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(folder.resolve("record.db"));
                HttpClient client = HttpClient.newHttpClient()) {
            RecordApi api = RecordApi.of(actor -> record.as(actor, accreditations), Calls::actor);
            server.createContext("/record", new RecordHandler(api));
            server.start();
            api.answer(Calls.post("/contributions", Calls.OPENING + Calls.context("a", "")));

            HttpResponse<String> report = client.send(
                    HttpRequest.newBuilder(URI.create(
                                    "http://127.0.0.1:" + server.getAddress().getPort() + "/record/reports/NL/2018"))
                            .header("Authorization", "Bearer editor")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(report.statusCode()).isEqualTo(200);
            assertThat(report.body()).contains("It is so.");
        } finally {
            server.stop(0);
        }
    }
}
