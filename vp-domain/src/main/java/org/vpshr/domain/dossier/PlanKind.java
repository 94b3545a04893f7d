package org.vpshr.domain.dossier;

/** What was given: none of these is the thing itself (rules 11 and 127). */
public enum PlanKind {
    /** Something that the government means to do. */
    PLAN,
    /** Something that it aims at, without a word on how. */
    GOAL,
    /** A forward commitment of the government itself. */
    PLEDGE,
    /** A promise of someone else. */
    PROMISE,
    /** Somebody was invited, and has not come yet. */
    INVITATION,
    /** An offer, of training for example, that was accepted and not yet carried out. */
    ACCEPTED_OFFER,
    /** What is expected to come about. */
    FORECAST
}
