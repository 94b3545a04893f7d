package org.vpshr.domain.commitment;

import static org.vpshr.domain.commitment.CommitmentRule.PROVISIONAL_GIVES_NO_RIGHTS;
import static org.vpshr.domain.initiative.ChairRule.FULL_MEMBER_CHAIRS;
import static org.vpshr.domain.initiative.InitiativeRule.NON_MEMBERS_HOLD_NOTHING;

import java.util.Optional;
import org.vpshr.domain.commitment.MembershipPath.Stage;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Tenure;

/** What a government may do by its membership. Where no step of it is on record, nothing is refused. */
record Rights(MembershipPath membership) {

    /** Refuses a seat on the steering committee to those who are no members (rules 4 and 9). */
    void requireSeat(Entry entry, Tenure held) {
        PROVISIONAL_GIVES_NO_RIGHTS.refuseIf(
                membership.stage() == Stage.PROVISIONAL,
                entry.id() + " rests on a provisional vote",
                "record that the government joined when the vote took effect");
        NON_MEMBERS_HOLD_NOTHING.refuseIf(
                membership.stage() == Stage.APPLICANT || outlastsMembership(held),
                entry.id() + " would give a seat or the chair to a government that is no member",
                "record that it joined first");
    }

    /** What was held while the membership lasted may still be recorded after its end. */
    private boolean outlastsMembership(Tenure held) {
        return membership.stage() == Stage.ENDED
                && (held.open()
                        ? held.start().startsBefore(membership.since()) == Certainty.NO
                        : membership.since().before(held.end()) == Certainty.YES);
    }

    /** Refuses the chair to those who are no full members during the whole term (rule 19). */
    void requireChair(Entry entry, Tenure term) {
        requireSeat(entry, term);
        boolean founder = membership.founder();
        FULL_MEMBER_CHAIRS.refuseIf(
                membership.stage() == Stage.ENGAGED && !founder,
                entry.id() + " would give the chair to an engaged member",
                "record its full membership first");
        FULL_MEMBER_CHAIRS.refuseIf(
                membership.stage() == Stage.FULL
                        && !founder
                        && term.start().startsBefore(membership.since()) == Certainty.YES,
                entry.id() + " would begin before the full membership ("
                        + membership.since().edtf() + ")",
                "give the dates of the term, or of the full membership, as they were");
    }

    /** A finding where the membership of the chair cannot be seen. */
    Optional<Finding> doubtChair(Entry entry) {
        return FULL_MEMBER_CHAIRS.flagIf(
                membership.stage() == Stage.UNKNOWN,
                entry.id() + " gives the chair to a government whose standing is not on record");
    }
}
