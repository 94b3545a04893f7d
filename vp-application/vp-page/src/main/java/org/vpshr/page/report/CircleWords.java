package org.vpshr.page.report;

import org.vpshr.domain.entry.Circle;

/** Circles as a reader would call them. */
final class CircleWords {
    private CircleWords() {}

    static String of(Circle circle) {
        return switch (circle) {
            case PUBLIC -> "everyone";
            case PLENARY -> "participants";
            case INTERNAL -> "this government";
        };
    }
}
