package org.vpshr.projections.comparison;

import java.time.LocalDate;
import java.util.List;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.SaidLater;

/**
 * One of the two reports that are compared. All that is told of it comes from the state that it was made from, which
 * holds nothing that its audience may not see.
 *
 * @param name how it was asked for, such as {@code 2018@published:1}
 * @param report the report
 * @param known the state that it was made from
 * @param day the day for which the state is asked; plans may be overdue on it
 * @param later where it is a published version, what was said of that after it was published
 */
public record Side(String name, Report report, Reconstruction known, LocalDate day, List<SaidLater> later) {
    /** Takes a copy of what was said later. */
    public Side {
        later = List.copyOf(later);
    }

    /**
     * One that is no published version, or of which nothing was said.
     *
     * @param name how it was asked for, such as {@code 2018@now}
     * @param report the report
     * @param known the state as it is known to the audience
     * @param day the day for which the state is asked; plans may be overdue on it
     */
    public Side(String name, Report report, Reconstruction known, LocalDate day) {
        this(name, report, known, day, List.of());
    }

    Entries entries() {
        return known.entries();
    }

    Names names() {
        return known.names();
    }

    /** What was recorded of the report itself by then. */
    List<RecordedEvent> about() {
        return known.about(report.id());
    }

    /** Every event that touched the entry, those included that bind this state though they came later. */
    List<RecordedEvent> life(EntryId entry) {
        return entries().find(entry).map(c -> c.life()).orElse(List.of());
    }

    long position() {
        return report.position();
    }

    int year() {
        return report.id().year();
    }
}
