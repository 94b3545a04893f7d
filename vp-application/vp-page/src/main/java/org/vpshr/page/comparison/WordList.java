package org.vpshr.page.comparison;

import org.jsoup.nodes.Element;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.projections.comparison.Change.What;

/** The words in which changes are told, and what each of them says. */
final class WordList {
    private WordList() {}

    static void into(Element body) {
        Element section = body.appendElement("section").attr("aria-labelledby", "h-words");
        section.appendElement("h2").attr("id", "h-words").text("The words used here");
        Element list = section.appendElement("dl").addClass("words");
        for (What what : What.values()) {
            ChangeWord word = ChangeWord.of(what);
            Element item = list.appendElement("div");
            Element term = item.appendElement("dt");
            word.glyph().drawIn(term);
            term.appendText(word.word());
            item.appendElement("dd").text(word.meaning());
        }
    }
}
