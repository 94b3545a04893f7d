package org.vpshr.application.render.picture.canvas;

/**
 * What is drawn in. Each can be read on white: texts at 4.5 to 1, marks at 3 to 1. None says anything alone: what a mark means
 * is told by its form and filling.
 */
public enum Ink {
    TEXT("#1c1c1c"),
    MUTED("#595959"),
    DATA("#154273"),
    ALERT("#a3301c"),
    PAPER("#ffffff"),
    /** Of lines that only lead the eye. */
    RULE("#dedbd2");

    private final String colour;

    Ink(String colour) {
        this.colour = colour;
    }

    /** As in {@code #154273}. */
    public String colour() {
        return colour;
    }
}
