package org.vpshr.application.axon;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.core.GenericMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.TypeName;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.json.stored.UnreadableEvent;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;

/** Events of the domain as messages of Axon and as rows of the ledger. */
public final class EventMessages implements EventRows {
    private final EventFormat format;
    private final Supplier<UUID> ids;
    private final EventCache recent = new EventCache();

    public EventMessages(EventFormat format, Supplier<UUID> ids) {
        this.format = format;
        this.ids = ids;
    }

    /** A message for an event that was just decided. When it was recorded is for the ledger to say. */
    EventMessage message(DomainEvent event, String by) {
        return new GenericEventMessage(
                ids.get().toString(),
                type(format.nameOf(event)),
                event,
                Map.of(EventFormat.RECORDED_BY, by),
                Instant.EPOCH);
    }

    /** Who records what is decided on the command; never empty (rule 129). */
    static String recorder(CommandMessage command) {
        return Objects.requireNonNull(
                command.metadata().get(EventFormat.RECORDED_BY), "a command is recorded by somebody");
    }

    /** A command in the name of whoever records it. Its identifier is kept beside each event that is decided on it. */
    CommandMessage command(Command command, String by) {
        return new GenericCommandMessage(new GenericMessage(
                ids.get().toString(), Types.of(command.getClass()), command, Map.of(EventFormat.RECORDED_BY, by)));
    }

    @Override
    public EventMessage message(StoredRow row) {
        try {
            DomainEvent event = recent.find(row.eventId()).orElseGet(() -> read(row));
            return new GenericEventMessage(
                    row.eventId(),
                    type(format.nameOf(event)),
                    event,
                    format.readMetadata(row.metadata()),
                    row.recorded());
        } catch (InvalidJson e) {
            throw UnreadableEvent.event("position " + row.position(), format.knows(row.type(), row.version()), e);
        }
    }

    private DomainEvent read(StoredRow row) {
        DomainEvent event = format.read(row.type(), row.version(), row.payload());
        recent.keep(row.eventId(), event);
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
        TypeName name = format.nameOf(event);
        return new NewRow(
                message.identifier(),
                name.name(),
                name.version(),
                format.write(event),
                format.writeMetadata(message.metadata()),
                LedgerTags.texts(tagged.tags()));
    }

    static MessageType type(TypeName name) {
        return new MessageType(name.name(), Integer.toString(name.version()));
    }
}
