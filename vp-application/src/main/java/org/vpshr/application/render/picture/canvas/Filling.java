package org.vpshr.application.render.picture.canvas;

import java.util.ArrayList;
import java.util.List;

/** How a stretch is filled, so that it is told from others without colour. */
public enum Filling {
    SOLID,
    OUTLINE,
    HATCH,
    CROSS,
    DOTS;

    private static final double STEP = 5;

    /** A rectangle filled so. */
    public void draw(Canvas canvas, double x, double y, double width, double height, Ink ink) {
        canvas.rect(x, y, width, height, this == SOLID ? ink : Ink.PAPER, ink, 1);
        switch (this) {
            case SOLID, OUTLINE -> {
                // nothing more
            }
            case HATCH -> canvas.strokes(slanted(x, y, width, height, false), ink, 1);
            case CROSS -> {
                canvas.strokes(slanted(x, y, width, height, false), ink, 1);
                canvas.strokes(slanted(x, y, width, height, true), ink, 1);
            }
            case DOTS -> canvas.line(x + 1.5, y + height / 2, x + width - 1, y + height / 2, ink, 2, "2 3");
        }
    }

    /** Slanted strokes that end where the rectangle does, four numbers each. */
    private static List<Double> slanted(double x, double y, double width, double height, boolean falling) {
        List<Double> strokes = new ArrayList<>();
        for (double at = x - height + STEP; at < x + width; at += STEP) {
            double from = Math.max(at, x);
            double to = Math.min(at + height, x + width);
            double low = y + height - (from - at);
            double high = y + height - (to - at);
            if (to > from) {
                double turned = 2 * y + height;
                strokes.addAll(List.of(from, falling ? turned - low : low, to, falling ? turned - high : high));
            }
        }
        return strokes;
    }
}
