package org.vpshr.documents.pdf;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Brings each note from the list at the end to its first number in the text, so that it is printed below that page. */
final class PageNotes {
    private PageNotes() {}

    /** In letters; a longer word may be parted from its number at the end of a line. */
    private static final int LONGEST_KEPT = 30;

    static void in(Element main) {
        for (Element number : List.copyOf(main.select("sup > a[href^=#note.]"))) {
            Element kept = keptTogether(Objects.requireNonNull(number.parent()));
            String id = number.attr("href").substring(1);
            Element listed = main.selectFirst("footer:not([id]) > ol > li[id=" + id + "]");
            if (listed != null) {
                Element note =
                        new Element("span").addClass("note").attr("id", id).attr("data-number", number.text());
                note.appendChildren(List.copyOf(listed.childNodes()));
                listed.remove();
                kept.after(note);
            }
        }
        main.select("footer:not([id]):not(:has(li))").remove();
    }

    /** The number does not begin a line: it stays with the word before it. */
    private static Element keptTogether(Element number) {
        if (number.previousSibling() instanceof TextNode before) {
            String text = before.getWholeText();
            int last = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u00a0')) + 1;
            if (last < text.length() && text.length() - last <= LONGEST_KEPT) {
                Element kept = new Element("span").addClass("kept");
                number.replaceWith(kept);
                kept.appendText(text.substring(last)).appendChild(number);
                before.text(text.substring(0, last));
                return kept;
            }
        }
        return number;
    }
}
