package org.vpshr.application.axon;

import java.util.Optional;
import org.vpshr.application.json.stored.Acceptance;
import org.vpshr.domain.rule.Findings;

/**
 * What is known of a command beside what it says.
 *
 * @param by the reference of who records (rule 129)
 * @param id what is kept of the id under which it was given, if it was given under one
 * @param fingerprint what tells the commands under the id up to this one from others
 * @param foundBy a tag by which the first event under the id is found
 * @param findings what was found before the decision
 * @param accepted what stood against recording it and was accepted
 * @param foreseen whether that is all that is told of it: what the decision finds is not for whoever records
 */
public record Given(
        String by,
        Optional<String> id,
        Optional<String> fingerprint,
        Optional<String> foundBy,
        Findings findings,
        Acceptance accepted,
        boolean foreseen) {

    /** Nothing stood against recording it. */
    public Given(
            String by, Optional<String> id, Optional<String> fingerprint, Optional<String> foundBy, Findings findings) {
        this(by, id, fingerprint, foundBy, findings, Acceptance.NOTHING, false);
    }

    /** A command without an id. */
    public static Given by(String recorder) {
        return new Given(recorder, Optional.empty(), Optional.empty(), Optional.empty(), Findings.NONE);
    }

    /** The same with findings. */
    public Given finding(Findings found) {
        return new Given(by, id, fingerprint, foundBy, found, accepted, foreseen);
    }

    /** The same, and what is accepted with it. */
    public Given accepting(Acceptance against) {
        return new Given(by, id, fingerprint, foundBy, findings, against, foreseen);
    }

    /** The same, of which is told what was found before the decision, with these, and nothing more. */
    public Given foreseeing(Findings all) {
        return new Given(by, id, fingerprint, foundBy, findings.with(all), accepted, true);
    }
}
