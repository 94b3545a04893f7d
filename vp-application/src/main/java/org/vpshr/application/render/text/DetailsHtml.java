package org.vpshr.application.render.text;

import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.projections.trace.EntryDetail;

/** What an entry says beside its text, as a list in a page. */
public final class DetailsHtml {
    private DetailsHtml() {}

    /** Folded up below a summary; nothing where it says no more than its text. */
    public static void folded(Element parent, EntryDetail detail) {
        List<EntryWords.Fact> facts = EntryWords.of(detail);
        if (!facts.isEmpty()) {
            Element details = parent.appendElement("details");
            details.appendElement("summary").text("What it says beside its text");
            list(details, facts);
        }
    }

    public static void list(Element parent, List<EntryWords.Fact> facts) {
        Element list = parent.appendElement("ul");
        facts.forEach(fact -> {
            Element line = list.appendElement("li");
            line.appendElement("strong").text(fact.what());
            line.appendText(" " + fact.words());
        });
    }
}
