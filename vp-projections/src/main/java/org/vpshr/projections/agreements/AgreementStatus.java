package org.vpshr.projections.agreements;

/** How an agreement stands, in the order in which an agreement comes about and ends (rule 71). */
public enum AgreementStatus {
    /** Those concerned talk with the sector. */
    DIALOGUE,
    /** They said that they mean to make one. */
    INTENT,
    /** They negotiate. */
    NEGOTIATION,
    /** It is signed by its own rule, and not in effect (rules 73 and 74). */
    SIGNED,
    /** It is in effect. */
    IN_EFFECT,
    /** It is over. */
    ENDED,
    /** It is over, and its end was evaluated. */
    FINALLY_EVALUATED,
    /** The negotiation was broken off. */
    BROKEN_OFF
}
