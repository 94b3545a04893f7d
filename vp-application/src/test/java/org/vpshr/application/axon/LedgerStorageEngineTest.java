package org.vpshr.application.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.messaging.eventstreaming.EventCriteria.either;
import static org.axonframework.messaging.eventstreaming.EventCriteria.havingAnyTag;
import static org.axonframework.messaging.eventstreaming.EventCriteria.havingTags;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
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
import org.vpshr.application.given.Keys;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.given.Ticking;

/** What Axon asks of a storage engine. */
@ParameterizedClass
@EnumSource(AStore.In.class)
@SuppressWarnings("NullAway.Init")
class LedgerStorageEngineTest {
    @Parameter
    private AStore.In in;

    private static final Tag FIRST = Tag.of("subject", "workinggroup/PE/first");
    private static final Tag SECOND = Tag.of("subject", "workinggroup/PE/second");

    @TempDir
    Path directory;

    private final Ticking clock = new Ticking();
    private EventMessages messages;
    private TextVault vault;
    private Ledger ledger;
    private LedgerStorageEngine engine;

    @BeforeEach
    void two_groups_and_a_case() {
        ledger = Ledger.open(in.fresh(directory).store(), clock);
        vault = Keys.vault(directory);
        messages = new EventMessages(new EventFormat(), vault, UUID::randomUUID);
        engine = new LedgerStorageEngine(ledger, messages);
        try (Commands commands =
                Commands.over(ledger, new EventFormat(), vault, Aggregates::initial, UUID::randomUUID)) {
            commands.send(command(noteGroup("first", "one")));
            commands.send(command(noteGroup("second", "two")));
            clock.at("2019-06-01T00:00:00Z");
            commands.send(command(openCase("first", "three")));
        }
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static List<String> entries(List<MessageStream.Entry<EventMessage>> found) {
        return found.stream()
                .filter(entry -> entry.message().payload() instanceof DomainEvent)
                .map(entry ->
                        ((CarriesEntry) entry.message().payload()).entry().id().value())
                .toList();
    }

    private static List<MessageStream.Entry<EventMessage>> all(MessageStream<EventMessage> stream) {
        List<MessageStream.Entry<EventMessage>> found = new ArrayList<>();
        for (var entry = stream.next(); entry.isPresent(); entry = stream.next()) {
            found.add(entry.get());
        }
        return found;
    }

    private List<String> sourced(EventCriteria criteria) {
        return entries(all(engine.source(SourcingCondition.conditionFor(criteria), null)));
    }

    @Test
    void sourcing_ends_with_a_marker_of_how_far_it_looked() {
        MessageStream<EventMessage> stream = engine.source(SourcingCondition.conditionFor(havingTags(FIRST)), null);
        List<MessageStream.Entry<EventMessage>> found = all(stream);

        assertThat(entries(found)).containsExactly("one", "three");
        assertThat(found.getLast().message()).isSameAs(TerminalEventMessage.INSTANCE);
        assertThat(GlobalIndexConsistencyMarker.position(found.getLast().getResource(ConsistencyMarker.RESOURCE_KEY)))
                .isEqualTo(3);
        assertThat(stream.isCompleted()).isTrue();
    }

    @Test
    void events_are_sourced_by_any_of_several_tags_by_all_of_them_and_by_type() {
        Tag entry = Tag.of("entry", "three");

        assertThat(sourced(either(havingTags(FIRST), havingTags(SECOND)))).containsExactly("one", "two", "three");
        assertThat(sourced(havingTags(FIRST, entry))).containsExactly("three");
        assertThat(sourced(havingTags(SECOND, entry))).isEmpty();
        assertThat(sourced(havingTags(FIRST).andBeingOneOfTypes("workinggroup.GroupNoted")))
                .containsExactly("one");
        assertThat(sourced(havingAnyTag())).containsExactly("one", "two", "three");
    }

    @Test
    void a_message_bears_what_was_stored() {
        EventMessage message = all(engine.source(SourcingCondition.conditionFor(havingTags(SECOND)), null))
                .getFirst()
                .message();

        assertThat(message.type().name()).isEqualTo("workinggroup.GroupNoted");
        assertThat(message.type().version()).isEqualTo("1");
        assertThat(message.timestamp()).isEqualTo(Instant.parse("2019-01-21T10:00:00Z"));
        assertThat(message.identifier()).isEqualTo(ledger.page(1, 1).getFirst().eventId());
    }

    @Test
    void a_stream_goes_on_and_wakes_its_reader() {
        MessageStream<EventMessage> stream = engine.stream(
                StreamingCondition.conditionFor(new GlobalSequenceTrackingToken(1), havingTags(FIRST)), null);
        AtomicInteger woken = new AtomicInteger();
        stream.setCallback(woken::incrementAndGet);

        List<MessageStream.Entry<EventMessage>> found = all(stream);
        append(AppendCondition.none(), "four");

        assertThat(entries(found)).containsExactly("three");
        assertThat(TrackingToken.fromContext(found.getFirst())).contains(new GlobalSequenceTrackingToken(3));
        assertThat(woken.get()).isPositive();
        assertThat(entries(all(stream))).containsExactly("four");
        assertThat(stream.isCompleted()).isFalse();
    }

    @Test
    void what_is_sourced_after_a_position_comes_with_the_token_to_go_on_from() {
        List<MessageStream.Entry<EventMessage>> found = all(engine.source(
                SourcingCondition.conditionFor(new GlobalIndexConsistencyMarker(1).position(), havingTags(FIRST)),
                null));

        assertThat(entries(found)).containsExactly("three");
        assertThat(TrackingToken.fromContext(found.getFirst())).contains(new GlobalSequenceTrackingToken(3));
        assertThat(TrackingToken.fromContext(found.getLast())).isEmpty();
    }

    @Test
    void a_token_at_an_instant_is_before_what_was_recorded_then() {
        Instant third = Instant.parse("2019-06-01T00:00:00Z");

        assertThat(Stream.of(Instant.MIN, Instant.EPOCH, third.minusNanos(1), third, third.plusNanos(1), Instant.MAX)
                        .map(at -> engine.tokenAt(at, null).join().position().orElseThrow()))
                .containsExactly(0L, 0L, 2L, 2L, 3L, 3L);
    }

    @Test
    void tokens_say_where_to_go_on_from() {
        assertThat(engine.firstToken(null).join()).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(engine.latestToken(null).join()).isEqualTo(new GlobalSequenceTrackingToken(3));
        assertThat(engine.tokenAt(Instant.parse("2019-06-01T00:00:00Z"), null).join())
                .isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(engine.tokenAt(Instant.MAX, null).join()).isEqualTo(new GlobalSequenceTrackingToken(3));
    }

    @Test
    void an_append_is_refused_when_its_criteria_were_met_since_the_marker() {
        AppendCondition since1 =
                AppendCondition.withCriteria(havingTags(FIRST)).withMarker(new GlobalIndexConsistencyMarker(1));
        AppendCondition since3 =
                AppendCondition.withCriteria(havingTags(FIRST)).withMarker(new GlobalIndexConsistencyMarker(3));
        AppendCondition other =
                AppendCondition.withCriteria(havingTags(SECOND)).withMarker(new GlobalIndexConsistencyMarker(2));

        assertThatThrownBy(() -> append(since1, "four"))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(append(since3, "four")).isEqualTo(4);
        assertThat(append(other, "five")).isEqualTo(5);
    }

    @Test
    void a_rolled_back_append_leaves_nothing() {
        engine.appendEvents(AppendCondition.none(), null, List.of(tagged("four")))
                .join()
                .rollback(null);

        assertThat(ledger.head().position()).isEqualTo(3);
    }

    @Test
    void what_was_committed_or_given_up_is_not_committed_again() {
        AppendTransaction<?> committed = begun("four");
        AppendTransaction<?> givenUp = begun("five");
        committed.commit(null).join();
        givenUp.rollback(null);

        assertThat(List.of(committed, givenUp))
                .allSatisfy(ended -> assertThatThrownBy(() -> ended.commit(null).join())
                        .hasCauseInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("committed or given up already"));
        assertThat(ledger.head().position()).isEqualTo(4);
    }

    @Test
    void a_reader_is_woken_when_what_was_appended_together_is_kept_and_not_before() {
        AtomicInteger woken = woken();

        ledger.atomically(() -> {
            append(AppendCondition.none(), "four");
            append(AppendCondition.none(), "five");
            assertThat(woken).hasValue(0);
            return true;
        });

        assertThat(woken).hasValue(2);
    }

    @Test
    void a_reader_is_not_woken_by_what_was_undone() {
        AtomicInteger woken = woken();

        assertThatThrownBy(() -> ledger.atomically(() -> {
                    append(AppendCondition.none(), "four");
                    throw new IllegalStateException("all of it is undone");
                }))
                .hasMessage("all of it is undone");

        assertThat(woken).hasValue(0);
    }

    /** How often a reader who has read all was woken since then. */
    private AtomicInteger woken() {
        MessageStream<EventMessage> stream =
                engine.stream(StreamingCondition.startingFrom(new GlobalSequenceTrackingToken(3)), null);
        AtomicInteger woken = new AtomicInteger();
        stream.setCallback(woken::incrementAndGet);
        woken.set(0);
        return woken;
    }

    private AppendTransaction<?> begun(String entry) {
        return engine.appendEvents(AppendCondition.none(), null, List.of(tagged(entry)))
                .join();
    }

    @SuppressWarnings("unchecked")
    private long append(AppendCondition condition, String entry) {
        var transaction = (AppendTransaction<ConsistencyMarker>)
                engine.appendEvents(condition, null, List.of(tagged(entry))).join();
        ConsistencyMarker marker = transaction.commit(null).join();
        return GlobalIndexConsistencyMarker.position(
                transaction.afterCommit(marker, null).join());
    }

    private GenericTaggedEventMessage<EventMessage> tagged(String entry) {
        var decided = Aggregates.initial(org.vpshr.domain.Subject.parse("workinggroup/PE/first"))
                .decide(command(noteGroup("first", entry)));
        return new GenericTaggedEventMessage<>(
                messages.messages(
                                messages.command(command(noteGroup("first", entry)), Given.by("user:1")),
                                decided.events(),
                                decided.findings())
                        .getFirst(),
                Set.of(FIRST));
    }
}
