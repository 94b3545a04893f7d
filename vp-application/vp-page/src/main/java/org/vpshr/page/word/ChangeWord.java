package org.vpshr.page.word;

import org.vpshr.domain.text.Word;
import org.vpshr.projections.comparison.Change.What;

/**
 * What became of something, for a reader.
 *
 * @param word the domain's word
 * @param glyph the sign beside it
 * @param look whether a person should look at it
 * @param meaning what the word says, in a sentence
 */
public record ChangeWord(String word, Glyph glyph, boolean look, String meaning) {

    /** {@return the word of a change} */
    public static ChangeWord of(What what) {
        return switch (what) {
            case ADDED -> plain(what, Glyph.ADDED, "Printed on the right, and not on the left.");
            case GONE ->
                new ChangeWord(
                        "no longer printed", Glyph.WITHDRAWN, true, "Printed on the left alone, and not taken back.");
            case CORRECTED ->
                plain(what, Glyph.CORRECTED, "The text itself was wrong; old and new both stay readable.");
            case REFINED -> plain(what, Glyph.REFINED, "The same fact, dated more exactly, inside the old date.");
            case WITHDRAWN -> look(what, Glyph.WITHDRAWN, "Taken back.");
            case RESTRICTED ->
                look(what, Glyph.WITHDRAWN, "Open to a circle only. The left text of it is not shown to others either.");
            case RELEASED -> plain(what, Glyph.ADDED, "A restriction was lifted.");
            case MOVED -> plain(what, Glyph.MOVED, "The same words, under another subject or in another section.");
            case REATTRIBUTED -> plain(what, Glyph.MOVED, "The same fact, put to another party’s name.");
            case CONTRADICTED ->
                look(
                        what,
                        Glyph.CONTRADICTED,
                        "Another source says otherwise. Both are kept, and it is said which is preferred, and why.");
            case CONFIRMED -> plain(what, Glyph.FULFILLED, "Found to be still true on a day.");
            case FULFILLED -> plain(what, Glyph.FULFILLED, "A plan was carried out; what shows it is named.");
            case PARTLY_FULFILLED ->
                plain(what, Glyph.PARTLY_FULFILLED, "A plan was carried out in part; what shows it is named.");
            case PLAN_MOVED -> plain(what, Glyph.MOVED, "A plan was moved to another time.");
            case PLAN_DROPPED -> look(what, Glyph.WITHDRAWN, "A plan was given up.");
            case OVERDUE ->
                look(what, Glyph.OVERDUE, "A plan’s time has passed and nothing on record shows that it was kept.");
            case RELATED_OTHERWISE ->
                new ChangeWord(
                        "told otherwise",
                        Glyph.MOVED,
                        false,
                        "It belongs to the year in another way: a plan became an activity, an activity background.");
            case REWORDED -> plain(what, Glyph.CORRECTED, "Other words though the entry did not change, such as a name.");
            case ERRATUM -> plain(what, Glyph.CORRECTED, "Words of the published report were put right.");
            case SUPPLEMENT -> plain(what, Glyph.ADDED, "Something was added to the published report.");
            case REPORT_WITHDRAWN -> look(what, Glyph.WITHDRAWN, "The published report was taken back.");
            case REISSUED -> plain(what, Glyph.MOVED, "Another version took the place of the published one.");
        };
    }

    private static ChangeWord plain(What what, Glyph glyph, String meaning) {
        return new ChangeWord(Word.of(what), glyph, false, meaning);
    }

    private static ChangeWord look(What what, Glyph glyph, String meaning) {
        return new ChangeWord(Word.of(what), glyph, true, meaning);
    }
}
