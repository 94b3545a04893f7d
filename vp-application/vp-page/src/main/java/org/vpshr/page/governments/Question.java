package org.vpshr.page.governments;

import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.page.address.Links;
import org.vpshr.page.search.SearchField;
import org.vpshr.page.word.Way;

/** Where a question is asked, with places of which an answer is on record. */
record Question(List<ExamplePlaces> places, Links links) {

    void into(Element main, String action) {
        Element wrap = main.appendElement("section")
                .addClass("times")
                .attr("aria-label", "Search")
                .appendElement("div")
                .addClass("wrap");
        Element form = wrap.appendElement("form")
                .addClass("find")
                .attr("method", "get")
                .attr("action", action)
                .attr("role", "search");
        SearchField.into(form, "");
        form.appendElement("div").appendElement("button").attr("type", "submit").text("Search");
        if (!places.isEmpty()) {
            examples(wrap.appendElement("p").addClass("examples"));
        }
    }

    private void examples(Element line) {
        line.appendText("What was said of a place when it was published, and what is known now? For example: ");
        places.forEach(place -> {
            Way.into(line, links, place.answer(), place.name()).addClass("way");
            line.appendText(" ");
        });
    }
}
