package org.vpshr.application.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.register.RegisterEvent;

/**
 * Events that were read lately, by their identifier: decisions about one subject rest on the same events again and again.
 * Names of persons are never kept here, so that an erased one is gone at once; a decision about an entry that was erased
 * sees the event of that, and needs no text of it.
 */
final class EventCache {
    private static final int MOST = 4096;

    private final Map<String, DomainEvent> events = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DomainEvent> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<DomainEvent> find(String id) {
        @Nullable DomainEvent event = events.get(id);
        return Optional.ofNullable(event);
    }

    synchronized void keep(String id, DomainEvent event) {
        if (!(event instanceof RegisterEvent.PersonRegistered)) {
            events.put(id, event);
        }
    }
}
