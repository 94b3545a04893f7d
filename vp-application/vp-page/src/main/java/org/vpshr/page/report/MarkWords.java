package org.vpshr.page.report;

import org.jsoup.nodes.Element;
import org.vpshr.page.change.ChangeTally;
import org.vpshr.page.change.WordMark;

/** What the words say that stand beside the text: those that are used on this page. */
final class MarkWords {
    private MarkWords() {}

    static void into(Element column, ReportView view) {
        if (view.since() == null || view.since().equal()) {
            return;
        }
        Element words = column.appendElement("section").addClass("legend").attr("aria-labelledby", "words.h");
        words.appendElement("h2").attr("id", "words.h").text("The words beside the text");
        WordMark.list(words, ChangeTally.of(view.since().changes()).kinds().keySet());
    }
}
