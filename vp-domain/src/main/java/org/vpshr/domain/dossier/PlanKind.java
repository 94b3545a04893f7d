package org.vpshr.domain.dossier;

/** What was given: none of these is the thing itself (rules 11 and 127). */
public enum PlanKind {
    PLAN,
    GOAL,
    /** A forward commitment of the government itself. */
    PLEDGE,
    /** A promise of someone else. */
    PROMISE,
    INVITATION,
    /** An offer, of training for example, that was accepted and not yet carried out. */
    ACCEPTED_OFFER,
    FORECAST
}
