package org.vpshr.page.frame;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;

/** The frame of every page. It is built as a tree, so that no text can become markup. */
public final class Frame {
    static final String RECORD = "Voluntary Principles record";

    /** With a point, as all ids that are ours: no entry has one in its name. */
    static final String MAIN = "page.main";

    private static final int UNINDENTED = 0;

    private Frame() {}

    /**
     * {@return the page}
     *
     * @param page what it adds to the frame
     * @param links where it leads to
     */
    public static Document of(Page page, Links links) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false).indentAmount(UNINDENTED).charset("UTF-8");
        document.child(0).attr("lang", "en");
        document.prependChild(new DocumentType("html", "", ""));
        head(document.head(), page.title(), links);
        document.body()
                .appendElement("a")
                .addClass("skip")
                .attr("href", "#" + MAIN)
                .text("Skip to the text");
        page.writeInto(document.body(), links);
        return document;
    }

    private static void head(Element head, String title, Links links) {
        head.appendElement("meta").attr("charset", "UTF-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("title").text(title + ". " + RECORD);
        head.appendElement("link").attr("rel", "stylesheet").attr("href", links.to(new Address.Resource("page.css")));
    }

    /** What is true of every page. */
    static void said(Element foot, Links links) {
        Element about = foot.appendElement("div");
        about.appendElement("h2").text("About these pages");
        about.appendElement("p")
                .text("Each address stays what it is: what was published, and what was known on a day, is found there"
                        + " again. Nothing on this page comes from elsewhere, and it works without script.");
        about.appendElement("p")
                .appendElement("a")
                .attr("href", links.to(new Address.Words()))
                .text("What the words of these pages say");
    }
}
