package org.vpshr.application.input;

/**
 * What was asked in a table and brings nothing to record.
 *
 * @param unanswered how many rows nobody answered
 * @param withoutConsequence how many have an answer that leaves nothing to record
 */
record Tally(long unanswered, long withoutConsequence) {
    static final Tally NONE = new Tally(0, 0);

    Tally and(Tally other) {
        return new Tally(unanswered + other.unanswered, withoutConsequence + other.withoutConsequence);
    }
}
