package org.vpshr.page.figure;

import org.jsoup.nodes.Element;

/** A bar beside a number that is written out. */
public final class Bar {
    private static final int WHOLE = 256;

    private Bar() {}

    /** Draws how much of the most it is. */
    public static void into(Element cell, long many, long most, String fill) {
        Element bar = cell.appendElement("svg")
                .addClass("bar")
                .attr("viewBox", "0 0 " + WHOLE + " 8")
                .attr("preserveAspectRatio", "none")
                .attr("aria-hidden", "true");
        rectangle(bar, WHOLE, "var(--line)");
        rectangle(bar, most == 0 ? 0 : Math.round((double) WHOLE * many / most), fill);
    }

    private static void rectangle(Element bar, long width, String fill) {
        bar.appendElement("rect")
                .attr("width", Long.toString(width))
                .attr("height", "8")
                .attr("fill", fill);
    }
}
