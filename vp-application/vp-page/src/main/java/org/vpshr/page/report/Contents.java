package org.vpshr.page.report;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.vpshr.page.change.SectionPlaces;
import org.vpshr.projections.report.Report;

/** The contents, with how many statements there are in each section. */
final class Contents {
    private static final int PLACES = 3;

    private Contents() {}

    static void into(Element desk, ReportView view) {
        Report report = view.report();
        Element nav = desk.appendElement("nav").addClass("toc").attr("aria-labelledby", "contents.h");
        nav.appendElement("h2").attr("id", "contents.h").text("Contents");
        Element list = nav.appendElement("ol");
        Element chapter = null;
        Element below = null;
        for (Report.Section section : report.sections()) {
            if (section.level() <= 1 || chapter == null) {
                chapter = list.appendElement("li");
                below = null;
                section(chapter, section, view);
            } else {
                below = below == null ? chapter.appendElement("ol") : below;
                section(below.appendElement("li"), section, view);
            }
        }
        if (!report.footnotes().isEmpty()) {
            line(
                    list.appendElement("li"),
                    "notes.list",
                    "Notes",
                    report.footnotes().size(),
                    "note");
        }
        line(list.appendElement("li"), "versions.list", "Versions and errata", 0, "");
    }

    /** With the places that it tells of most, by which a reader may know it. */
    private static void section(Element item, Report.Section section, ReportView view) {
        Element name = line(
                item,
                SectionText.id(section.key()),
                section.title(),
                section.items().size(),
                "statement");
        String places = SectionPlaces.of(section.items(), view::entry).stream()
                .limit(PLACES)
                .map(SectionPlaces::words)
                .collect(Collectors.joining(", "));
        if (!places.isEmpty()) {
            name.appendElement("span").addClass("toc__places").text(places);
        }
    }

    private static Element line(Element item, String id, String title, int many, String what) {
        Element link = item.appendElement("a").attr("href", "#" + id);
        Element name = link.appendElement("span").text(title + " ");
        if (many > 0) {
            Element count = link.appendElement("small").text(Integer.toString(many));
            count.appendElement("span").addClass("vh").text(" " + what + (many == 1 ? "" : "s"));
        }
        return name;
    }
}
