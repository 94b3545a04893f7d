package org.vpshr.application.render.text;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The frame of every page: no scripts, nothing from elsewhere but pictures. */
public final class HtmlPage {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private HtmlPage() {}

    public static Document shell(String language, String title) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(true).indentAmount(1).charset("UTF-8");
        page.child(0).attr("lang", language);
        page.prependChild(new DocumentType("html", "", ""));
        Element head = page.head();
        head.appendElement("meta").attr("charset", "UTF-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(title);
        head.appendElement("style").appendChild(new DataNode(Style.SHEET));
        return page;
    }

    public static String text(Document page) {
        return page.outerHtml().stripTrailing() + "\n";
    }
}
