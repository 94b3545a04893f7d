package org.vpshr.page.frame;

import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;

/** The frame of every page. It is built as a tree, so that no text can become markup. */
public final class Frame {
    private static final String RECORD = "Voluntary Principles record";

    private Frame() {}

    /**
     * {@return the page}
     *
     * @param language of its text
     * @param title what it is, before the name of the record
     * @param links where the frame leads to
     * @param main writes what the page is for
     */
    public static Document page(String language, String title, Links links, Consumer<Element> main) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset("UTF-8");
        page.child(0).attr("lang", language);
        page.prependChild(new DocumentType("html", "", ""));
        head(page.head(), title, links);
        page.body().appendElement("a").addClass("skip").attr("href", "#main").text("Skip to the text");
        top(page.body(), links);
        main.accept(page.body().appendElement("main").attr("id", "main"));
        return page;
    }

    private static void head(Element head, String title, Links links) {
        head.appendElement("meta").attr("charset", "UTF-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("title").text(title + ". " + RECORD);
        head.appendElement("link").attr("rel", "stylesheet").attr("href", links.to(new Address.Resource("page.css")));
    }

    private static void top(Element body, Links links) {
        Element top = body.appendElement("header")
                .addClass("top")
                .appendElement("div")
                .addClass("wrap");
        top.appendElement("a")
                .addClass("brand")
                .attr("href", links.to(new Address.Governments()))
                .appendElement("span")
                .text(RECORD);
    }
}
