package org.vpshr.application.axon.processing;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.TransactionalUnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.waiting.Elapsed;
import org.vpshr.application.waiting.InTime;

/**
 * Streaming processors that follow the ledger, each with tokens in the same database. What a follower writes and its token
 * are one transaction, one for each event, so that what fails stops at its own event.
 */
public final class EventProcessing implements AutoCloseable {
    /** Into how many parts each follower's work is cut; so many nodes can share it. */
    public static final int PARTS = 2;

    /** Does what an event asks for, within the transaction of the session. */
    @FunctionalInterface
    public interface Follower {
        void follow(Session session, int part, TouchedSubjects touched) throws SQLException;
    }

    /**
     * A follower by the name under which its tokens are kept.
     *
     * @param subjects of which subjects, by their texts, it wants to know
     */
    public record Named(String name, Predicate<String> subjects, Follower follower) {}

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("vp-node-", 0).factory());
    private final Ledger ledger;
    private final List<TouchedSubjectSource> sources;
    private final NodeTransactions transactions;
    private final List<PooledStreamingEventProcessor> processors;

    /**
     * @param node unlike every other node's, and unlike its own of an earlier start
     * @param timeout a node that is silent for so long has lost its work to the others
     * @param share how many of so many parts this node may take
     */
    public EventProcessing(
            Ledger ledger, String node, Duration timeout, IntUnaryOperator share, List<Named> followers) {
        this.ledger = ledger;
        this.sources = followers.stream()
                .map(follower -> new TouchedSubjectSource(ledger, follower.subjects()))
                .toList();
        this.transactions = new NodeTransactions(ledger.database(), timeout);
        Claims claims = new Claims(transactions::connection, node, timeout);
        this.processors = IntStream.range(0, followers.size())
                .mapToObj(number -> new PooledStreamingEventProcessor(
                        followers.get(number).name(),
                        List.of(component(followers.get(number).follower())),
                        configuration(sources.get(number), claims, timeout, share)))
                .toList();
    }

    private PooledStreamingEventProcessorConfiguration configuration(
            TouchedSubjectSource source, Claims claims, Duration timeout, IntUnaryOperator share) {
        PooledStreamingEventProcessorConfiguration configuration = new PooledStreamingEventProcessorConfiguration();
        configuration.unitOfWorkFactory(new TransactionalUnitOfWorkFactory(
                transactions, new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE)));
        return configuration
                .eventSource(source)
                .tokenStore(claims)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .eventCriteria(types -> EventCriteria.havingAnyTag())
                .initialToken(tokens -> tokens.firstToken(null))
                .initialSegmentCount(PARTS)
                .maxSegmentProvider(name -> share.applyAsInt(PARTS))
                .claimExtensionThreshold(timeout.toMillis() / 4)
                .tokenClaimInterval(timeout.toMillis() / 2)
                .enableCoordinatorClaimExtension()
                .batchSize(1);
    }

    private SimpleEventHandlingComponent component(Follower follower) {
        SimpleEventHandlingComponent component =
                new SimpleEventHandlingComponent((event, context) -> Optional.of(subject(event)));
        component.subscribe(TouchedSubjectSource.types(), (event, context) -> {
            follow(follower, event, context);
            return MessageStream.empty();
        });
        return component;
    }

    /** By its text, whose hash is the same in every process. */
    private static Object subject(EventMessage event) {
        return touched(event).subjects().getFirst();
    }

    private void follow(Follower follower, EventMessage event, ProcessingContext context) {
        int part = Optional.ofNullable(context.getResource(Segment.RESOURCE_KEY))
                .orElse(Segment.ROOT_SEGMENT)
                .getSegmentId();
        transactions.within(session -> {
            follower.follow(session, part, touched(event));
            return true;
        });
    }

    private static TouchedSubjects touched(EventMessage event) {
        if (event.payload() instanceof TouchedSubjects touched) {
            return touched;
        }
        throw new IllegalArgumentException("nothing that a view follows: " + event.type());
    }

    /** @throws StoreUnavailable when it cannot begin in time */
    public void start() {
        requireInTime(all(PooledStreamingEventProcessor::start), "the views are not begun", "try again");
    }

    /** Looks whether something was appended. */
    public void wake() {
        sources.forEach(TouchedSubjectSource::wake);
    }

    /**
     * Gives its work to the others.
     *
     * @throws StoreUnavailable when what goes on does not end in time; it is left to itself, and its claims run out
     */
    @Override
    public void close() {
        try {
            requireInTime(
                    all(PooledStreamingEventProcessor::shutdown),
                    "the work at the views does not end",
                    "others take it once this node was silent for long enough");
        } finally {
            threads.shutdownNow();
        }
    }

    private CompletableFuture<Void> all(Function<PooledStreamingEventProcessor, CompletableFuture<Void>> of) {
        return CompletableFuture.allOf(processors.stream().map(of).toArray(CompletableFuture<?>[]::new));
    }

    private void requireInTime(CompletableFuture<Void> coming, String wrong, String remedy) {
        Duration patience = ledger.patience();
        if (InTime.of(coming.thenApply(done -> true), patience).isEmpty()) {
            throw new StoreUnavailable(ledger.where(), wrong + " within " + Elapsed.words(patience), remedy);
        }
    }
}
