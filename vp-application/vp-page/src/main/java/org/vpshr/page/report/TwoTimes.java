package org.vpshr.page.report;

import org.jsoup.nodes.Element;
import org.vpshr.page.word.DayWords;

/** How the two times work together, for who wants to know: a report is a column, read up to a line. */
final class TwoTimes {
    private TwoTimes() {}

    static void into(Element axis, ReportView view) {
        Element both = axis.appendElement("details").addClass("both");
        both.appendElement("summary").text("How the two times work together");
        both.appendElement("p")
                .text("A report is one column of this picture, read up to a line: the column says when things were, the"
                        + " line says what we knew by then. Move the line up and you see what was learnt after"
                        + " publication; what was published stays where it is.");
        Element plane = both.appendElement("svg")
                .attr("viewBox", "0 0 380 196")
                .attr("role", "img")
                .attr("aria-labelledby", "plane.t plane.d");
        plane.appendElement("title").attr("id", "plane.t").text("Two times, one report");
        plane.appendElement("desc")
                .attr("id", "plane.d")
                .text("A square with years of happening from left to right and days of recording from bottom to top. A"
                        + " report is the column of its year, up to the line of the chosen day.");
        drawn(plane.appendElement("g").attr("font-size", "12").attr("fill", "currentColor"), view);
    }

    private static void drawn(Element g, ReportView view) {
        path(g, "M46 10v150h320").attr("fill", "none").attr("stroke", "currentColor");
        rect(g, 72, 88).attr("fill", "var(--accent)").attr("fill-opacity", ".3");
        path(g, "M46 72h320")
                .attr("stroke", "var(--accent)")
                .attr("stroke-width", "2")
                .attr("stroke-dasharray", "5 4");
        rect(g, 22, 50).attr("fill", "none").attr("stroke", "var(--accent)").attr("stroke-dasharray", "2 3");
        text(g, 216, 66, line(view));
        text(g, 216, 38, "learnt afterwards");
        text(g, 216, 120, "the report on " + view.year());
        for (int i = -2; i <= 1; i++) {
            text(g, 166 + 54 * i, 178, Integer.toString(view.year() + i));
        }
        text(g, 366, 192, "when it was →").attr("text-anchor", "end");
        text(g, 40, 24, "now").attr("text-anchor", "end");
        text(g, 16, 150, "when we knew it →").attr("transform", "rotate(-90 16 150)");
    }

    private static String line(ReportView view) {
        return view.base() == null
                ? "a chosen day"
                : "version " + view.base().version() + ": "
                        + DayWords.of(view.base().recorded());
    }

    private static Element path(Element g, String d) {
        return g.appendElement("path").attr("d", d);
    }

    private static Element rect(Element g, int y, int height) {
        return g.appendElement("rect")
                .attr("x", "154")
                .attr("y", Integer.toString(y))
                .attr("width", "54")
                .attr("height", Integer.toString(height));
    }

    private static Element text(Element g, int x, int y, String words) {
        return g.appendElement("text")
                .attr("x", Integer.toString(x))
                .attr("y", Integer.toString(y))
                .text(words);
    }
}
