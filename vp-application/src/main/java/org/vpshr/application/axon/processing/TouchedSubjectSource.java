package org.vpshr.application.axon.processing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.axonframework.eventsourcing.eventstore.ContinuousMessageStream;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamableEventSource;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.axon.LedgerTokens;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;

/** The ledger as a stream of what was touched; what nobody follows is stepped over, page by page. */
final class TouchedSubjectSource implements StreamableEventSource {
    static final MessageType TYPE = new MessageType("vpshr.Touched");
    private static final int PAGE = 200;
    private static final String SUBJECT = "subject=";

    private final Ledger ledger;
    private final Predicate<String> followed;
    private final LedgerTokens tokens;
    private final Map<Object, Runnable> listeners = new ConcurrentHashMap<>();

    /** @param followed which subjects, as they are written in tags */
    TouchedSubjectSource(Ledger ledger, Predicate<String> followed) {
        this.ledger = ledger;
        this.followed = followed;
        this.tokens = new LedgerTokens(ledger);
    }

    /** Something may have been appended. */
    void wake() {
        listeners.values().forEach(Runnable::run);
    }

    @Override
    public MessageStream<EventMessage> open(StreamingCondition condition, @Nullable ProcessingContext context) {
        long after = LedgerTokens.seen(condition.position());
        return new ContinuousMessageStream<StoredRow>(
                last -> page(last == null ? after : last.position()),
                row -> new SimpleEntry<>(message(row), LedgerTokens.in(row)),
                (stream, listener) -> {
                    listeners.put(stream, listener);
                    return () -> listeners.remove(stream) != null;
                });
    }

    /** The last one of a page is always there: it tells how far the page went. */
    private List<StoredRow> page(long after) {
        List<StoredRow> page = ledger.page(after, PAGE);
        return page.stream()
                .filter(row -> row == page.getLast() || subjects(row).stream().anyMatch(followed))
                .toList();
    }

    private static List<String> subjects(StoredRow row) {
        return row.tags().stream()
                .filter(tag -> tag.startsWith(SUBJECT))
                .map(tag -> tag.substring(SUBJECT.length()))
                .toList();
    }

    private static EventMessage message(StoredRow row) {
        List<String> subjects = subjects(row);
        return new GenericEventMessage(
                row.eventId(), TYPE, new TouchedSubjects(row.position(), subjects), Map.of(), row.recorded());
    }

    static Set<org.axonframework.messaging.core.QualifiedName> types() {
        return Set.of(TYPE.qualifiedName());
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return tokens.first();
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return tokens.latest();
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return tokens.at(at);
    }
}
