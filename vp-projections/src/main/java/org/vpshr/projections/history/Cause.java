package org.vpshr.projections.history;

import java.time.Instant;
import java.time.LocalDate;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.text.StandIn;

/**
 * The event behind a line of an answer: where it stands in the ledger, and who answers for it (rule 129).
 *
 * @param position the position of its event in the ledger, from 1
 * @param recorded when it was recorded
 * @param event what happened, such as {@code EntryCorrected}
 * @param by the desk that wrote it
 * @param written the day of writing
 * @param evidence what the desk had before it; empty for whom that is not
 */
public record Cause(long position, Instant recorded, String event, Desk by, LocalDate written, String evidence) {

    /**
     * {@return the cause that an event is}
     *
     * @param recorded the event
     */
    public static Cause of(RecordedEvent recorded) {
        Contribution contribution = recorded.event().contribution();
        return new Cause(
                recorded.position(),
                recorded.recorded(),
                recorded.event().word(),
                contribution.by(),
                contribution.written(),
                StandIn.orEmpty(contribution.evidence()));
    }
}
