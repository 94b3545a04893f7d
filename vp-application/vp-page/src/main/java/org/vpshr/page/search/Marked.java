package org.vpshr.page.search;

import org.jsoup.nodes.Element;
import org.vpshr.projections.listing.SearchTerms;

/** A text in which the words are marked that were looked for. */
final class Marked {
    private Marked() {}

    static void into(Element parent, String text, SearchTerms terms) {
        int done = 0;
        for (SearchTerms.Range range : terms.in(text)) {
            parent.appendText(text.substring(done, range.from()));
            parent.appendElement("mark").text(text.substring(range.from(), range.to()));
            done = range.to();
        }
        parent.appendText(text.substring(done));
    }
}
