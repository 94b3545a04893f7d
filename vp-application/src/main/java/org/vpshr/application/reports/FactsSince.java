package org.vpshr.application.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpshr.application.reports.kept.RecordedSince;
import org.vpshr.application.store.Head;
import org.vpshr.projections.history.RecordedEvent;

/** What was recorded since in a history. */
record FactsSince(History history) implements RecordedSince {

    @Override
    public Head head() {
        return history.head();
    }

    @Override
    public String hashAt(long position) {
        return history.hashAt(position);
    }

    @Override
    public boolean isProvisional() {
        return history.isProvisional();
    }

    @Override
    public Optional<List<RecordedEvent>> factsAfter(long position) {
        List<RecordedEvent> since = new ArrayList<>();
        History facts = history.forFacts();
        facts.forEachAfter(position, since::add);
        return facts.setAside().isEmpty() ? Optional.of(since) : Optional.empty();
    }
}
