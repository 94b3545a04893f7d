package org.vpshr.application.recording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.input.PlacedCommand;
import org.vpshr.application.json.line.Fingerprint;
import org.vpshr.application.json.stored.Metadata;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.EventKeys;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Notice;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
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

    /** What is kept of an id. It tells nobody the id, nor the actor, nor what follows from it, such as the text of a file. */
    String mark(String by, CommandId id) {
        byte[] mark = keys.mark(IDS, (by + "\n" + id).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mark, 0, MARK_BYTES);
    }

    /** The tag by which the first event under an id is found. */
    static String foundBy(String mark) {
        return "command=" + mark;
    }

    /**
     * What was answered when the commands were recorded, if they were.
     *
     * @throws InvalidValue when other commands were recorded under the id
     */
    public Optional<Receipt> outcome(String by, CommandId id, Iterable<? extends Command> together) {
        List<StoredRow> found = ledger.bearing(Set.of(foundBy(mark(by, id))), 0, Long.MAX_VALUE);
        return found.isEmpty() ? Optional.empty() : Optional.of(receipt(found.getFirst(), by, id, together));
    }

    private Receipt receipt(StoredRow first, String by, CommandId id, Iterable<? extends Command> together) {
        Recorded recorded = new Recorded(by, id, first.position());
        Fingerprint given = begin(by);
        Map<Subject, String> names = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        Iterator<PlacedCommand> commands = PlacedCommand.each(together);
        for (int number = 1; commands.hasNext(); number++) {
            PlacedCommand placed = commands.next();
            places.put(given.add(placed.command()), placed.placeAs(number));
            if (placed.command() instanceof RegisterPerson person) {
                names.put(person.subject(), person.name().full());
            }
        }
        if (!recorded.fingerprint.equals(Optional.of(given.hex())) || recorded.namesOtherwise(names)) {
            throw new InvalidValue(
                    "another command was recorded under the id " + id + ", at position " + recorded.last,
                    "give this one an id of its own");
        }
        return new Receipt(first.position(), recorded.last, recorded.notices(places));
    }

    /**
     * What was recorded under an id. It stands together, from its first position on; beside it may stand what another
     * recorded under the same one.
     */
    private final class Recorded {
        private final List<Noted> noted = new ArrayList<>();
        private final List<StoredRow> persons = new ArrayList<>();
        private Optional<String> fingerprint = Optional.empty();
        private long last;

        Recorded(String by, CommandId id, long first) {
            String mark = mark(by, id);
            last = first - 1;
            boolean more = true;
            while (more) {
                List<StoredRow> page = ledger.page(last, PAGE);
                more = !page.isEmpty() && page.stream().allMatch(row -> take(row, by, mark));
            }
        }

        private boolean take(StoredRow row, String by, String mark) {
            Metadata metadata = Metadata.read(row.metadata());
            if (!metadata.recordedBy().equals(by) || !metadata.command().equals(Optional.of(mark))) {
                return false;
            }
            last = row.position();
            fingerprint = metadata.fingerprint();
            String reached = fingerprint.orElse("");
            metadata.findings().forEach(finding -> noted.add(new Noted(reached, finding)));
            if (row.type().equals("register.PersonRegistered")) {
                persons.add(row);
            }
            return true;
        }

        /** @param places of the commands, by the fingerprint that each of them reached */
        List<Notice> notices(Map<String, String> places) {
            return noted.stream()
                    .map(each -> new Notice(places.getOrDefault(each.reached(), ""), each.finding()))
                    .toList();
        }

        /** Names have no part in the fingerprint; they are compared with those on record, as long as these can be read. */
        boolean namesOtherwise(Map<Subject, String> names) {
            return persons.stream()
                    .map(row -> (PersonRegistered)
                            events.readOrRefuse(row.toFold(), EventReader.Opening.ALL, ledger.where()))
                    .anyMatch(on -> isOther(on, names));
        }
    }

    /** A finding on record, and the fingerprint of the commands up to the one that it is about. */
    private record Noted(String reached, Finding finding) {}

    private static boolean isOther(PersonRegistered on, Map<Subject, String> names) {
        String known = on.name().full();
        return !known.equals(StandIn.ERASED) && !known.equals(names.get(on.subject()));
    }
}
