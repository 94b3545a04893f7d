package org.vpshr.domain.matter;

import java.util.List;
import java.util.function.UnaryOperator;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.text.OneLine;

/**
 * How a document, an incident, a proceeding or a recommendation stands, as told by the entry that follows it.
 *
 * @param part of which part alone it is told; empty for all of it
 * @param by who says or did so
 */
public record FollowUpOutcome(
        Status status, @OneLine @MayBeEmpty String part, List<Party> by) implements Matter {

    public FollowUpOutcome {
        by = List.copyOf(by);
    }

    FollowUpOutcome named(UnaryOperator<Party> others) {
        return new FollowUpOutcome(status, part, OtherParties.each(by, others));
    }

    /** How it stands. */
    public enum Status {
        OPEN,
        ADMITTED,
        NOT_ADMITTED,
        REFERRED,
        WITHDRAWN,
        ANSWERED,
        NOTED,
        ACCEPTED,
        PARTLY_ACCEPTED,
        REJECTED,
        UPHELD,
        PARTLY_UPHELD,
        NOT_UPHELD,
        AGREED,
        NOT_AGREED,
        UNDER_WAY,
        PARTLY_DONE,
        DONE,
        NOT_DONE,
        APPEALED,
        DECIDED_OTHERWISE,
        PARTLY_AGREED,
        ADOPTED,
        IN_FORCE,
        POSTPONED,
        ENDED
    }
}
