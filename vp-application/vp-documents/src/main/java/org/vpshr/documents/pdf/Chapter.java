package org.vpshr.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A chapter of the report with the sections below it.
 *
 * @param page the name of the pages that it is printed on; short ones that follow one another share theirs
 */
record Chapter(String title, String page, Element element) {
    /** In letters; two that are shorter find room on one page. */
    private static final int SHORT = 1_500;

    static List<Chapter> all(Element main, Pictures pictures) {
        List<Element> parts = new ArrayList<>();
        for (Element section : List.copyOf(main.select("> section"))) {
            if (parts.isEmpty() || !section.select("> h2").isEmpty()) {
                parts.add(new Element("div").addClass("chapter"));
            }
            for (Element figure : section.select("figure")) {
                if (DrawnPictures.is(figure)) {
                    parts.getLast().addClass("wide");
                    DrawnPictures.ready(figure);
                } else {
                    pictures.printed(figure);
                }
            }
            section.select("aside").addClass("box");
            parts.getLast().appendChild(section);
        }
        List<Chapter> chapters = new ArrayList<>();
        boolean wasShort = false;
        for (Element part : parts) {
            boolean isShort = part.text().length() < SHORT;
            boolean goesOn = wasShort && isShort;
            String page = goesOn ? chapters.getLast().page() : "chapter" + chapters.size();
            part.addClass(page).addClass(goesOn ? "continued" : "opening");
            chapters.add(new Chapter(part.child(0).child(0).text(), page, part));
            wasShort = isShort;
        }
        return chapters;
    }
}
