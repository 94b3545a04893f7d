package org.vpshr.projections.picture;

import java.util.Locale;
import org.vpshr.projections.agreements.AgreementStatus;
import org.vpshr.projections.followup.PlanState;

/** What a mark on a row says. */
public enum Mark {
    /** Something happened. */
    HAPPENED,
    /** How things stood, or what somebody held. */
    DESCRIBED,
    /** Something is meant to happen. */
    PLANNED,
    /** A member of a group. */
    MEMBER,
    /** An observer in a group. */
    OBSERVER,
    /** The holder of an office of a group. */
    OFFICE,
    /** A dialogue with the sector. */
    DIALOGUE,
    /** An intent was declared. */
    INTENT,
    /** It is negotiated. */
    NEGOTIATION,
    /** It is signed, and not in effect yet (rule 73). */
    SIGNED,
    /** It is in effect. */
    IN_EFFECT,
    /** It ended. */
    ENDED,
    /** It was evaluated after its end. */
    FINALLY_EVALUATED,
    /** The negotiation was broken off. */
    BROKEN_OFF,
    /** When something undertaken is due. */
    DUE,
    /** It was kept. */
    KEPT,
    /** It was kept in part. */
    PARTLY_KEPT,
    /** Its time is over, and nothing shows that it was kept. */
    OVERDUE,
    /** Its time is not over. */
    OPEN,
    /** It was moved to a later time. */
    MOVED,
    /** It was dropped. */
    DROPPED;

    static Mark of(AgreementStatus status) {
        return valueOf(status.name());
    }

    static Mark of(PlanState state) {
        return valueOf(state.name());
    }

    /** {@return its stable word, as in {@code in-effect}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
