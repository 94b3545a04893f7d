package org.vpshr.page.report;

import org.jsoup.nodes.Element;
import org.vpshr.projections.report.Report;

/** The contents, with how many statements there are in each section. */
final class Contents {
    private Contents() {}

    static void into(Element desk, Report report) {
        Element nav = desk.appendElement("nav").addClass("toc").attr("aria-labelledby", "contents.h");
        nav.appendElement("h2").attr("id", "contents.h").text("Contents");
        Element list = nav.appendElement("ol");
        Element chapter = null;
        Element below = null;
        for (Report.Section section : report.sections()) {
            if (section.level() <= 1 || chapter == null) {
                chapter = list.appendElement("li");
                below = null;
                section(chapter, section);
            } else {
                below = below == null ? chapter.appendElement("ol") : below;
                section(below.appendElement("li"), section);
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

    private static void section(Element item, Report.Section section) {
        line(
                item,
                SectionText.id(section.key()),
                section.title(),
                section.items().size(),
                "statement");
    }

    private static void line(Element item, String id, String title, int many, String what) {
        Element link = item.appendElement("a").attr("href", "#" + id);
        link.appendElement("span").text(title);
        if (many > 0) {
            Element count = link.appendElement("small").text(Integer.toString(many));
            count.appendElement("span").addClass("vh").text(" " + what + (many == 1 ? "" : "s"));
        }
    }
}
