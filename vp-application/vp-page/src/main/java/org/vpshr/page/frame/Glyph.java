package org.vpshr.page.frame;

import org.jsoup.nodes.Element;
import org.vpshr.projections.comparison.Change;

/** The sign that stands before a word of change; the word is always written out. */
public enum Glyph {
    PLUS(false, "M8 2.5v11M2.5 8h11"),
    PEN(false, "M2.5 13.5l1-3.6 7.4-7.4 2.6 2.6-7.4 7.4z"),
    AIM(false, "M2.8 8a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0M8 1v4M8 11v4M1 8h4M11 8h4"),
    SWAP(false, "M2 5.5h10M9 2.5l3 3-3 3M14 10.5H4M7 7.5l-3 3 3 3"),
    UNLIKE(true, "M2.5 6h11M2.5 10h11M11 2L5 14"),
    TICK(false, "M2.5 8.5l3.5 4 7.5-9"),
    HALF(false, "M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0"),
    CLOCK(true, "M2.2 8a5.8 5.8 0 1 0 11.6 0a5.8 5.8 0 1 0-11.6 0M8 4.5V8.3l2.6 1.6"),
    CROSS(true, "M3 3l10 10M13 3L3 13"),
    ARROW(false, "M2 8h11M9 4l4 4-4 4");

    private final boolean look;
    private final String path;

    Glyph(boolean look, String path) {
        this.look = look;
        this.path = path;
    }

    /** {@return the sign of a change} */
    public static Glyph of(Change.What what) {
        return switch (what) {
            case ADDED, SUPPLEMENT, RELEASED, CONFIRMED -> PLUS;
            case CORRECTED, REWORDED, ERRATUM, REISSUED -> PEN;
            case REFINED -> AIM;
            case REATTRIBUTED -> SWAP;
            case CONTRADICTED -> UNLIKE;
            case FULFILLED -> TICK;
            case PARTLY_FULFILLED -> HALF;
            case OVERDUE -> CLOCK;
            case WITHDRAWN, RESTRICTED, REPORT_WITHDRAWN, GONE, PLAN_DROPPED -> CROSS;
            case MOVED, PLAN_MOVED, RELATED_OTHERWISE -> ARROW;
        };
    }

    /** {@return whether a person should look at what it stands for} */
    public boolean isToLookAt() {
        return look;
    }

    /** Draws it before the word. */
    public void drawIn(Element parent) {
        Element sign = Drawing.in(parent, 16, 16).addClass("g");
        if (look) {
            sign.addClass("g--look");
        }
        sign.appendElement("path").attr("d", path);
        if (this == HALF) {
            sign.appendElement("path").attr("d", "M8 2.5a5.5 5.5 0 0 1 0 11z").attr("fill", "currentColor");
        }
    }
}
