package org.vpshr.application.rehearsal.result;

import java.util.List;

/**
 * A question that the two versions answer otherwise.
 *
 * @param question what was asked, such as a report, for whom and in which language
 * @param kind in what way
 * @param changes what is said otherwise, in the order of the answer
 * @param further how many changes there are beside those
 */
public record AnswerDifference(String question, Kind kind, List<AnswerChange> changes, long further) {

    /** How the answers stand to each other. */
    public enum Kind {
        /** Both answer, and not the same. */
        SAID_OTHERWISE,
        /** What is said is the same, and the page that shows it is written otherwise. */
        SHOWN_OTHERWISE,
        /** Only the other version asks it, or can answer it. */
        ANSWERED_FIRST
    }

    /** Takes a copy of the changes. */
    public AnswerDifference {
        changes = List.copyOf(changes);
    }
}
