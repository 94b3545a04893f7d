package org.vpshr.projections.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.When;
import org.vpshr.projections.history.Cause;

/**
 * Something that was planned, promised, undertaken or invited to, and how it stands on a day.
 *
 * @param entry the entry, by its id
 * @param subject what it is about
 * @param kind what was given: a plan, a goal, an invitation
 * @param text what it says, in the language asked for, with the names of persons
 * @param owner whose it is; plans of others are not ours (rule 126)
 * @param ownerName the owner's name as of then
 * @param ours whether the reporting government is the owner, or one of them
 * @param due when it is due, after any move, with its precision; without a date where none was given
 * @param state how it stands on the day
 * @param certainty maybe, where a fuzzy date leaves the state open
 * @param evidence what shows that it was kept
 * @param expectation what its cadence leads one to expect, if it has one
 * @param causes the events that made it and decided it
 */
public record Undertaking(
        EntryId entry,
        Subject subject,
        Kind kind,
        String text,
        Party owner,
        String ownerName,
        boolean ours,
        When due,
        PlanState state,
        Certainty certainty,
        List<Evidence> evidence,
        @Nullable Expected expectation,
        List<Cause> causes) {

    /** Takes copies of the lists. */
    public Undertaking {
        evidence = List.copyOf(evidence);
        causes = List.copyOf(causes);
    }

    /** What was undertaken. None of these is the thing itself (rules 11 and 127). */
    public enum Kind {
        /** Something that the government means to do. */
        PLAN,
        /** Something that it aims at, without a word on how. */
        GOAL,
        /** A forward commitment of the government itself. */
        PLEDGE,
        /** A promise of someone else. */
        PROMISE,
        /** Somebody was invited. */
        INVITATION,
        /** An offer, of training for example, that was accepted. */
        ACCEPTED_OFFER,
        /** What is expected to come about. */
        FORECAST,
        /** The government pleads for something. */
        ADVOCACY,
        /** A group means to meet at an interval. */
        CADENCE,
        /** An agreement asks for something of each year (rule 83). */
        OBLIGATION
    }

    /**
     * An entry that shows that it was kept.
     *
     * @param entry the entry, by its id
     * @param when its time in EDTF, empty if it has none
     * @param text what it says, in the language asked for, with the names of persons
     */
    public record Evidence(EntryId entry, String when, String text) {}

    /**
     * What a cadence leads one to expect by the day, beside what is on record (rule 65).
     *
     * @param cadence how often it recurs, in a word
     * @param due how many the whole plan expects; none where its end is open
     * @param expected how many were to be expected by the day
     * @param recorded how many are on record that fall into the time
     * @param perhaps how many more may fall into the time
     */
    public record Expected(String cadence, @Nullable Integer due, int expected, int recorded, int perhaps) {}
}
