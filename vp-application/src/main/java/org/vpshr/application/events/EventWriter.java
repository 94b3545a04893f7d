package org.vpshr.application.events;

import java.util.List;
import java.util.SortedSet;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.TypeName;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.json.stored.Metadata;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.text.Commitments;
import org.vpshr.application.text.KnownTexts;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.StandIn;

/** Makes rows of events, and refuses what could not be read again. */
public final class EventWriter {
    private final EventFormat format;
    private final TextVault vault;

    public EventWriter(EventFormat format, TextVault vault) {
        this.format = format;
        this.vault = vault;
    }

    /**
     * The event as a row, its texts beside it.
     *
     * @throws InvalidValue when the event could not be read again as it is
     */
    public NewRow row(String eventId, DomainEvent event, Metadata metadata, SortedSet<String> tags) {
        TypeName name = format.nameOf(event);
        EventFormat.Written written = format.write(event);
        List<SaltedText> texts = vault.salted(written.texts());
        byte[] commitments = Commitments.of(texts);
        byte[] beside = metadata.write();
        refuseUnreadable(event, name, written.facts(), new KnownTexts(commitments, texts, StandIn.ERASED));
        refuseUnreadable(event, metadata, beside);
        boolean open = event.circle() == Circle.PUBLIC;
        return new NewRow(
                eventId,
                name.name(),
                name.version(),
                written.facts(),
                commitments,
                beside,
                tags,
                position -> vault.seal(position, open, texts));
    }

    private void refuseUnreadable(DomainEvent event, TypeName name, byte[] facts, KnownTexts texts) {
        try {
            if (!format.read(name.name(), name.version(), facts, texts).equals(event)) {
                throw unreadable(event, "it reads otherwise once it is stored");
            }
        } catch (InvalidJson e) {
            throw unreadable(event, String.valueOf(e.getMessage()));
        }
    }

    private static void refuseUnreadable(DomainEvent event, Metadata metadata, byte[] written) {
        if (!Metadata.read(written).equals(metadata)) {
            throw unreadable(event, "what is known about it reads otherwise once it is stored");
        }
    }

    private static InvalidValue unreadable(DomainEvent event, String why) {
        return InvalidValue.told(
                event.stableName() + " could not be read again: " + why,
                "say less in one command, or say it in several");
    }
}
