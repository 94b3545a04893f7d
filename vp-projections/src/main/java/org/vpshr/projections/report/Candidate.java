package org.vpshr.projections.report;

import java.time.LocalDate;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.time.Precision;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.EntryHistory;

/**
 * An entry that the report prints: where, as what, and in which thread.
 *
 * @param root the entry that begins its thread, itself if it is part of no other
 * @param group the group in which the thread is set: that of its root
 */
record Candidate(EntryHistory history, SectionPlace place, Relation relation, EntryHistory root, Template.Group group) {

    EntryId id() {
        return history.entry().id();
    }

    /** Whether it tells of the year, and not of what holds in any year, nor of the report itself. */
    boolean ofTheYear() {
        return relation != Relation.STANDING;
    }

    /** Entries that run on in one paragraph share a thread. */
    String thread() {
        return switch (group.layout()) {
            case JOINED -> "";
            case THREADS -> root.entry().id().value();
            case BY_SUBJECT -> root.subject().toString();
        };
    }

    /**
     * What happened earlier comes earlier. What is known to the year only, or not at all, stands by the day on which it
     * was written; the words about the report itself keep their order.
     */
    LocalDate order() {
        if (root.subject() instanceof AnnualReportId) {
            return LocalDate.MIN;
        }
        When when = root.entry().when();
        boolean exact = when.mode() == When.Mode.DATED
                && when.span().precision().compareTo(Precision.PART) <= 0
                && !when.span().earliestStart().equals(LocalDate.MIN);
        return exact ? when.span().earliestStart() : root.entry().contribution().written();
    }
}
