package org.vpshr.page.word;

import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;

/** What the words of a page say, on that page: open to whoever reads with eyes, fingers, keys or ears. */
public final class Legend {
    private Legend() {}

    /**
     * Adds a line that opens to the words, each with what it says, and leads to all others.
     *
     * @param parent where they stand: near the first of them
     * @param links where it leads to
     * @param terms the words, in this order
     */
    public static void into(Element parent, Links links, List<Term> terms) {
        Element details = parent.appendElement("details").addClass("glossary");
        details.appendElement("summary")
                .text("What the words say: "
                        + String.join(", ", terms.stream().map(Term::word).toList()));
        list(details, terms);
        Way.into(details.appendElement("p"), links, new Address.Words(), "All words of these pages");
    }

    /** Adds the words, each with what it says. */
    static void list(Element parent, List<Term> terms) {
        Element list = parent.appendElement("dl").addClass("words words--all");
        terms.forEach(term -> {
            Element item = list.appendElement("div");
            item.appendElement("dt").text(term.word());
            item.appendElement("dd").text(term.meaning());
        });
    }
}
