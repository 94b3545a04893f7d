package org.vpshr.page.word;

import java.util.List;
import org.jsoup.nodes.Element;

/** The page of all words that pages use in a sense of their own. */
public final class WordsPage {
    private WordsPage() {}

    /** {@return what the page is called, before the name of the record} */
    public static String title() {
        return "The words of these pages";
    }

    /** Writes the page. */
    public static void into(Element main) {
        Element head = main.appendElement("div").addClass("wrap").addClass("head");
        head.appendElement("h1").text(title());
        head.appendElement("p").addClass("lede").text("Each has this one sense on all pages.");
        Element body = main.appendElement("div").addClass("wrap").addClass("glance");
        group(body, "The record and its two times", "word.record", Term.ofTheRecord());
        group(body, "What became of a statement between two states", "word.changes", Term.ofChanges());
        group(body, "How an undertaking stands", "word.undertakings", Term.ofUndertakings());
    }

    private static void group(Element body, String title, String id, List<Term> terms) {
        Element section = body.appendElement("section").attr("aria-labelledby", id);
        section.appendElement("h2").attr("id", id).text(title);
        Legend.list(section, terms);
    }
}
