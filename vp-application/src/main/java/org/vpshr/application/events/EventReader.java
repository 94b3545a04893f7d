package org.vpshr.application.events;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.json.stored.UnreadableEvent;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.ledger.row.StoredEvent;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.text.Commitments;
import org.vpshr.application.text.KnownTexts;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.text.StandIn;

/** Reads events with the texts that lie beside them; every reader of the record reads by this one. */
public final class EventReader {
    /** Which texts are opened; the others read as what stands in for them. */
    public enum Opening {
        /** None, and none is looked at: the event is read for its facts. */
        NONE,
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

    private static final Logger LOG = LoggerFactory.getLogger(EventReader.class);

    private static final String PERSON = "register.PersonRegistered";

    private final EventFormat format;
    private final TextVault vault;
    private final SortedMap<Long, SetAside> aside = new ConcurrentSkipListMap<>();

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
        DomainEvent event = format.read(stored.type(), stored.version(), stored.facts(), texts(stored, opening));
        return opening != Opening.ALL && event instanceof PersonRegistered person ? named(person) : event;
    }

    /** Everybody may know the name; it lies sealed among what is not for everybody. */
    private static PersonRegistered named(PersonRegistered person) {
        return new PersonRegistered(person.subject(), person.contribution().withheld(), person.name());
    }

    /** The same for who rests on it: what cannot be read is told as a fault of the store. */
    public DomainEvent readOrRefuse(StoredEvent stored, Opening opening, String where) {
        try {
            return read(stored, opening);
        } catch (InvalidJson | InvalidValue e) {
            throw unreadable(stored, where, e);
        }
    }

    /**
     * The same for who can do without it: an event that is whole, and of a type that is known, is set aside when it cannot
     * be read. Whatever else is wrong with it is told as a fault of the store.
     *
     * @return nothing when it is set aside
     */
    public Optional<DomainEvent> readOrSetAside(StoredEvent stored, Opening opening, EventLog ledger) {
        try {
            return Optional.of(read(stored, opening));
        } catch (InvalidJson | InvalidValue e) {
            if (!isWhole(stored, ledger)) {
                throw unreadable(stored, ledger.where(), e);
            }
            setAside(stored.position(), ledger);
            return Optional.empty();
        }
    }

    /** The event with all its texts; nothing when it cannot be read, whyever. */
    public Optional<DomainEvent> find(StoredEvent stored) {
        try {
            return Optional.of(read(stored, Opening.ALL));
        } catch (InvalidJson | InvalidValue e) {
            return Optional.empty();
        }
    }

    private RuntimeException unreadable(StoredEvent stored, String where, Failure e) {
        return UnreadableEvent.event(
                where + ", position " + stored.position(), format.knows(stored.type(), stored.version()), e);
    }

    /** Whether nobody changed it, nor what lies beside it. */
    private boolean isWhole(StoredEvent stored, EventLog ledger) {
        return format.knows(stored.type(), stored.version())
                && ledger.isWhole(stored.position())
                && hasItsTexts(stored);
    }

    private boolean hasItsTexts(StoredEvent stored) {
        try {
            return vault.all(stored.position(), stored.texts()).stream()
                    .allMatch(text -> Commitments.match(stored.commitments(), text));
        } catch (InvalidValue e) {
            return false;
        }
    }

    private void setAside(long position, EventLog ledger) {
        if (!aside.containsKey(position)) {
            SetAside found = new SetAside(
                    position, ledger.page(position - 1, 1).getFirst().tags());
            LOG.warn(
                    "{}, position {}: the event is whole and cannot be read; all about {} is withheld until that is"
                            + " mended: see by vp verify why",
                    ledger.where(),
                    Long.toString(position),
                    found.concerned());
            aside.put(position, found);
        }
    }

    /** The events that were met and set aside so far, in their order. */
    public List<SetAside> setAside() {
        return List.copyOf(aside.values());
    }

    /** A history without all that is about what was set aside so far. */
    public WithholdingFilter withholding() {
        return new WithholdingFilter(aside.values());
    }

    private KnownTexts texts(StoredEvent stored, Opening opening) {
        RowTexts beside = stored.texts();
        if (opening == Opening.NONE) {
            return new KnownTexts(stored.commitments(), List.of(), StandIn.WITHHELD);
        }
        if (beside.open() == null && beside.sealed() == null) {
            return new KnownTexts(stored.commitments(), List.of(), StandIn.ERASED);
        }
        if (opening == Opening.ALL || opening != Opening.CLEAR && stored.type().equals(PERSON)) {
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
