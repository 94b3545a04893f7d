package org.vpshr.domain.matter;

import java.util.List;
import java.util.function.UnaryOperator;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.text.OneLine;

/**
 * How a document, an incident, a proceeding or a recommendation stands, as told by the entry that follows it.
 *
 * @param status how it stands
 * @param part of which part alone it is told; empty for all of it
 * @param by who says or did so
 */
public record FollowUpOutcome(
        Status status, @OneLine @MayBeEmpty String part, List<Party> by) implements Matter {

    /** Takes a copy of the parties. */
    public FollowUpOutcome {
        by = List.copyOf(by);
    }

    FollowUpOutcome named(UnaryOperator<Party> others) {
        return new FollowUpOutcome(status, part, OtherParties.each(by, others));
    }

    /** How it stands. */
    public enum Status {
        /** Nothing became of it yet. */
        OPEN,
        /** It is heard. */
        ADMITTED,
        /** It is not heard. */
        NOT_ADMITTED,
        /** It was handed on to somebody else. */
        REFERRED,
        /** Who brought it took it back. */
        WITHDRAWN,
        /** It was answered. */
        ANSWERED,
        /** It was taken note of, neither accepted nor rejected. */
        NOTED,
        /** Who is to act on it said yes. */
        ACCEPTED,
        /** Who is to act on it said yes to a part. */
        PARTLY_ACCEPTED,
        /** Who is to act on it said no. */
        REJECTED,
        /** It was found to be right. */
        UPHELD,
        /** A part was found to be right. */
        PARTLY_UPHELD,
        /** It was not found to be right. */
        NOT_UPHELD,
        /** Those concerned came to an agreement. */
        AGREED,
        /** Those concerned came to no agreement. */
        NOT_AGREED,
        /** It is being done. */
        UNDER_WAY,
        /** A part was done. */
        PARTLY_DONE,
        /** It was done. */
        DONE,
        /** It was not done. */
        NOT_DONE,
        /** A higher instance is to decide. */
        APPEALED,
        /** A higher instance decided against what was decided before. */
        DECIDED_OTHERWISE,
        /** Those concerned agreed on a part. */
        PARTLY_AGREED,
        /** Those who vote on it adopted it. */
        ADOPTED,
        /** It binds. */
        IN_FORCE,
        /** It was put off. */
        POSTPONED,
        /** It is over. */
        ENDED
    }
}
