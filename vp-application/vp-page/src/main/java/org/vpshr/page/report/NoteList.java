package org.vpshr.page.report;

import org.jsoup.nodes.Element;
import org.vpshr.page.word.SourceLine;
import org.vpshr.projections.report.Report;

/** The notes, each with a way back to the text. */
final class NoteList {
    private NoteList() {}

    static String id(int number) {
        return "note." + number;
    }

    static String reference(int number) {
        return "ref." + number;
    }

    static void into(Element text, Report report) {
        if (report.footnotes().isEmpty()) {
            return;
        }
        Element section =
                text.appendElement("section").attr("id", "notes.list").attr("aria-labelledby", "h.notes.list");
        section.appendElement("h2").attr("id", "h.notes.list").text("Notes");
        Element list = section.appendElement("ol").addClass("notes");
        for (Report.Footnote note : report.footnotes()) {
            Element item = list.appendElement("li").attr("id", id(note.number()));
            SourceLine.into(item, note.source());
            item.appendText(". ");
            Element back = item.appendElement("a")
                    .attr("href", "#" + reference(note.number()))
                    .text("Back");
            back.appendElement("span").addClass("vh").text(" to the text of note " + note.number());
        }
    }
}
