package org.vpshr.page.word;

import org.jsoup.nodes.Element;

/** A small sign beside a word that is always written out. */
public enum Glyph {
    /** Everything. */
    ALL(5.5, ""),
    /** Came. */
    ADDED(0, "M8 2.5v11M2.5 8h11"),
    /** Went, or was taken back. */
    WITHDRAWN(0, "M3 3l10 10M13 3L3 13"),
    /** Put right. */
    CORRECTED(0, "M2.5 13.5l1-3.6 7.4-7.4 2.6 2.6-7.4 7.4z"),
    /** More exact. */
    REFINED(5.2, "M8 1v4M8 11v4M1 8h4M11 8h4"),
    /** Elsewhere, or another's. */
    MOVED(0, "M2 5.5h10M9 2.5l3 3-3 3M14 10.5H4M7 7.5l-3 3 3 3"),
    /** Another source says otherwise. */
    CONTRADICTED(0, "M2.5 6h11M2.5 10h11M11 2L5 14"),
    /** Done. */
    FULFILLED(0, "M2.5 8.5l3.5 4 7.5-9"),
    /** Done in part. */
    PARTLY_FULFILLED(5.5, "M8 2.5a5.5 5.5 0 0 1 0 11z"),
    /** Its time is over. */
    OVERDUE(5.8, "M8 4.5V8.3l2.6 1.6");

    private final double radius;
    private final String path;

    Glyph(double radius, String path) {
        this.radius = radius;
        this.path = path;
    }

    /** Draws it. */
    public Element into(Element parent, boolean look) {
        Element svg = parent.appendElement("svg")
                .addClass("g")
                .attr("viewBox", "0 0 16 16")
                .attr("aria-hidden", "true");
        if (look) {
            svg.addClass("g--look");
        }
        if (radius > 0) {
            svg.appendElement("circle").attr("cx", "8").attr("cy", "8").attr("r", Double.toString(radius));
        }
        if (!path.isEmpty()) {
            Element drawn = svg.appendElement("path").attr("d", path);
            if (this == PARTLY_FULFILLED) {
                drawn.attr("fill", "currentColor");
            }
        }
        return svg;
    }
}
