package org.vpshr.page.search;

import org.jsoup.nodes.Element;

/** The field into which words are written that are looked for: the same wherever it stands. */
public final class SearchField {
    private SearchField() {}

    /** Adds the field with what was written into it. */
    public static void into(Element form, String words) {
        Element field = form.appendElement("div");
        field.appendElement("label").attr("for", "words").text("Words, a party, a place or an entry’s name");
        field.appendElement("input")
                .attr("id", "words")
                .attr("name", "words")
                .attr("type", "search")
                .attr("value", words);
    }
}
