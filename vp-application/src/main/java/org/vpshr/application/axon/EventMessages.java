package org.vpshr.application.axon;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.core.GenericMessage;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.events.EventWriter;
import org.vpshr.application.json.TypeName;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.json.stored.Metadata;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.rule.Finding;

/** Events as messages of Axon and as rows of the ledger. */
public final class EventMessages {
    private static final String RECORDED_BY = "recordedBy";
    private static final String COMMAND = "command";
    private static final String FINGERPRINT = "fingerprint";
    private static final String FOUND_BY = "foundBy";

    /** Under which a message holds all that is stored about its event, as it is stored. */
    private static final String METADATA = "metadata";

    private final EventFormat format;
    private final EventReader reader;
    private final EventWriter writer;
    private final Supplier<UUID> ids;
    private final EventCache recent = new EventCache();

    public EventMessages(EventFormat format, TextVault vault, Supplier<UUID> ids) {
        this.format = format;
        this.reader = new EventReader(format, vault);
        this.writer = new EventWriter(format, vault);
        this.ids = ids;
    }

    /** A command in the name of whoever records it. */
    CommandMessage command(Command command, Given given) {
        return new GenericCommandMessage(new GenericMessage(
                ids.get().toString(), Types.of(command.getClass()), command, asMap(given)));
    }

    private static Map<String, String> asMap(Given given) {
        return Stream.of(
                        Map.entry(RECORDED_BY, Optional.of(given.by())),
                        Map.entry(COMMAND, given.id()),
                        Map.entry(FINGERPRINT, given.fingerprint()),
                        Map.entry(FOUND_BY, given.foundBy()))
                .filter(known -> known.getValue().isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, known -> known.getValue().orElseThrow()));
    }

    /** Messages for the events that were just decided on a command. When they were recorded is for the ledger to say. */
    List<EventMessage> messages(CommandMessage command, List<DomainEvent> events, List<Finding> findings) {
        Map<String, String> given = command.metadata();
        Metadata first = new Metadata(
                Objects.requireNonNull(given.get(RECORDED_BY), "a command is recorded by somebody"),
                Optional.ofNullable(given.get(COMMAND)),
                Optional.ofNullable(given.get(FINGERPRINT)),
                findings);
        Metadata further = new Metadata(first.recordedBy(), first.command(), first.fingerprint(), List.of());
        return Stream.iterate(0, i -> i < events.size(), i -> i + 1)
                .map(i -> message(
                        events.get(i),
                        i == 0 ? first : further,
                        i == 0 ? Optional.ofNullable(given.get(FOUND_BY)) : Optional.empty()))
                .toList();
    }

    private EventMessage message(DomainEvent event, Metadata metadata, Optional<String> foundBy) {
        String stored = new String(metadata.write(), StandardCharsets.UTF_8);
        Map<String, String> all = foundBy.map(tag -> Map.of(METADATA, stored, FOUND_BY, tag))
                .orElseGet(() -> Map.of(METADATA, stored));
        return new GenericEventMessage(
                ids.get().toString(), type(format.nameOf(event)), event, all, Instant.EPOCH);
    }

    /** By what an event is found: by what it says, and the first one under the id of a command by that id. */
    static Set<Tag> tags(Message message) {
        if (!(message.payload() instanceof DomainEvent event)) {
            return Set.of();
        }
        Set<Tag> tags = new java.util.HashSet<>(LedgerTags.of(event.tags()));
        Optional.ofNullable(message.metadata().get(FOUND_BY)).map(LedgerTags::tag).ifPresent(tags::add);
        return tags;
    }

    EventMessage message(StoredRow row) {
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
        recent.keep(row.eventId(), event);
        return event;
    }

    List<NewRow> rows(List<TaggedEventMessage<?>> events) {
        return events.stream().map(this::row).toList();
    }

    private NewRow row(TaggedEventMessage<?> tagged) {
        EventMessage message = tagged.event();
        if (!(message.payload() instanceof DomainEvent event)) {
            throw new IllegalArgumentException("only events of the domain are recorded, not " + message.type());
        }
        byte[] metadata = Objects.requireNonNull(message.metadata().get(METADATA), "an event is recorded by somebody")
                .getBytes(StandardCharsets.UTF_8);
        return writer.row(message.identifier(), event, Metadata.read(metadata), LedgerTags.texts(tagged.tags()));
    }

    static MessageType type(TypeName name) {
        return new MessageType(name.name(), Integer.toString(name.version()));
    }
}
