package org.vpshr.application.rehearsal.result;

import java.util.List;
import org.vpshr.application.store.Head;

/**
 * What another version of the library answers on the same history, beside what this one answers.
 *
 * @param head how far the history went that both were asked on
 * @param version what the other version calls itself
 * @param offline whether the system kept it from every network
 * @param alike how many answers are the same, byte for byte
 * @param differences what is answered otherwise, in the order in which it was asked
 * @param untold how many differences there are beside those
 * @param refused what the other version cannot answer and this one can, by the reason that it gives
 * @param missing what it was not asked, or did not come to, and this one answers
 * @param brokenOff why it did not answer to the end; empty when it did
 */
public record RehearsalReport(
        Head head,
        String version,
        boolean offline,
        long alike,
        List<AnswerDifference> differences,
        long untold,
        List<RefusedAnswers> refused,
        List<String> missing,
        String brokenOff) {

    /** Takes copies of the lists. */
    public RehearsalReport {
        differences = List.copyOf(differences);
        refused = List.copyOf(refused);
        missing = List.copyOf(missing);
    }

    /** {@return whether it answers all that this version answers, and the same} */
    public boolean equal() {
        return differences.isEmpty() && untold == 0 && refused.isEmpty() && missing.isEmpty() && brokenOff.isEmpty();
    }
}
