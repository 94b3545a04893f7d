package org.vpshr.page.word;

import org.jsoup.nodes.Element;
import org.vpshr.domain.entry.Source;

/** A source as it is cited, with its address where that leads to the web and nowhere else. */
public final class SourceLine {
    private SourceLine() {}

    /** Adds the citation. */
    public static void into(Element parent, Source source) {
        String address = source.address();
        if (address.startsWith("https://") || address.startsWith("http://")) {
            parent.appendElement("a")
                    .attr("href", address)
                    .attr("rel", "noreferrer")
                    .text(source.title());
        } else {
            parent.appendText(source.title());
        }
        StringBuilder more = new StringBuilder();
        if (!source.publisher().isEmpty()) {
            more.append(source.title().isEmpty() ? "" : ", ").append(source.publisher());
        }
        if (source.published() != null) {
            more.append(", ").append(DayWords.of(source.published()));
        }
        parent.appendText(more.toString());
    }
}
