package org.vpshr.page.change;

import java.util.Collection;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.projections.comparison.Change.What;

/** The word of a change where it stands, and what it says: in a title, and in a list of words that it can lead to. */
public final class WordMark {
    private static final String EVENT = "event";

    private WordMark() {}

    /** {@return the id of the word in the list; with a point, as no entry has in its name} */
    public static String id(What what) {
        return "word." + what.name().toLowerCase(Locale.ROOT);
    }

    /** {@return the word, which leads to what it says} */
    public static Element linked(Element parent, What what) {
        return worded(parent.appendElement("a").attr("href", "#" + id(what)), what);
    }

    /** {@return the word, which says in its title what it says} */
    public static Element titled(Element parent, What what) {
        return worded(parent.appendElement("b"), what);
    }

    private static Element worded(Element mark, What what) {
        ChangeWord word = ChangeWord.of(what);
        mark.addClass("word").attr("title", word.meaning()).text(word.word());
        return word.look() ? mark.addClass("word--look") : mark;
    }

    /** Adds what each of the words says, and what an event is. */
    public static void list(Element parent, Collection<What> words) {
        Element list = parent.appendElement("dl").addClass("words");
        words.forEach(what -> {
            ChangeWord word = ChangeWord.of(what);
            Element item = list.appendElement("div").attr("id", id(what));
            Element term = item.appendElement("dt");
            word.glyph().drawIn(term);
            term.appendText(word.word());
            item.appendElement("dd").text(word.meaning());
        });
        Element event = list.appendElement("div").attr("id", "word." + EVENT);
        event.appendElement("dt").text(EVENT);
        event.appendElement("dd")
                .text("One thing as it was recorded, numbered in the order of recording. Its day is that of recording,"
                        + " and not the time that it tells of.");
    }
}
