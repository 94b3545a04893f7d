package org.vpshr.application.axon;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.ledger.row.StoredRow;

/**
 * Texts as events, which the library never records. They keep the time that they were given, beside the instant at which
 * the ledger took them in.
 */
final class TextRows implements EventRows {

    @Override
    public EventMessage message(StoredRow row) {
        List<String> lines = text(row.metadata()).lines().toList();
        Map<String, String> metadata = lines.stream()
                .skip(2)
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new GenericEventMessage(
                row.eventId(),
                new MessageType(row.type(), lines.getFirst()),
                text(row.facts()),
                metadata,
                Instant.parse(lines.get(1)));
    }

    @Override
    public List<NewRow> rows(List<TaggedEventMessage<?>> events) {
        return events.stream().map(TextRows::row).toList();
    }

    private static NewRow row(TaggedEventMessage<?> tagged) {
        EventMessage event = tagged.event();
        String metadata = event.metadata().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        return new NewRow(
                event.identifier(),
                event.type().name(),
                1,
                bytes(String.valueOf(event.payload())),
                new byte[0],
                bytes(event.type().version() + "\n" + event.timestamp() + "\n" + metadata),
                LedgerTags.texts(tagged.tags()),
                position -> RowTexts.NONE);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
