package org.vpshr.page.word;

import org.vpshr.domain.text.Word;
import org.vpshr.page.frame.Glyph;
import org.vpshr.projections.comparison.Change.What;

/**
 * What became of something, for a reader.
 *
 * @param word the domain's word
 * @param glyph the sign beside it, which also tells whether a person should look at it
 * @param meaning what the word says, in a sentence
 */
public record ChangeWord(String word, Glyph glyph, String meaning) {

    /** {@return the word of a change} */
    public static ChangeWord of(What what) {
        return switch (what) {
            case ADDED -> of(what, "Not printed before; printed since.");
            case GONE -> named(what, "no longer printed", "Printed before; not printed since, though not taken back.");
            case CORRECTED -> of(what, "The text itself was wrong; old and new both stay readable.");
            case REFINED -> of(what, "The same fact, dated more exactly, inside the old date.");
            case WITHDRAWN -> of(what, "Taken back.");
            case RESTRICTED -> of(what, "Open to a circle only. Its older text is not shown to others either.");
            case RELEASED -> of(what, "A restriction was lifted.");
            case MOVED -> of(what, "The same words, under another subject or in another section.");
            case REATTRIBUTED -> of(what, "The same fact, put to another party’s name.");
            case CONTRADICTED ->
                of(what, "Another source says otherwise. Both are kept, and it is said which is preferred.");
            case CONFIRMED -> of(what, "Found to be still true on a day.");
            case FULFILLED -> of(what, "A plan was carried out; what shows it is named.");
            case PARTLY_FULFILLED -> of(what, "A plan was carried out in part; what shows it is named.");
            case PLAN_MOVED -> of(what, "A plan was moved to another time.");
            case PLAN_DROPPED -> of(what, "A plan was given up.");
            case OVERDUE -> of(what, "A plan’s time has passed and nothing on record shows that it was kept.");
            case RELATED_OTHERWISE ->
                named(
                        what,
                        "told otherwise",
                        "It belongs to the year in another way: a plan became an activity, an activity background.");
            case REWORDED -> of(what, "Other words though the entry did not change, such as a name.");
            case ERRATUM -> of(what, "Words of the published report were put right.");
            case SUPPLEMENT -> of(what, "Something was added to the published report.");
            case REPORT_WITHDRAWN -> of(what, "The published report was taken back.");
            case REISSUED -> of(what, "Another version took the place of the published one.");
        };
    }

    private static ChangeWord of(What what, String meaning) {
        return named(what, Word.of(what), meaning);
    }

    private static ChangeWord named(What what, String word, String meaning) {
        return new ChangeWord(word, Glyph.of(what), meaning);
    }

    /** {@return whether a person should look at it} */
    public boolean look() {
        return glyph.isToLookAt();
    }
}
