package org.vpshr.application.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.Position;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.given.AStore;
import org.vpshr.application.ledger.Ledger;

/**
 * Random events, questions and appends, given to our engine and to the one in memory that comes with Axon: the same events
 * come with the same tokens, and the same appends are refused.
 */
@ParameterizedClass
@EnumSource(AStore.In.class)
@SuppressWarnings("NullAway.Init")
class LikeAxonsOwnEngineTest {
    private static final int QUESTIONS = 400;
    private static final List<Tag> TAGS = Stream.of("a=1", "a=2", "b=1", "b=2", "c=1")
            .map(text -> Tag.of(text.substring(0, 1), text.substring(2)))
            .toList();
    private static final List<String> TYPES = List.of("noted", "joined", "left");

    @Parameter
    private AStore.In in;

    @TempDir
    Path directory;

    private final Random random = new Random(14);
    private final EventStorageEngine axons = new InMemoryEventStorageEngine();
    private final List<String> events = new ArrayList<>();
    private Ledger ledger;
    private EventStorageEngine ours;

    /** An event with the token that it came with. */
    private record Came(String event, long token) {}

    @BeforeEach
    void the_same_events_in_both() {
        ledger = Ledger.open(in.fresh(directory).store(), InstantSource.system());
        ours = new LedgerStorageEngine(ledger, new TextRows());
        for (int i = 0; i < 60; i++) {
            TaggedEventMessage<EventMessage> event = event();
            assertThat(isTaken(axons, AppendCondition.none(), event)).isTrue();
            assertThat(isTaken(ours, AppendCondition.none(), event)).isTrue();
        }
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private TaggedEventMessage<EventMessage> event() {
        events.add("event-" + events.size());
        return new GenericTaggedEventMessage<>(
                new GenericEventMessage(
                        events.getLast(),
                        new MessageType(one(TYPES)),
                        events.getLast(),
                        Map.of(),
                        InstantSource.system().instant()),
                some());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Up to three tags, or none. */
    private Set<Tag> some() {
        Set<Tag> some = new HashSet<>();
        IntStream.range(0, random.nextInt(4)).forEach(i -> some.add(one(TAGS)));
        return some;
    }

    /** Without a tag, with one or several, of some types or of all, and either of two such. */
    private EventCriteria criteria() {
        return random.nextInt(4) == 0 ? EventCriteria.either(criterion(), criterion()) : criterion();
    }

    private EventCriteria criterion() {
        Set<Tag> tags = some();
        var tagged = tags.isEmpty() ? EventCriteria.havingAnyTag() : EventCriteria.havingTags(tags);
        return random.nextInt(3) == 0 ? tagged.andBeingOneOfTypes(new QualifiedName(one(TYPES))) : tagged;
    }

    private static boolean isTaken(
            EventStorageEngine engine, AppendCondition condition, TaggedEventMessage<EventMessage> event) {
        try {
            commit(engine.appendEvents(condition, null, List.of(event)).join());
            return true;
        } catch (CompletionException e) {
            assertThat(e).hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
            return false;
        }
    }

    private static <R> void commit(EventStorageEngine.AppendTransaction<R> transaction) {
        transaction.afterCommit(transaction.commit(null).join(), null).join();
    }

    private static List<Came> came(MessageStream<EventMessage> stream) {
        List<Came> all = new ArrayList<>();
        for (var entry = stream.next(); entry.isPresent(); entry = stream.next()) {
            EventMessage message = entry.get().message();
            if (message != TerminalEventMessage.INSTANCE) {
                OptionalLong token =
                        TrackingToken.fromContext(entry.get()).orElseThrow().position();
                all.add(new Came(message.identifier(), token.orElseThrow()));
            }
        }
        stream.close();
        return all;
    }

    private static List<Came> sourced(EventStorageEngine engine, Position start, EventCriteria criteria) {
        return came(engine.source(SourcingCondition.conditionFor(start, criteria), null));
    }

    private static List<Came> streamed(EventStorageEngine engine, long token, EventCriteria criteria) {
        return came(
                engine.stream(StreamingCondition.conditionFor(new GlobalSequenceTrackingToken(token), criteria), null));
    }

    private static ConsistencyMarker marker(EventStorageEngine engine, EventCriteria criteria) {
        MessageStream<EventMessage> stream = engine.source(SourcingCondition.conditionFor(criteria), null);
        MessageStream.Entry<EventMessage> last = stream.next().orElseThrow();
        for (var next = stream.next(); next.isPresent(); next = stream.next()) {
            last = next.get();
        }
        return Objects.requireNonNull(last.getResource(ConsistencyMarker.RESOURCE_KEY));
    }

    @Test
    void what_is_sourced_from_a_position_is_the_same() {
        for (int i = 0; i < QUESTIONS; i++) {
            EventCriteria criteria = criteria();
            long seen = random.nextInt(-1, 65);
            Position start = seen < 0 ? Position.START : new GlobalIndexConsistencyMarker(seen).position();

            assertThat(sourced(ours, start, criteria))
                    .as("from %s by %s", start, criteria)
                    .isEqualTo(sourced(axons, start, criteria));
        }
    }

    @Test
    void what_is_streamed_from_a_token_is_the_same_and_is_what_is_sourced() {
        for (int i = 0; i < QUESTIONS; i++) {
            EventCriteria criteria = criteria();
            long seen = random.nextInt(-1, 65);

            assertThat(streamed(ours, seen, criteria))
                    .as("from %d by %s", seen, criteria)
                    .isEqualTo(streamed(axons, seen, criteria))
                    .isEqualTo(sourced(ours, new GlobalIndexConsistencyMarker(seen).position(), criteria));
        }
    }

    @Test
    void what_one_engine_refuses_to_append_the_other_refuses() {
        int refused = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            EventCriteria criteria = criteria();
            ConsistencyMarker axonsMarker = marker(axons, criteria);
            ConsistencyMarker oursMarker = marker(ours, criteria);
            for (int between = random.nextInt(3); between > 0; between--) {
                TaggedEventMessage<EventMessage> other = event();
                assertThat(isTaken(axons, AppendCondition.none(), other)).isTrue();
                assertThat(isTaken(ours, AppendCondition.none(), other)).isTrue();
            }
            TaggedEventMessage<EventMessage> event = event();
            boolean taken = isTaken(ours, AppendCondition.withCriteria(criteria).withMarker(oursMarker), event);

            assertThat(taken)
                    .as("by %s", criteria)
                    .isEqualTo(isTaken(
                            axons, AppendCondition.withCriteria(criteria).withMarker(axonsMarker), event));
            refused += taken ? 0 : 1;
        }
        assertThat(refused).isBetween(QUESTIONS / 10, QUESTIONS * 9 / 10);
    }

    @Test
    void an_append_that_rests_on_the_origin_is_refused_alike() {
        for (int i = 0; i < QUESTIONS / 10; i++) {
            EventCriteria criteria = criteria();
            TaggedEventMessage<EventMessage> event = event();

            assertThat(isTaken(ours, AppendCondition.withCriteria(criteria), event))
                    .as("by %s", criteria)
                    .isEqualTo(isTaken(axons, AppendCondition.withCriteria(criteria), event));
        }
    }
}
