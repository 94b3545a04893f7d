package org.vpshr.projections.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.history.Kind;
import org.vpshr.projections.history.RecordedEvent;

/**
 * An event as it was recorded.
 *
 * <p>Read it; only the library makes one. Its canonical constructor is not part of the contract, so that it can grow.
 *
 * @param position where it stands in the ledger, from 1
 * @param recorded when it was recorded
 * @param kind what it tells of what kind of subject
 * @param subject what it is about
 * @param entry whose life it belongs to, if it belongs to one
 * @param by the desk that wrote it
 * @param written the day of writing, as the desk gave it
 * @param recordedBy who recorded it; empty for whom that is not
 */
public record LogLine(
        long position,
        Instant recorded,
        Kind kind,
        Subject subject,
        Optional<EntryId> entry,
        Desk by,
        LocalDate written,
        Optional<String> recordedBy) {

    static LogLine of(RecordedEvent recorded) {
        return new LogLine(
                recorded.position(),
                recorded.recorded(),
                Kind.of(recorded.subject(), recorded.event()),
                recorded.subject(),
                recorded.event().touches(),
                recorded.event().contribution().by(),
                recorded.event().contribution().written(),
                Optional.empty());
    }

    /**
     * {@return the same line with who recorded it}
     *
     * @param recorder who recorded it; empty for whom that is not
     */
    public LogLine with(Optional<String> recorder) {
        return new LogLine(position, recorded, kind, subject, entry, by, written, recorder);
    }
}
