package org.vpshr.documents.pdf;

import java.util.List;
import org.jsoup.nodes.Element;

/** Brings each note from the list at the end to its first number in the text, so that it is printed below that page. */
final class PageNotes {
    private PageNotes() {}

    static void in(Element main) {
        for (Element number : List.copyOf(main.select("sup > a[href^=#note.]"))) {
            String id = number.attr("href").substring(1);
            Element listed = main.selectFirst("footer:not([id]) > ol > li[id=" + id + "]");
            if (listed != null) {
                Element sup = number.parent();
                Element note =
                        new Element("span").addClass("note").attr("id", id).attr("data-number", number.text());
                note.appendChildren(List.copyOf(listed.childNodes()));
                listed.remove();
                if (sup != null) {
                    sup.replaceWith(note);
                }
            }
        }
        main.select("footer:not([id]):not(:has(li))").remove();
    }
}
