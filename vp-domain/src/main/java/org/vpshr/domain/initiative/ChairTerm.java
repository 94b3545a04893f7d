package org.vpshr.domain.initiative;

import java.time.LocalDate;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Tenure;
import org.vpshr.domain.time.When;

/**
 * A term of the chair; the chair is always a government. A second term in a row is a term of its own (rule 22).
 *
 * @param chair the government that held or holds the chair
 * @param tenure from when to when, as exactly as that is known
 */
public record ChairTerm(Country chair, Tenure tenure) {

    /**
     * {@return the term that an entry tells of, which nobody need know whole: of a day as of which it was so, no more
     * than that}
     *
     * @param chair the government that held or holds the chair
     * @param when the time that is told, as exactly as it is known
     */
    public static ChairTerm stated(Country chair, When when) {
        if (when.span() instanceof FuzzyDate date && date.latestEnd().isBefore(LocalDate.MAX)) {
            return new ChairTerm(chair, Tenure.at(date));
        }
        Tenure told = Tenure.over(when.span());
        return new ChairTerm(chair, told.open() ? told.withUnknownEnd() : told);
    }

    /**
     * {@return the term of an entry whose time is the term, or a day as of which it was so}
     *
     * @param chair the government that held or holds the chair
     * @param when the time that is told, as exactly as it is known
     */
    public static ChairTerm told(Country chair, When when) {
        return when.mode() == When.Mode.AS_OF ? stated(chair, when) : new ChairTerm(chair, Tenure.over(when.span()));
    }

    /** Whether both tell of one term: the same chair, and starts that may be the same. */
    boolean isSameTermAs(ChairTerm other) {
        return chair.equals(other.chair)
                && !tenure.knownAtDateAlone()
                && !other.tenure.knownAtDateAlone()
                && tenure.start().startsBefore(other.tenure.start()) != Certainty.YES
                && other.tenure.start().startsBefore(tenure.start()) != Certainty.YES;
    }

    /** Whether the one surely goes on in the other, of which neither is known as of a date alone while the other goes on. */
    boolean takesFrom(ChairTerm held) {
        if (isSameTermAs(held) || bothOfOne(held)) {
            return isSameTermAs(held) && held.tenure.open() && tenure.open();
        }
        return !mayFollow(held) && (tenure.collidesWith(held.tenure) == Certainty.YES || beginsBeside(held));
    }

    /** Whether one of them is known as of a date alone, and the other has no end on record: a handover may lie between. */
    boolean mayFollow(ChairTerm other) {
        return tenure.knownAtDateAlone() && other.tenure.open() || tenure.open() && other.tenure.knownAtDateAlone();
    }

    private boolean bothOfOne(ChairTerm other) {
        return chair.equals(other.chair) && (tenure.knownAtDateAlone() || other.tenure.knownAtDateAlone());
    }

    private boolean beginsBeside(ChairTerm other) {
        return !chair.equals(other.chair) && tenure.beginsWith(other.tenure);
    }

    /** How much is known of its end: the day, that there was none yet, nothing. */
    int certaintyOfEnd() {
        return tenure.isEndUnknown() ? 0 : tenure.open() ? 1 : 2;
    }

    /** As in {@code the term of NL, 2017-03/2018-03}. */
    String words() {
        return "the term of " + chair + ", " + tenure.span().edtf() + (tenure.open() ? " (no end on record)" : "");
    }
}
