package org.vpshr.application.reports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.Reconstruction;

/**
 * Whether there is anything yet that a report can be made from. One of a moment before the first recording would look like
 * one of a year in which nothing was done. Only what the audience may see is asked for.
 */
record FirstDay(History history, Reports.Request request) {

    /** @throws NothingToReport when nothing was recorded by then, or nothing was written by the day that is asked for */
    void requireAtOrBefore(long position, Reconstruction known) {
        if (!known.entries().all().isEmpty()) {
            return;
        }
        RecordedEvent first = history.firstSeenBy(
                        request.audience(), request.id().government())
                .orElseThrow(() -> new NothingToReport(
                        "nothing is on record", "record a contribution, and ask for the report then"));
        if (first.position() > position) {
            throw new NothingToReport(
                    "nothing was on record by then",
                    "the first day of recording is " + day(first)
                            + ": ask as of that day or a later one, or, without as-of, as written by a day"
                            + " (--as-written)");
        }
        requireWritten(known);
    }

    private static LocalDate day(RecordedEvent recorded) {
        return recorded.recorded().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private void requireWritten(Reconstruction known) {
        Optional<LocalDate> by = request.writtenBy();
        Optional<LocalDate> first =
                known.firstDayOfWriting().filter(day -> by.filter(day::isAfter).isPresent());
        if (first.isPresent()) {
            throw new NothingToReport(
                    "nothing on record was written by " + by.orElseThrow(),
                    "the first day of writing is " + first.get() + ": ask as written by that day or a later one");
        }
    }
}
