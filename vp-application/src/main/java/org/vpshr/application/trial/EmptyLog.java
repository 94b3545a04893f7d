package org.vpshr.application.trial;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.ledger.row.StoredEvent;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.store.Head;

/** A record in which nothing is recorded, and which is kept nowhere. */
public record EmptyLog() implements EventLog {
    private static final Head NOTHING = new Head(0, String.join("", Collections.nCopies(64, "0")));

    @Override
    public List<StoredRow> bearing(Set<String> tags, long from, long upTo) {
        return List.of();
    }

    @Override
    public SortedSet<Long> positions(Collection<String> tags, long upTo) {
        return new TreeSet<>();
    }

    @Override
    public SortedSet<Long> positionsUnder(String beginning, long upTo) {
        return new TreeSet<>();
    }

    @Override
    public List<StoredRow> page(long after, int limit) {
        return List.of();
    }

    @Override
    public long fold(long after, long upTo, Consumer<StoredEvent> each) {
        return 0;
    }

    @Override
    public void at(List<Long> positions, Consumer<StoredEvent> each) {
        // there are none
    }

    @Override
    public Head head() {
        return NOTHING;
    }

    @Override
    public long positionAt(Instant instant) {
        return 0;
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return Optional.empty();
    }

    @Override
    public Optional<String> hashAt(long position) {
        return Optional.empty();
    }

    @Override
    public boolean isWhole(long position) {
        return false;
    }

    @Override
    public Head settled() {
        return head();
    }

    @Override
    public boolean isProvisional() {
        return true;
    }

    @Override
    public String where() {
        return "an empty record";
    }
}
