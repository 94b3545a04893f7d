package org.vpshr.application.axon;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.core.GenericMessage;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.events.EventWriter;
import org.vpshr.application.json.TypeName;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.json.stored.Metadata;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.rule.Finding;

/** Events of the domain as messages of Axon and as rows of the ledger. */
public final class EventMessages implements EventRows {
    private static final String FOUND_BY = "foundBy";

    /** Stands at a command of which is told what was found before its decision, and nothing more. */
    private static final String FORESEEN = "foreseen";

    /** Under which a message holds all that is stored about its event, as it is stored. */
    private static final String METADATA = "metadata";

    private final EventFormat format;
    private final EventReader reader;
    private final EventWriter writer;
    private final Supplier<UUID> ids;
    private final EventCache recent = new EventCache();
    private final BooleanSupplier keeps;

    public EventMessages(EventFormat format, TextVault vault, Supplier<UUID> ids) {
        this(format, vault, ids, () -> true);
    }

    /** @param keeps whether what is read now may be held in memory */
    EventMessages(EventFormat format, TextVault vault, Supplier<UUID> ids, BooleanSupplier keeps) {
        this.keeps = keeps;
        this.format = format;
        this.reader = new EventReader(format, vault);
        this.writer = new EventWriter(format, vault);
        this.ids = ids;
    }

    /** A command in the name of whoever records it. */
    CommandMessage command(Command command, Given given) {
        return new GenericCommandMessage(
                new GenericMessage(ids.get().toString(), Types.of(command.getClass()), command, asMap(given)));
    }

    private static Map<String, String> asMap(Given given) {
        Metadata metadata = new Metadata(
                given.by(), given.id(), given.fingerprint(), given.findings().all(), given.accepted());
        Map<String, String> all = new HashMap<>(asMap(metadata, given.foundBy()));
        if (given.foreseen()) {
            all.put(FORESEEN, "");
        }
        return all;
    }

    /** What is told of the findings of a decision, and recorded as told: nothing more where that was foreseen. */
    static List<Finding> told(CommandMessage command, List<Finding> found) {
        return command.metadata().containsKey(FORESEEN) ? List.of() : found;
    }

    private static Map<String, String> asMap(Metadata metadata, Optional<String> foundBy) {
        String stored = new String(metadata.write(), StandardCharsets.UTF_8);
        return foundBy.map(tag -> Map.of(METADATA, stored, FOUND_BY, tag)).orElseGet(() -> Map.of(METADATA, stored));
    }

    /** Messages for the events that were just decided on a command. When they were recorded is for the ledger to say. */
    List<EventMessage> messages(CommandMessage command, List<DomainEvent> events, List<Finding> findings) {
        Metadata given = metadata(command);
        Optional<String> foundBy = Optional.ofNullable(command.metadata().get(FOUND_BY));
        List<EventMessage> messages = new ArrayList<>();
        for (DomainEvent event : events) {
            messages.add(
                    messages.isEmpty()
                            ? message(event, given.with(findings), foundBy)
                            : message(event, given.without(), Optional.empty()));
        }
        return messages;
    }

    private EventMessage message(DomainEvent event, Metadata metadata, Optional<String> foundBy) {
        return new GenericEventMessage(
                ids.get().toString(), type(format.nameOf(event)), event, asMap(metadata, foundBy), Instant.EPOCH);
    }

    /** By what an event is found: by what it says, and the first one under the id of a command by that id. */
    static Set<Tag> tags(Message message) {
        if (!(message.payload() instanceof DomainEvent event)) {
            return Set.of();
        }
        Set<Tag> tags = new java.util.HashSet<>(LedgerTags.of(event.tags()));
        Optional.ofNullable(message.metadata().get(FOUND_BY))
                .map(LedgerTags::tag)
                .ifPresent(tags::add);
        return tags;
    }

    @Override
    public EventMessage message(StoredRow row) {
        DomainEvent event = recent.find(row.eventId()).orElseGet(() -> read(row));
        return new GenericEventMessage(
                row.eventId(),
                type(format.nameOf(event)),
                event,
                Map.of(METADATA, new String(row.metadata(), StandardCharsets.UTF_8)),
                row.recorded());
    }

    private DomainEvent read(StoredRow row) {
        DomainEvent event = reader.readOrRefuse(row.toFold(), EventReader.Opening.ALL, "the record");
        if (keeps.getAsBoolean()) {
            recent.keep(row.eventId(), event);
        }
        return event;
    }

    @Override
    public List<NewRow> rows(List<TaggedEventMessage<?>> events) {
        return events.stream().map(this::row).toList();
    }

    private NewRow row(TaggedEventMessage<?> tagged) {
        EventMessage message = tagged.event();
        if (!(message.payload() instanceof DomainEvent event)) {
            throw new IllegalArgumentException("only events of the domain are recorded, not " + message.type());
        }
        return writer.row(message.identifier(), event, metadata(message), LedgerTags.texts(tagged.tags()));
    }

    /** What was not decided on a command is recorded by the embedding system itself. */
    private static Metadata metadata(Message message) {
        @Nullable String stored = message.metadata().get(METADATA);
        return stored == null
                ? new Metadata(Actor.SYSTEM, Optional.empty(), Optional.empty(), List.of())
                : Metadata.read(stored.getBytes(StandardCharsets.UTF_8));
    }

    static MessageType type(TypeName name) {
        return new MessageType(name.name(), Integer.toString(name.version()));
    }
}
