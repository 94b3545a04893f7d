package org.vpshr.page.jdk;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.page.Answer;
import org.vpshr.page.RecordPages;

/**
 * The pages on the JDK's own server, which answers GET and HEAD and nothing else. Over which address, whether encrypted, and
 * who may ask is for the host, which makes the server and mounts the handler at the path at which the pages are mounted.
 */
public final class PageHandler implements HttpHandler {
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int MISDIRECTED = 421;

    private final RecordPages pages;
    private final @Nullable Set<String> hosts;

    private PageHandler(RecordPages pages, @Nullable Set<String> hosts) {
        this.pages = pages;
        this.hosts = hosts;
    }

    /**
     * {@return a handler that answers whatever host is asked for}
     *
     * @param pages mounted where the handler is
     */
    public static PageHandler of(RecordPages pages) {
        return new PageHandler(pages, null);
    }

    /**
     * {@return the same, which answers nobody who asks for another host: a page of elsewhere whose name was made to lead
     * here reads nothing}
     *
     * @param names as they stand in the header {@code Host}, such as {@code localhost:8080}
     */
    public PageHandler onlyFor(Set<String> names) {
        return new PageHandler(pages, Set.copyOf(names));
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (hosts != null && !isMeant(exchange.getRequestHeaders(), hosts)) {
                refuse(exchange, MISDIRECTED);
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                refuse(exchange, NOT_ALLOWED);
            } else {
                answer(exchange, method.equals("HEAD"));
            }
        }
    }

    private static boolean isMeant(Headers headers, Set<String> hosts) {
        List<String> asked = headers.getOrDefault("Host", List.of());
        return asked.size() == 1 && hosts.contains(asked.getFirst());
    }

    private void answer(HttpExchange exchange, boolean isHead) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        String query = exchange.getRequestURI().getRawQuery();
        String mounted = pages.mounted();
        if (path == null || !path.startsWith(mounted)) {
            refuse(exchange, path == null ? BAD_REQUEST : NOT_FOUND);
            return;
        }
        String below = path.substring(mounted.length());
        if (!below.isEmpty() && !below.startsWith("/")) {
            refuse(exchange, NOT_FOUND);
            return;
        }
        String target = (below.isEmpty() ? "" : below) + (query == null ? "" : "?" + query);
        send(exchange, pages.answer(target.startsWith("/") ? target : "/" + target), isHead);
    }

    private static void send(HttpExchange exchange, Answer answer, boolean isHead) throws IOException {
        String known = String.join(",", exchange.getRequestHeaders().getOrDefault("If-None-Match", List.of()));
        Answer sent = answer.unless(known);
        sent.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] content = sent.content();
        if (isHead && sent.status() == 200) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(content.length));
        }
        exchange.sendResponseHeaders(sent.status(), isHead || content.length == 0 ? -1 : content.length);
        if (!isHead && content.length > 0) {
            exchange.getResponseBody().write(content);
        }
    }

    /** With nothing of the record, and nothing of where it is. */
    private static void refuse(HttpExchange exchange, int status) throws IOException {
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, -1);
    }
}
