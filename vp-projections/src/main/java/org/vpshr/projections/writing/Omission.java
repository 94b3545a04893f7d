package org.vpshr.projections.writing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.EntryId;

/**
 * An event that was written in time and is left out all the same, since what it rests on was not.
 *
 * <p>Read it; only the library makes one. Its canonical constructor is not part of the contract, so that it can grow.
 *
 * @param position where it stands in the ledger
 * @param event what happened, such as {@code EntryCorrected}
 * @param subject what it is about
 * @param entry the entry that it brings or changes; null where there is none
 * @param written the day of its writing
 * @param restsOn what was not yet written: an entry, a person, a version of a report
 */
public record Omission(
        long position,
        String event,
        Subject subject,
        @Nullable EntryId entry,
        LocalDate written,
        String restsOn) {

    /** {@return the entry, or else the subject} */
    public String about() {
        return entry == null ? subject.toString() : entry.value();
    }
}
