package org.vpshr.application.rehearsal.result;

import java.util.List;

/**
 * What the other version cannot answer for one reason.
 *
 * @param reason what it says, with the place in the record where it says one
 * @param questions the first that it was asked, in order
 * @param further how many more there are
 */
public record RefusedAnswers(String reason, List<String> questions, long further) {
    /** Takes a copy of the questions. */
    public RefusedAnswers {
        questions = List.copyOf(questions);
    }
}
