package org.vpshr.domain.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierCommand;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.Failure;

/**
 * Turns commands by chance to what was told before them, mostly: what is new gets an id of its own, and what is about an
 * entry is about one that is on record, under its subject.
 */
final class Aim {
    private static final int ASTRAY = 12;

    private final Random random;
    private final AllStates states = new AllStates();
    private final List<About> known = new ArrayList<>();

    /** An entry, and the subject that it was told of. */
    private record About(EntryId entry, Subject subject) {}

    Aim(Random random) {
        this.random = random;
    }

    Command at(Command drawn) {
        Command aimed = random.nextInt(ASTRAY) == 0 ? drawn : aimed(drawn);
        try {
            states.recordRegistered(aimed).events().forEach(this::happened);
        } catch (Failure refused) {
            // what comes after it is aimed at what was accepted
        }
        return aimed;
    }

    private void happened(DomainEvent event) {
        event.statedEntry()
                .filter(entry -> known.stream().noneMatch(each -> each.entry().equals(entry.id())))
                .ifPresent(entry -> known.add(new About(entry.id(), event.subject())));
    }

    private Command aimed(Command drawn) {
        if (known.isEmpty()) {
            return fresh(drawn);
        }
        About about = known.get(random.nextInt(known.size()));
        Record aimed = Parts.of((Record) drawn).replace(EntryId.class, id -> about.entry());
        return fresh((Command)
                (drawn instanceof DossierCommand && !(drawn instanceof CarriesEntry) ? under(about, aimed) : aimed));
    }

    private Command fresh(Command command) {
        EntryId id = new EntryId("e-" + (known.size() + 1));
        return command instanceof CarriesEntry ? (Command) named(id, (Record) command) : command;
    }

    private static Record under(About about, Record command) {
        return Parts.of(named(about.entry(), command)).replace(Subject.class, subject -> about.subject());
    }

    private static Record named(EntryId id, Record command) {
        return Parts.of(command).replace(Entry.class, entry ->
                (Entry) Parts.of(entry).replace(EntryId.class, other -> id));
    }
}
