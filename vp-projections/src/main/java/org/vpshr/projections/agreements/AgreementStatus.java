package org.vpshr.projections.agreements;

/** How an agreement stands, in the order in which an agreement comes about and ends (rule 71). */
public enum AgreementStatus {
    DIALOGUE,
    INTENT,
    NEGOTIATION,
    SIGNED,
    IN_EFFECT,
    ENDED,
    FINALLY_EVALUATED,
    BROKEN_OFF
}
