package org.vpshr.projections.comparison;

import java.time.LocalDate;
import java.util.List;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.report.Report;

/**
 * One of the two reports that are compared, with the state that it was made from.
 *
 * @param name how it was asked for, such as {@code 2018@published:1}
 * @param day the day for which the state is asked; plans may be overdue on it
 * @param about what was recorded of the report itself by then
 */
public record Side(String name, Report report, Entries entries, Names names, LocalDate day, List<RecordedEvent> about) {

    public Side {
        about = List.copyOf(about);
    }

    /** Every event that touched the entry, those included that bind this state though they came later. */
    List<RecordedEvent> life(EntryId entry) {
        return entries.find(entry).map(c -> c.life()).orElse(List.of());
    }

    long position() {
        return report.position();
    }

    int year() {
        return report.id().year();
    }
}
