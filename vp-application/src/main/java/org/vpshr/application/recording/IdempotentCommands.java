package org.vpshr.application.recording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.json.line.Fingerprint;
import org.vpshr.application.json.stored.Metadata;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.EventKeys;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.domain.Command;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.register.RegisterCommand.RegisterPerson;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.text.StandIn;

/**
 * What came of the commands that bear an id, so that each is recorded once, however often it is given. The answer stands
 * in the chain itself, beside the events that the commands recorded; each actor has ids of his own.
 */
public final class IdempotentCommands {
    private static final int PAGE = 256;
    private static final String IDS = "ids of commands";
    private static final String FINGERPRINTS = "fingerprints of commands";
    private static final int MARK_BYTES = 16;

    private final Ledger ledger;
    private final EventKeys keys;
    private final EventReader events;

    public IdempotentCommands(Ledger ledger, EventKeys keys, EventReader events) {
        this.ledger = ledger;
        this.keys = keys;
        this.events = events;
    }

    /** A fingerprint of nothing yet that the actor gives. */
    Fingerprint begin(String by) {
        return new Fingerprint(bytes -> keys.mark(FINGERPRINTS, bytes), by);
    }

    /** The tag by which the first event under the id is found. It tells nobody the id, nor the actor. */
    String foundBy(String by, CommandId id) {
        byte[] mark = keys.mark(IDS, (by + "\n" + id).getBytes(StandardCharsets.UTF_8));
        return "command=" + HexFormat.of().formatHex(mark, 0, MARK_BYTES);
    }

    /**
     * What was answered when the commands were recorded, if they were.
     *
     * @throws InvalidValue when other commands were recorded under the id
     */
    public Optional<Receipt> outcome(String by, CommandId id, Iterable<? extends Command> together) {
        List<StoredRow> found = ledger.bearing(Set.of(foundBy(by, id)), 0, Long.MAX_VALUE);
        return found.isEmpty() ? Optional.empty() : Optional.of(receipt(found.getFirst(), by, id, together));
    }

    private Receipt receipt(StoredRow first, String by, CommandId id, Iterable<? extends Command> together) {
        List<StoredRow> recorded = recordedUnder(by, id, first.position());
        long last = recorded.getLast().position();
        Fingerprint given = begin(by);
        together.forEach(given::add);
        boolean same = Metadata.read(recorded.getLast().metadata())
                .fingerprint()
                .filter(given.hex()::equals)
                .isPresent();
        if (!same || namesOtherwise(recorded, together)) {
            throw new InvalidValue(
                    "another command was recorded under the id " + id + ", at position " + last,
                    "give this one an id of its own");
        }
        List<Finding> findings = recorded.stream()
                .flatMap(row -> Metadata.read(row.metadata()).findings().stream())
                .toList();
        return new Receipt(first.position(), last, findings);
    }

    /** What is recorded together stands together; beside it may stand what another recorded under the same id. */
    private List<StoredRow> recordedUnder(String by, CommandId id, long first) {
        List<StoredRow> recorded = new ArrayList<>();
        for (long after = first - 1; ; ) {
            List<StoredRow> page = ledger.page(after, PAGE);
            for (StoredRow row : page) {
                Metadata known = Metadata.read(row.metadata());
                if (!known.recordedBy().equals(by) || !known.command().equals(Optional.of(id.value()))) {
                    return recorded;
                }
                recorded.add(row);
                after = row.position();
            }
            if (page.isEmpty()) {
                return recorded;
            }
        }
    }

    /** Names have no part in the fingerprint; they are compared with those on record, as long as these can be read. */
    private boolean namesOtherwise(List<StoredRow> recorded, Iterable<? extends Command> together) {
        List<PersonRegistered> registered = recorded.stream()
                .filter(row -> row.type().equals("register.PersonRegistered"))
                .map(row ->
                        (PersonRegistered) events.readOrRefuse(row.toFold(), EventReader.Opening.ALL, ledger.where()))
                .toList();
        if (registered.isEmpty()) {
            return false;
        }
        for (Command command : together) {
            if (command instanceof RegisterPerson person && registered.stream().anyMatch(on -> isOther(on, person))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(PersonRegistered on, RegisterPerson given) {
        String known = on.name().full();
        return on.subject().equals(given.subject())
                && !known.equals(StandIn.ERASED)
                && !known.equals(given.name().full());
    }
}
