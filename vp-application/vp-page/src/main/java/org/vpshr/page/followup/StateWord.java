package org.vpshr.page.followup;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.text.Word;
import org.vpshr.page.frame.Glyph;
import org.vpshr.page.word.Ring;
import org.vpshr.projections.followup.PlanState;

/**
 * How an undertaking stands, for a reader.
 *
 * @param word the domain's word
 * @param glyph the sign beside it; a ring where there is none
 * @param fill how it is drawn
 * @param look whether a person should look at it
 */
record StateWord(String word, @Nullable Glyph glyph, String fill, boolean look) {

    static StateWord of(PlanState state) {
        return switch (state) {
            case KEPT -> new StateWord(Word.of(state), Glyph.TICK, "var(--accent)", false);
            case PARTLY_KEPT -> new StateWord(Word.of(state), Glyph.HALF, "var(--accent-2)", false);
            case OVERDUE -> new StateWord(Word.of(state), Glyph.CLOCK, "var(--alert)", true);
            case OPEN -> new StateWord(Word.of(state), null, "none", false);
            case MOVED -> new StateWord(Word.of(state), Glyph.ARROW, "var(--tint)", false);
            case DROPPED -> new StateWord(Word.of(state), Glyph.CROSS, "none", true);
        };
    }

    /** {@return the colour of its edge} */
    String edge() {
        return look ? "var(--alert)" : "var(--accent)";
    }

    void into(Element parent) {
        if (glyph == null) {
            Ring.into(parent);
        } else {
            glyph.drawIn(parent);
        }
    }
}
