package org.vpshr.page.comparison;

import org.jsoup.nodes.Element;
import org.vpshr.page.figure.Plot;

/** A line of days as wide as there is room: what lies along it is placed by its share, and words keep their size. */
final class Timeline {
    private static final String ID = "when-changed";
    private static final double HALFWAY = 0.5;
    private static final double ROOM_FOR_YEAR = 0.88;

    private final Element svg;

    private Timeline(Element svg) {
        this.svg = svg;
    }

    static Timeline of(Element figure, int height, String title, String description) {
        Element svg = figure.appendElement("svg")
                .addClass("timeline")
                .attr("width", "100%")
                .attr("height", Integer.toString(height))
                .attr("role", "img")
                .attr("aria-labelledby", ID + "-t " + ID + "-d");
        svg.appendElement("title").attr("id", ID + "-t").text(title);
        svg.appendElement("desc").attr("id", ID + "-d").text(description);
        return new Timeline(svg);
    }

    void year(double part, int bottom, String year) {
        upright(part, bottom, "var(--line)");
        if (part < ROOM_FOR_YEAR) {
            words(part, bottom + 18, year, false).attr("fill", "var(--ink-2)");
        }
    }

    /** A day that all else lies before or after. */
    void mark(double part, int bottom, String words) {
        upright(part, bottom, "currentColor").attr("stroke-dasharray", "3 3");
        words(part, 14, words, part > HALFWAY).attr("fill", "var(--ink-2)");
    }

    /** Its word stands above the line, so that it takes no room from it. */
    void row(int y, String word) {
        svg.appendElement("line")
                .attr("x1", "0")
                .attr("x2", "100%")
                .attr("y1", Integer.toString(y))
                .attr("y2", Integer.toString(y))
                .attr("stroke", "var(--line)");
        svg.appendElement("text")
                .attr("x", "0")
                .attr("y", Integer.toString(y - 13))
                .text(word);
    }

    void disc(double part, int y, double radius, boolean look) {
        svg.appendElement("circle")
                .attr("cx", percent(part))
                .attr("cy", Integer.toString(y))
                .attr("r", Plot.number(radius))
                .attr("fill", look ? "var(--alert)" : "var(--accent)")
                .attr("fill-opacity", ".85");
    }

    private Element upright(double part, int bottom, String stroke) {
        return svg.appendElement("line")
                .attr("x1", percent(part))
                .attr("x2", percent(part))
                .attr("y1", "4")
                .attr("y2", Integer.toString(bottom))
                .attr("stroke", stroke);
    }

    private Element words(double part, int y, String words, boolean isRight) {
        Element text = svg.appendElement("text")
                .attr("x", percent(part))
                .attr("dx", isRight ? "-5" : "5")
                .attr("y", Integer.toString(y))
                .text(words);
        return isRight ? text.attr("text-anchor", "end") : text;
    }

    private static String percent(double part) {
        return Plot.number(part * 100) + "%";
    }
}
