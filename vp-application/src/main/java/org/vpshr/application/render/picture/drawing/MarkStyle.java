package org.vpshr.application.render.picture.drawing;

import org.vpshr.application.render.picture.canvas.Filling;
import org.vpshr.application.render.picture.canvas.Form;
import org.vpshr.application.render.picture.canvas.Ink;
import org.vpshr.projections.picture.Mark;

/** How a mark looks: its filling over a time, its form at a point, its line where some day in a time is meant. */
record MarkStyle(Filling filling, Form form, Ink ink) {

    /** How a line is drawn within which some day is meant. */
    String dashes() {
        return switch (filling) {
            case OUTLINE -> "7 4";
            case DOTS -> "1.5 3";
            case SOLID, HATCH, CROSS -> "";
        };
    }

    static MarkStyle of(Mark mark) {
        return switch (mark) {
            case HAPPENED, MEMBER, IN_EFFECT -> new MarkStyle(Filling.SOLID, Form.DOT, Ink.DATA);
            case DESCRIBED -> new MarkStyle(Filling.DOTS, Form.SQUARE, Ink.DATA);
            case PLANNED -> new MarkStyle(Filling.OUTLINE, Form.DIAMOND, Ink.DATA);
            case OBSERVER -> new MarkStyle(Filling.OUTLINE, Form.RING, Ink.DATA);
            case OFFICE -> new MarkStyle(Filling.HATCH, Form.SQUARE, Ink.DATA);
            case DIALOGUE -> new MarkStyle(Filling.OUTLINE, Form.RING, Ink.DATA);
            case INTENT -> new MarkStyle(Filling.DOTS, Form.SQUARE, Ink.DATA);
            case NEGOTIATION -> new MarkStyle(Filling.HATCH, Form.HALF, Ink.DATA);
            case SIGNED -> new MarkStyle(Filling.CROSS, Form.DIAMOND, Ink.DATA);
            case ENDED -> new MarkStyle(Filling.SOLID, Form.SOLID_SQUARE, Ink.TEXT);
            case FINALLY_EVALUATED -> new MarkStyle(Filling.DOTS, Form.SOLID_DIAMOND, Ink.TEXT);
            case BROKEN_OFF -> new MarkStyle(Filling.CROSS, Form.CROSS, Ink.ALERT);
            case DUE -> new MarkStyle(Filling.OUTLINE, Form.SQUARE, Ink.MUTED);
            case KEPT -> new MarkStyle(Filling.SOLID, Form.DOT, Ink.DATA);
            case PARTLY_KEPT -> new MarkStyle(Filling.HATCH, Form.HALF, Ink.DATA);
            case OVERDUE -> new MarkStyle(Filling.CROSS, Form.TRIANGLE, Ink.ALERT);
            case OPEN -> new MarkStyle(Filling.OUTLINE, Form.RING, Ink.DATA);
            case MOVED -> new MarkStyle(Filling.DOTS, Form.CHEVRON, Ink.DATA);
            case DROPPED -> new MarkStyle(Filling.CROSS, Form.CROSS, Ink.TEXT);
        };
    }

    /** Whether its form stands in the middle of a time within which some day is meant, since its line does not tell it. */
    static boolean bearsForm(Mark mark) {
        return switch (mark) {
            case DIALOGUE,
                    INTENT,
                    NEGOTIATION,
                    SIGNED,
                    IN_EFFECT,
                    ENDED,
                    FINALLY_EVALUATED,
                    BROKEN_OFF,
                    KEPT,
                    PARTLY_KEPT,
                    OVERDUE,
                    OPEN,
                    MOVED,
                    DROPPED -> true;
            case HAPPENED, DESCRIBED, PLANNED, MEMBER, OBSERVER, OFFICE, DUE -> false;
        };
    }
}
