package org.vpshr.page.word;

import org.jsoup.nodes.Element;
import org.vpshr.page.frame.Drawing;

/** The sign of what has no sign of its own: all, or nothing yet. */
public final class Ring {
    private Ring() {}

    /** Draws it before the word. */
    public static void into(Element parent) {
        Drawing.in(parent, 16, 16)
                .addClass("g")
                .appendElement("circle")
                .attr("cx", "8")
                .attr("cy", "8")
                .attr("r", "5.5");
    }
}
