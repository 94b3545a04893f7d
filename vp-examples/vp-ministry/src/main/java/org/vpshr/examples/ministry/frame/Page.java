package org.vpshr.examples.ministry.frame;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page, built as a tree, so that no text can become markup. */
public final class Page {
    /** By which a browser runs no script of others, sends no form elsewhere and shows no page within another. */
    public static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String MINISTRY = "Ministry. Voluntary Principles record";

    private Page() {}

    /**
     * {@return the page as it is sent}
     *
     * @param status the status code of HTTP
     * @param title what it is
     * @param visit who asks for it
     * @param main writes what it is for
     */
    public static ResponseEntity<byte[]> of(HttpStatus status, String title, Visit visit, Consumer<Element> main) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset("UTF-8");
        page.child(0).attr("lang", "en");
        page.prependChild(new DocumentType("html", "", ""));
        head(page.head(), title);
        page.body().appendElement("a").addClass("skip").attr("href", "#main").text("Skip to the text");
        top(page.body(), visit);
        Element text = page.body()
                .appendElement("main")
                .attr("id", "main")
                .appendElement("div")
                .addClass("wrap ministry");
        text.appendElement("h1").text(title);
        main.accept(text);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page.outerHtml().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return a page that is as it should be}
     *
     * @param title what it is
     * @param visit who asks for it
     * @param main writes what it is for
     */
    public static ResponseEntity<byte[]> of(String title, Visit visit, Consumer<Element> main) {
        return of(HttpStatus.OK, title, visit, main);
    }

    private static void head(Element head, String title) {
        head.appendElement("meta").attr("charset", "UTF-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("title").text(title + ". " + MINISTRY);
        for (String sheet : Assets.SHEETS) {
            head.appendElement("link").attr("rel", "stylesheet").attr("href", Assets.AT + sheet);
        }
    }

    private static void top(Element body, Visit visit) {
        Element top = body.appendElement("header")
                .addClass("top")
                .appendElement("div")
                .addClass("wrap");
        top.appendElement("a")
                .addClass("brand")
                .attr("href", "/")
                .appendElement("span")
                .text("Voluntary Principles record");
        Element list = top.appendElement("nav")
                .attr("aria-label", "Pages")
                .appendElement("ul")
                .addClass("nav");
        visit.ways().forEach((address, words) -> way(list, address, words));
        visit.signOut(top);
    }

    private static void way(Element list, String address, String words) {
        list.appendElement("li").appendElement("a").attr("href", address).text(words);
    }
}
