package org.vpshr.application.render.picture.canvas;

/** The form of a mark that stands at a point, so that it is told from others without colour. */
public enum Form {
    DOT,
    RING,
    HALF,
    DIAMOND,
    SOLID_DIAMOND,
    SQUARE,
    SOLID_SQUARE,
    TRIANGLE,
    CROSS,
    CHEVRON;

    /** Five units to each side. */
    public static final double REACH = 5;

    public void draw(Canvas canvas, double x, double y, Ink ink) {
        double r = REACH;
        switch (this) {
            case DOT -> canvas.circle(x, y, 4, ink, ink, 1);
            case RING -> canvas.circle(x, y, 4, Ink.PAPER, ink, 1.6);
            case HALF -> {
                canvas.circle(x, y, 4, Ink.PAPER, ink, 1.6);
                canvas.shape(true, ink, ink, 0, x, y - 4, x - 2.8, y - 2.8, x - 4, y, x - 2.8, y + 2.8, x, y + 4);
            }
            case DIAMOND -> canvas.shape(true, Ink.PAPER, ink, 1.6, x, y - r, x + r, y, x, y + r, x - r, y);
            case SOLID_DIAMOND -> canvas.shape(true, ink, ink, 1, x, y - r, x + r, y, x, y + r, x - r, y);
            case SQUARE -> canvas.rect(x - 3.5, y - 3.5, 7, 7, Ink.PAPER, ink, 1.6);
            case SOLID_SQUARE -> canvas.rect(x - 3.5, y - 3.5, 7, 7, ink, ink, 1);
            case TRIANGLE -> canvas.shape(true, ink, ink, 1, x, y - r, x + r, y + 4, x - r, y + 4);
            case CROSS -> {
                canvas.line(x - 4, y - 4, x + 4, y + 4, ink, 2);
                canvas.line(x - 4, y + 4, x + 4, y - 4, ink, 2);
            }
            case CHEVRON -> {
                canvas.shape(false, ink, ink, 2, x - 4, y - 4, x, y, x - 4, y + 4);
                canvas.shape(false, ink, ink, 2, x, y - 4, x + 4, y, x, y + 4);
            }
        }
    }
}
