package org.vpshr.application.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Subject;

/**
 * States of subjects as they were reached last, so that a decision need not begin with the first event each time. A state
 * is known by the last event that it saw: where that event is no longer at its place, because what was recorded was
 * undone, the state is of no use. States of persons are not kept, so that an erased name is gone at once.
 */
final class SnapshotCache {
    private static final int MOST = 256;

    /** A state that saw every event up to a position that all decisions about its subject rest on, and no other. */
    record Reached(long position, String eventId, Aggregate state) {}

    private final Map<Subject, Reached> reached = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Subject, Reached> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<Reached> find(Subject subject) {
        @Nullable Reached found = reached.get(subject);
        return Optional.ofNullable(found);
    }

    synchronized void keep(Subject subject, Reached state) {
        if (!(subject instanceof Subject.PersonId)) {
            reached.put(subject, state);
        }
    }
}
