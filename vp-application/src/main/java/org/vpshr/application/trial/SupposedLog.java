package org.vpshr.application.trial;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.ledger.row.StoredEvent;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.store.Head;

/**
 * The events that are kept, as far as they went when it was made, and after them those that are only supposed. These lie in
 * memory, as do the texts that would lie otherwise beside what is kept; what is kept is only read. One thread uses it.
 */
final class SupposedLog implements EventLog {
    private static final int FORM = 0;
    private static final byte[] UNHASHED = {};

    private final EventLog kept;
    private final Head end;
    private final InstantSource clock;
    private final List<StoredRow> supposed = new ArrayList<>();
    private final Map<Long, RowTexts> laid = new HashMap<>();

    SupposedLog(EventLog kept, InstantSource clock) {
        this.kept = kept;
        this.end = kept.head();
        this.clock = clock;
    }

    /** Takes an event in after all others, at an instant that is not before theirs; answers its position. */
    long take(NewRow row) {
        long position = head().position() + 1;
        long last = recordedAt(position - 1).map(SupposedLog::micros).orElse(Long.MIN_VALUE);
        supposed.add(new StoredRow(
                position,
                row.eventId(),
                row.type(),
                row.version(),
                Math.max(micros(clock.instant()), last),
                row.facts(),
                row.commitments(),
                row.metadata(),
                row.tags(),
                FORM,
                UNHASHED,
                row.texts().apply(position)));
        return position;
    }

    /** Puts others in the place of the texts beside an event. */
    void lay(long position, RowTexts texts) {
        laid.put(position, texts);
    }

    /** How far what is kept goes. */
    long kept() {
        return end.position();
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    @Override
    public List<StoredRow> bearing(Set<String> tags, long from, long upTo) {
        List<StoredRow> before = from > end.position() ? List.of() : kept.bearing(tags, from, within(upTo));
        return Stream.concat(
                        before.stream(),
                        supposed(from, upTo)
                                .filter(row ->
                                        tags.isEmpty() || row.tags().stream().anyMatch(tags::contains)))
                .map(this::asLaid)
                .toList();
    }

    private long within(long upTo) {
        return Math.min(upTo, end.position());
    }

    private Stream<StoredRow> supposed(long from, long upTo) {
        return supposed.stream().filter(row -> row.position() >= from && row.position() <= upTo);
    }

    private StoredRow asLaid(StoredRow row) {
        RowTexts texts = laid.getOrDefault(row.position(), row.texts());
        return new StoredRow(
                row.position(),
                row.eventId(),
                row.type(),
                row.version(),
                row.recordedMicros(),
                row.facts(),
                row.commitments(),
                row.metadata(),
                row.tags(),
                row.form(),
                row.hash(),
                texts);
    }

    private StoredEvent asLaid(StoredEvent event) {
        RowTexts texts = laid.getOrDefault(event.position(), event.texts());
        return new StoredEvent(
                event.position(),
                event.recordedMicros(),
                event.type(),
                event.version(),
                event.facts(),
                event.commitments(),
                texts);
    }

    @Override
    public SortedSet<Long> positions(Collection<String> tags, long upTo) {
        SortedSet<Long> found = kept.positions(tags, within(upTo));
        supposed(0, upTo)
                .filter(row -> row.tags().stream().anyMatch(tags::contains))
                .forEach(row -> found.add(row.position()));
        return found;
    }

    @Override
    public SortedSet<Long> positionsUnder(String beginning, long upTo) {
        SortedSet<Long> found = kept.positionsUnder(beginning, within(upTo));
        supposed(0, upTo)
                .filter(row -> row.tags().stream().anyMatch(tag -> tag.startsWith(beginning)))
                .forEach(row -> found.add(row.position()));
        return found;
    }

    @Override
    public List<StoredRow> page(long after, int limit) {
        List<StoredRow> before = after < end.position()
                ? kept.page(after, (int) Math.min(limit, end.position() - after))
                : supposed(after + 1, Long.MAX_VALUE).limit(limit).toList();
        return before.stream().map(this::asLaid).toList();
    }

    @Override
    public long fold(long after, long upTo, Consumer<StoredEvent> each) {
        long before = after < end.position() ? kept.fold(after, within(upTo), event -> each.accept(asLaid(event))) : 0;
        List<StoredRow> then = supposed(after + 1, upTo).toList();
        then.forEach(row -> each.accept(asLaid(row).toFold()));
        return before + then.size();
    }

    @Override
    public void at(List<Long> positions, Consumer<StoredEvent> each) {
        kept.at(
                positions.stream()
                        .filter(position -> position <= end.position())
                        .toList(),
                event -> each.accept(asLaid(event)));
        supposed.stream()
                .filter(row -> positions.contains(row.position()))
                .forEach(row -> each.accept(asLaid(row).toFold()));
    }

    @Override
    public Head head() {
        return supposed.isEmpty() ? end : new Head(supposed.getLast().position(), end.hash());
    }

    @Override
    public long positionAt(Instant instant) {
        return supposed.reversed().stream()
                .filter(row -> !row.recorded().isAfter(instant))
                .findFirst()
                .map(StoredRow::position)
                .orElseGet(() -> within(kept.positionAt(instant)));
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return position <= end.position()
                ? kept.recordedAt(position)
                : supposed(position, position).findFirst().map(StoredRow::recorded);
    }

    @Override
    public Optional<String> hashAt(long position) {
        return position <= end.position() ? kept.hashAt(position) : Optional.empty();
    }

    @Override
    public boolean isWhole(long position) {
        return position > end.position() || kept.isWhole(position);
    }

    @Override
    public Head settled() {
        return kept.isProvisional() ? kept.settled() : end;
    }

    @Override
    public boolean isProvisional() {
        return true;
    }

    @Override
    public String where() {
        return kept.where();
    }
}
