package org.vpshr.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The headings that a reader is led by: as contents with the numbers of pages, and as bookmarks. */
record Outline(List<Heading> headings) {
    /** @param below whether it stands in a chapter */
    record Heading(String title, String id, boolean below) {}

    static Outline of(List<Chapter> chapters, Element about) {
        List<Heading> headings = new ArrayList<>();
        for (Chapter chapter : chapters) {
            for (Element section : chapter.element().select("> section")) {
                Element heading = section.child(0);
                headings.add(new Heading(
                        heading.text(), section.id(), heading.normalName().equals("h3")));
            }
        }
        headings.add(new Heading(about.child(0).text(), about.id(), false));
        return new Outline(headings);
    }

    Element contents() {
        Element contents = new Element("div").addClass("contents");
        contents.appendElement("h2").text("Contents");
        Element list = contents.appendElement("ul");
        headings.forEach(heading -> list.appendElement("li")
                .addClass(heading.below() ? "below" : "chapter-title")
                .appendElement("a")
                .attr("href", "#" + heading.id())
                .text(heading.title()));
        return contents;
    }

    Element bookmarks() {
        Element bookmarks = new Element("bookmarks");
        Element chapter = bookmarks;
        for (Heading heading : headings) {
            Element bookmark = (heading.below() ? chapter : bookmarks)
                    .appendElement("bookmark")
                    .attr("name", heading.title())
                    .attr("href", "#" + heading.id());
            chapter = heading.below() ? chapter : bookmark;
        }
        return bookmarks;
    }
}
