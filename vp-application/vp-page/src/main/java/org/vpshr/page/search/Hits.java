package org.vpshr.page.search;

import org.jsoup.nodes.Element;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.DeskWords;
import org.vpshr.page.word.SubjectWords;
import org.vpshr.projections.listing.EntryLine;

/** What was found, one below the other. */
record Hits(Address.Search address, Links links, Found found) {

    void into(Element list, EntryLine line) {
        Element item = list.appendElement("li");
        Element about = item.appendElement("h3").text(SubjectWords.home(line.subject()) + " ");
        about.appendElement("span").attr("aria-hidden", "true").text("/");
        about.appendText(" " + SubjectWords.kind(line.subject()) + ", "
                + DeskWords.event(line.kind().event()));
        Element hit = item.appendElement("p")
                .addClass("hit")
                .appendElement("a")
                .attr("href", links.to(new Address.Life(line.entry(), address.known())));
        if (line.text().isBlank()) {
            hit.appendElement("code").text(line.entry().value());
        } else {
            Marked.into(hit, line.text(), address.words());
        }
        meta(item.appendElement("p").addClass("meta"), line);
    }

    private void meta(Element meta, EntryLine line) {
        if (line.withdrawn()) {
            meta.appendElement("b").addClass("word word--look").text("taken back");
            meta.appendText(". ");
        }
        meta.appendText("When it was: " + DayWords.of(line.when()) + ". Known since "
                + DayWords.of(found.recorded().apply(line.position())) + ", " + DeskWords.of(line.by()) + ". ");
        meta.appendElement("code").text(line.entry().value());
    }
}
