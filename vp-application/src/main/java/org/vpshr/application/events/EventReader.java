package org.vpshr.application.events;

import java.util.List;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.json.stored.UnreadableEvent;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.ledger.row.StoredEvent;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.text.KnownTexts;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.text.StandIn;

/** Reads events with the texts that lie beside them; every reader of the record reads by this one. */
public final class EventReader {
    /** Which texts are opened; the others read as what stands in for them. */
    public enum Opening {
        /** Those that lie open, whether the keys are here or not. */
        CLEAR,
        /** Those that everybody may see, and the names of persons. */
        OPEN,
        /** Those apart that are the ministry's own, whoever may see the rest. */
        SHARED,
        /** All of which the keys are here. */
        ALL;

        /** What is opened for an audience; what it may see of that is for its view to say. */
        public static Opening of(Circle audience) {
            return switch (audience) {
                case PUBLIC -> OPEN;
                case PLENARY -> SHARED;
                case INTERNAL -> ALL;
            };
        }
    }

    private static final String PERSON = "register.Person";

    private final EventFormat format;
    private final TextVault vault;

    public EventReader(EventFormat format, TextVault vault) {
        this.format = format;
        this.vault = vault;
    }

    /** @throws InvalidJson when the event, or a text beside it, cannot be read */
    public DomainEvent read(StoredRow row) {
        return read(row.toFold(), Opening.ALL);
    }

    /** @throws InvalidJson when the event, or a text beside it, cannot be read */
    public DomainEvent read(StoredEvent stored, Opening opening) {
        return format.read(stored.type(), stored.version(), stored.facts(), texts(stored, opening));
    }

    /** The same for who rests on it: what cannot be read is told as a fault of the store. */
    public DomainEvent readOrRefuse(StoredEvent stored, Opening opening, String where) {
        try {
            return read(stored, opening);
        } catch (InvalidJson e) {
            throw UnreadableEvent.event(
                    where + ", position " + stored.position(), format.knows(stored.type(), stored.version()), e);
        }
    }

    private KnownTexts texts(StoredEvent stored, Opening opening) {
        RowTexts beside = stored.texts();
        if (beside.open() == null && beside.sealed() == null) {
            return new KnownTexts(stored.commitments(), List.of(), StandIn.ERASED);
        }
        if (opening == Opening.ALL || opening != Opening.CLEAR && stored.type().startsWith(PERSON)) {
            return new KnownTexts(stored.commitments(), vault.all(stored.position(), beside), StandIn.ERASED);
        }
        List<SaltedText> known = opening == Opening.OPEN || opening == Opening.CLEAR
                ? TextVault.open(beside)
                : vault.all(stored.position(), beside).stream()
                        .filter(text -> !text.internal())
                        .toList();
        return new KnownTexts(stored.commitments(), known, StandIn.WITHHELD);
    }
}
