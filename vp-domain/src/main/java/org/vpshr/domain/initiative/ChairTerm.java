package org.vpshr.domain.initiative;

import org.vpshr.domain.party.Country;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Tenure;

/** A term of the chair; the chair is always a government. A second term in a row is a term of its own (rule 22). */
public record ChairTerm(Country chair, Tenure tenure) {

    /** Whether both tell of one term: the same chair, and starts that may be the same. */
    boolean isSameTermAs(ChairTerm other) {
        return chair.equals(other.chair)
                && tenure.start().startsBefore(other.tenure.start()) != Certainty.YES
                && other.tenure.start().startsBefore(tenure.start()) != Certainty.YES;
    }
}
