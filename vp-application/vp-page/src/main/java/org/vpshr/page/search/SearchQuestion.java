package org.vpshr.page.search;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.word.DayWords;
import org.vpshr.projections.listing.SearchTerms;

/**
 * What is looked for, in a sentence and in the form in which it can be asked otherwise.
 *
 * @param address what is looked for
 * @param links where the form is answered
 * @param terms how the words were taken
 * @param fault what is wrong with the question; nothing where it could be answered
 */
record SearchQuestion(Address.Search address, Links links, SearchTerms terms, Optional<InvalidValue> fault) {

    void into(Element main) {
        Element section = main.appendElement("section").addClass("times").attr("aria-labelledby", "asked");
        Element wrap = section.appendElement("div").addClass("wrap");
        wrap.appendElement("h2").attr("id", "asked").addClass("vh").text("What to look for");
        said(wrap.appendElement("p").addClass("times__said"));
        fault.ifPresent(wrong -> wrap.appendElement("p")
                .addClass("state state--warn")
                .attr("role", "alert")
                .text(wrong.getMessage()));
        links.answering(Links.Form.SEARCH).ifPresent(action -> form(wrap, action));
        taken(wrap);
    }

    private void said(Element line) {
        line.appendText(address.words().isEmpty() ? "All entries" : "Entries with ");
        if (!address.words().isEmpty()) {
            line.appendElement("b").text(address.words());
        }
        line.appendText(", as we knew it ");
        line.appendElement("b").text(DayWords.known(address.known()));
        line.appendText(".");
    }

    /** What was taken as one word is seen where there are several. */
    private void taken(Element wrap) {
        if (terms.terms().size() > 1) {
            wrap.appendElement("p")
                    .addClass("quiet taken")
                    .text("Looked for: "
                            + String.join(
                                    ", ",
                                    terms.terms().stream()
                                            .map(forms -> "“" + forms.getFirst() + "”")
                                            .toList())
                            + ". To look for words as they stand together, write them in quotation marks.");
        }
    }

    private void form(Element wrap, String action) {
        Element form = wrap.appendElement("form")
                .attr("id", "find")
                .addClass("find")
                .attr("method", "get")
                .attr("action", action)
                .attr("role", "search");
        SearchField.into(form, address.words());
        Element known = form.appendElement("div");
        known.appendElement("label").attr("for", "known").text("Known by (empty: now)");
        known.appendElement("input")
                .attr("id", "known")
                .attr("name", "known")
                .attr("type", "date")
                .attr(
                        "value",
                        address.known() instanceof AsOf.Day day ? day.day().toString() : "");
        for (String kept : List.of("place", "party", "subject", "government")) {
            address.said(kept)
                    .forEach(value -> form.appendElement("input")
                            .attr("type", "hidden")
                            .attr("name", kept)
                            .attr("value", value));
        }
        form.appendElement("div").appendElement("button").attr("type", "submit").text("Search");
    }
}
