package org.vpshr.http.jdk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.vpshr.http.RecordApi;
import org.vpshr.http.Request;
import org.vpshr.http.Response;

/**
 * The calls on the JDK's own server. It reads no more of a body than the calls take. Who asks, over which address and whether
 * encrypted is for the host, which makes the server: {@code server.createContext("/record", new RecordHandler(api))}.
 */
public final class RecordHandler implements HttpHandler {
    private final RecordApi api;

    /**
     * Answers by these calls.
     *
     * @param api the calls
     */
    public RecordHandler(RecordApi api) {
        this.api = api;
    }

    /**
     * Mounts the calls below a path, such as {@code /record}.
     *
     * @param server the server of the host
     * @param path where they are mounted
     * @param api the calls
     */
    public static void mount(HttpServer server, String path, RecordApi api) {
        server.createContext(path, new RecordHandler(api));
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(api.mostBytes() + 1);
            Response response = api.answer(Request.of(exchange.getRequestMethod(), target(exchange))
                    .with(exchange.getRequestHeaders())
                    .with(body));
            response.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] text = response.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(response.status(), text.length == 0 ? -1 : text.length);
            if (text.length > 0) {
                exchange.getResponseBody().write(text);
            }
        }
    }

    /** Below where it is mounted, as it was sent. */
    private static String target(HttpExchange exchange) {
        String mounted = exchange.getHttpContext().getPath();
        String path = exchange.getRequestURI().getRawPath();
        String below = path.startsWith(mounted) ? path.substring(mounted.length()) : path;
        String query = exchange.getRequestURI().getRawQuery();
        return (below.startsWith("/") ? below : "/" + below) + (query == null ? "" : "?" + query);
    }
}
