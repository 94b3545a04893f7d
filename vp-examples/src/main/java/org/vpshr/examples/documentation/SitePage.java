package org.vpshr.examples.documentation;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of the site: a document, with a way back to the index and, where it is long, its contents. */
final class SitePage {
    static final String STYLE = "site.css";
    private static final String HOME = "Voluntary Principles record";
    private static final int LONG = 4;
    private static final String INDEX = "index.html";

    private SitePage() {}

    /**
     * The page as HTML.
     *
     * @param title what it is called
     * @param content what it says, with links as they stand in the site
     * @param origin the path of what it was made from
     */
    static String of(String title, Element content, String origin) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", "en");
        Element head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(title.equals(HOME) ? title : title + " - " + HOME);
        head.appendElement("link").attr("rel", "stylesheet").attr("href", STYLE);
        page.body().appendElement("a").addClass("skip").attr("href", "#content").text("Skip to the content");
        top(page.body());
        Element main = page.body()
                .appendElement("main")
                .attr("id", "content")
                .addClass("wrap")
                .addClass("doc");
        main.appendChildren(content.childNodes());
        // the corner of a table heads nothing
        main.select("th:empty").tagName("td");
        contents(main);
        scrollable(main);
        foot(page.body(), origin);
        return page.outerHtml() + "\n";
    }

    private static void top(Element body) {
        Element bar = body.appendElement("header")
                .addClass("top")
                .appendElement("div")
                .addClass("wrap");
        bar.appendElement("a").addClass("brand").attr("href", INDEX).text(HOME);
        Element nav = bar.appendElement("nav")
                .attr("aria-label", "Readers")
                .appendElement("ul")
                .addClass("nav");
        for (String reader : List.of("Developers", "Analysts", "Operators", "Contributors")) {
            nav.appendElement("li")
                    .appendElement("a")
                    .attr("href", INDEX + "#for-" + MarkdownDocument.anchor(reader))
                    .text(reader);
        }
    }

    private static void contents(Element main) {
        List<Element> headings = main.select("h2[id]");
        Element first = main.selectFirst("h1");
        if (headings.size() >= LONG && first != null) {
            Element details = new Element("details").addClass("contents");
            first.after(details);
            details.appendElement("summary").text("On this page");
            Element list = details.appendElement("ul").addClass("plain");
            headings.forEach(heading -> list.appendElement("li")
                    .appendElement("a")
                    .attr("href", "#" + heading.id())
                    .text(heading.text()));
        }
    }

    /** What is wider than a small screen is moved within itself, by keyboard too. */
    private static void scrollable(Element main) {
        main.select("table").forEach(table -> table.wrap("<div class=\"scroll\" tabindex=\"0\"></div>"));
        main.select("pre").attr("tabindex", "0");
    }

    private static void foot(Element body, String origin) {
        body.appendElement("footer")
                .addClass("foot")
                .appendElement("div")
                .addClass("wrap")
                .appendElement("p")
                .text("Made from ")
                .appendElement("code")
                .text(origin);
    }

    /** A list of names as content. */
    static Element listed(String title, List<String> names) {
        Element content = Jsoup.parseBodyFragment("").body();
        content.appendElement("h1").text(title);
        Element list = content.appendElement("ul");
        names.forEach(name -> list.appendElement("li").appendElement("code").text(name));
        return content;
    }
}
