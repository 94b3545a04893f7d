package org.vpshr.domain.irbc;

/** How far an agreement has come, in the order in which it comes there (rule 71). */
enum AgreementStage {
    DIALOGUE,
    INTENT,
    NEGOTIATION,
    SIGNED,
    IN_EFFECT,
    ENDED,
    EVALUATED;

    /** The stage in words. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
