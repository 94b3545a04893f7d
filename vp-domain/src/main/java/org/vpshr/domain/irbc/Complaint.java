package org.vpshr.domain.irbc;

import java.util.Set;
import java.util.TreeSet;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.time.Span;

/**
 * A case: what came last, when, and the entries that tell of it.
 *
 * @param secret the entries that stay secret until the ruling (rule 81)
 */
record Complaint(Step last, Span since, Set<EntryId> secret) {

    /** The steps of a case, in their order. */
    enum Step {
        LODGED,
        INADMISSIBLE,
        ADMISSIBLE,
        DEFENDED,
        RULED
    }

    Complaint {
        secret = Set.copyOf(secret);
    }

    static Complaint lodged(Entry entry) {
        return new Complaint(Step.LODGED, entry.when().span(), Set.of(entry.id()));
    }

    Complaint at(Step step, Entry entry) {
        Set<EntryId> more = new TreeSet<>(secret);
        more.add(entry.id());
        return new Complaint(step, entry.when().span(), more);
    }

    Complaint ruled(Entry entry) {
        return new Complaint(Step.RULED, entry.when().span(), Set.of());
    }
}
