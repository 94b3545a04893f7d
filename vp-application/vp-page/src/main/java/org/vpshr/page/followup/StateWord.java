package org.vpshr.page.followup;

import org.vpshr.domain.text.Word;
import org.vpshr.page.word.Glyph;
import org.vpshr.projections.followup.PlanState;

/**
 * How an undertaking stands, for a reader.
 *
 * @param word the domain's word
 * @param glyph the sign beside it
 * @param fill how it is drawn
 * @param look whether a person should look at it
 */
record StateWord(String word, Glyph glyph, String fill, boolean look) {

    static StateWord of(PlanState state) {
        return switch (state) {
            case KEPT -> new StateWord(Word.of(state), Glyph.FULFILLED, "var(--accent)", false);
            case PARTLY_KEPT -> new StateWord(Word.of(state), Glyph.PARTLY_FULFILLED, "var(--accent-2)", false);
            case OVERDUE -> new StateWord(Word.of(state), Glyph.OVERDUE, "var(--alert)", true);
            case OPEN -> new StateWord(Word.of(state), Glyph.ALL, "none", false);
            case MOVED -> new StateWord(Word.of(state), Glyph.MOVED, "var(--tint)", false);
            case DROPPED -> new StateWord(Word.of(state), Glyph.WITHDRAWN, "none", true);
        };
    }

    /** {@return the colour of its edge} */
    String edge() {
        return look ? "var(--alert)" : "var(--accent)";
    }
}
