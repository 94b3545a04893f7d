package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A browser without script: it follows links, fills in forms and sends them, and keeps its cookies. */
final class Visitor {
    private final Connection session;
    private final String address;
    private Connection.Response last;

    Visitor(String address) {
        this.address = address;
        this.session = Jsoup.newSession()
                .ignoreHttpErrors(true)
                .ignoreContentType(true)
                .followRedirects(true)
                .maxBodySize(0)
                .timeout(60_000);
        this.last = get("/sign-in").last;
    }

    Visitor get(String path) {
        last = done(session.newRequest(path.startsWith("http") ? path : address + path));
        return this;
    }

    int status() {
        return last.statusCode();
    }

    String header(String name) {
        return String.valueOf(last.header(name));
    }

    byte[] bytes() {
        return last.bodyAsBytes();
    }

    String text() {
        return page().body().text();
    }

    Document page() {
        return Jsoup.parse(new String(last.bodyAsBytes(), StandardCharsets.UTF_8), String.valueOf(last.url()));
    }

    /** What has the id on the page. */
    Element element(String id) {
        return page().expectFirst("#" + id);
    }

    /** The proof that the forms of the page bear. */
    String proof() {
        return page().expectFirst("input[name=_csrf]").val();
    }

    /** What the site has set under the name; empty where it has set nothing. */
    String cookie(String name) {
        return session.cookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The same with something that somebody else planted. */
    Visitor withCookie(String name, String value) {
        session.cookieStore().removeAll();
        session.cookie(name, value);
        return this;
    }

    void signIn(String name, String password) {
        get("/sign-in").send("/sign-in", Map.of("username", name, "password", password));
    }

    /** Sends the form that goes to the address, with these in its fields and all else as it stands. */
    Visitor send(String action, Map<String, String> filled) {
        return send(action, filled, "", new byte[0]);
    }

    /** The same with a file in its field for files. */
    Visitor send(String action, Map<String, String> filled, String file, byte[] content) {
        FormElement form =
                (FormElement) page().select("form[action=" + action + "]").first();
        assertThat(form).as("a form to %s on %s", action, last.url()).isNotNull();
        Connection request = session.newRequest(address + action).method(Connection.Method.POST);
        Map<String, String> data = new LinkedHashMap<>();
        form.formData().forEach(field -> data.merge(field.key(), field.value(), Visitor::joined));
        form.select("input[type=file]").forEach(field -> data.remove(field.attr("name")));
        filled.forEach((name, value) -> {
            assertThat(form.select("[name=" + name + "]").isEmpty() && !name.equals("more"))
                    .as("the form has no field " + name)
                    .isFalse();
            data.put(name, value);
        });
        data.forEach(request::data);
        Element upload = form.select("input[type=file]").first();
        if (upload != null) {
            request.data(upload.attr("name"), file, new ByteArrayInputStream(content));
        }
        last = done(request);
        return this;
    }

    /** Of several fields of one name, what is not blank. */
    private static String joined(String one, String other) {
        return one.isBlank() ? other : other.isBlank() ? one : one + "; " + other;
    }

    /** Where the sheet with its marks is. */
    String marked() {
        return page().expectFirst("a[href*=/marked/]").attr("href");
    }

    /** Shows what the form would do, and records it. */
    Visitor record(String form, Map<String, String> filled) {
        get(form).send(form.replaceFirst("\\?.*", ""), filled);
        assertThat(page().title()).as(text()).startsWith("What recording would do");
        return press(recording());
    }

    /** Where the proposal on the page is recorded. */
    String recording() {
        return page().expectFirst("form[action$=/record]").attr("action");
    }

    /** Sends what no form of ours has sent. */
    Visitor post(String path, Map<String, String> data) {
        last = done(session.newRequest(address + path)
                .method(Connection.Method.POST)
                .data(data)
                .header("Content-Type", "application/x-www-form-urlencoded"));
        return this;
    }

    Visitor post(String path, String type, String body) {
        last = done(session.newRequest(address + path)
                .method(Connection.Method.POST)
                .requestBody(body)
                .header("Content-Type", type));
        return this;
    }

    /** Presses the only button of the form that goes to the address. */
    Visitor press(String action) {
        return send(action, Map.of());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Connection.Response done(Connection request) {
        try {
            return request.execute();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
