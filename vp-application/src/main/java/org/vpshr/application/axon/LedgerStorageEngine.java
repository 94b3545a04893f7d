package org.vpshr.application.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.ContinuousMessageStream;
import org.axonframework.eventsourcing.eventstore.EmptyAppendTransaction;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;

/**
 * The ledger as Axon's store of events. Appends are one after the other and visible in order, so that a position alone
 * is a sufficient token and no gaps need be watched.
 */
public final class LedgerStorageEngine implements EventStorageEngine {
    private static final int PAGE = 1000;

    private final Ledger ledger;
    private final EventMessages messages;
    private final Map<Object, Runnable> listeners = new ConcurrentHashMap<>();

    public LedgerStorageEngine(Ledger ledger, EventMessages messages) {
        this.ledger = ledger;
        this.messages = messages;
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        try {
            return CompletableFuture.completedFuture(
                    events.isEmpty()
                            ? EmptyAppendTransaction.INSTANCE
                            : new LedgerAppend(ledger, condition, messages.rows(events), this::tellListeners));
        } catch (Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Finite: the events that meet the condition, and after them the marker up to which they were looked for. */
    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        long head = ledger.head().position();
        @Nullable EventSourcing decision = context == null ? null : context.getResource(EventSourcing.KEY);
        List<StoredRow> rows = decision == null ? rows(condition, head) : decision.rows(ledger, head);
        Context end = Context.with(ConsistencyMarker.RESOURCE_KEY, new GlobalIndexConsistencyMarker(head));
        return MessageStream.fromStream(rows.stream(), messages::message, row -> Context.empty())
                .concatWith(
                        MessageStream.fromIterable(List.<EventMessage>of(TerminalEventMessage.INSTANCE), last -> end));
    }

    private List<StoredRow> rows(SourcingCondition condition, long head) {
        long from = Math.max(0, GlobalIndexPosition.toIndex(condition.start()));
        return ledger.bearing(LedgerTags.candidates(condition.criteria()), from, head).stream()
                .filter(row -> LedgerTags.meets(condition.criteria(), row.type(), row.tags()))
                .toList();
    }

    /** Infinite: each event with the token to go on from; woken by appends of this process. */
    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        return new ContinuousMessageStream<StoredRow>(
                new Pages(ledger, condition, PAGE)::next,
                row -> new SimpleEntry<>(
                        messages.message(row),
                        TrackingToken.addToContext(Context.empty(), new GlobalSequenceTrackingToken(row.position()))),
                (stream, listener) -> {
                    listeners.put(stream, listener);
                    return () -> listeners.remove(stream) != null;
                });
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return token(0);
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return token(ledger.head().position());
    }

    /** After it come the events that were recorded at the instant or later. */
    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return token(ledger.positionAt(at.minusNanos(1)));
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("ledger", ledger.where());
    }

    private static CompletableFuture<TrackingToken> token(long position) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(position));
    }

    private void tellListeners() {
        listeners.values().forEach(Runnable::run);
    }

    /** Reads on, page by page, until something meets the condition or nothing is left. */
    private static final class Pages {
        private final Ledger ledger;
        private final StreamingCondition condition;
        private final int size;
        private long seen;

        Pages(Ledger ledger, StreamingCondition condition, int size) {
            this.ledger = ledger;
            this.condition = condition;
            this.size = size;
            @Nullable TrackingToken start = condition.position();
            this.seen = start == null ? 0 : start.position().orElse(0);
        }

        List<StoredRow> next(@Nullable StoredRow last) {
            List<StoredRow> found = new ArrayList<>();
            for (List<StoredRow> page = page(); !page.isEmpty(); page = page()) {
                page.stream()
                        .filter(row -> LedgerTags.meets(condition.criteria(), row.type(), row.tags()))
                        .forEach(found::add);
                if (!found.isEmpty()) {
                    break;
                }
            }
            return found;
        }

        private List<StoredRow> page() {
            List<StoredRow> page = ledger.page(seen, size);
            if (!page.isEmpty()) {
                seen = page.getLast().position();
            }
            return page;
        }
    }
}
