package org.vpshr.domain.given;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierCommand;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.report.ReportCommand.PublishReport;
import org.vpshr.domain.report.ReportCommand.ReissueReport;
import org.vpshr.domain.time.When;

/**
 * Turns commands by chance to what was told before them, mostly: what is new gets an id of its own, what is about an entry is
 * about one that is on record, under its subject, and a name that was given to something is given again.
 */
final class Aim {
    private static final int ASTRAY = 20;

    private final Random random;
    private final AllStates states = new AllStates();
    private final List<About> known = new ArrayList<>();
    private final Map<String, List<String>> said = new HashMap<>();

    /** An entry, when it is, and the subject that it was told of. */
    private record About(EntryId entry, When when, Subject subject) {}

    Aim(Random random) {
        this.random = random;
    }

    Command at(Command drawn) {
        return told(
                switch (random.nextInt(ASTRAY)) {
                    case 0 -> drawn;
                    case 1 -> silent(aimed(drawn));
                    default -> aimed(drawn);
                });
    }

    /** As it is. */
    Command told(Command command) {
        try {
            states.recordRegistered(command).events().forEach(this::happened);
            Parts.of((Record) command)
                    .strings()
                    .forEach((field, text) -> said.computeIfAbsent(field, none -> new ArrayList<>())
                            .add(text));
        } catch (Failure refused) {
            // what comes after it is aimed at what was accepted
        }
        return command;
    }

    private void happened(DomainEvent event) {
        event.statedEntry()
                .filter(entry -> known.stream().noneMatch(each -> each.entry().equals(entry.id())))
                .ifPresent(entry -> known.add(new About(entry.id(), entry.when(), event.subject())));
    }

    /** One of its texts is empty, if it has any. */
    private Command silent(Command aimed) {
        Parts parts = Parts.of((Record) aimed);
        List<String> fields = List.copyOf(parts.strings().keySet());
        if (fields.isEmpty()) {
            return aimed;
        }
        String chosen = fields.get(random.nextInt(fields.size()));
        return (Command) parts.replaceStrings((field, text) -> field.equals(chosen) ? "" : text);
    }

    private Command aimed(Command drawn) {
        Command named = (Command) Parts.of((Record) printedNow(drawn)).replaceStrings(this::again);
        if (known.isEmpty()) {
            return fresh(named);
        }
        About about = known.get(random.nextInt(known.size()));
        Record aimed = Parts.of((Record) named).replace(EntryId.class, first(about));
        boolean amends = drawn instanceof DossierCommand && !(drawn instanceof CarriesEntry);
        return fresh((Command) (amends ? under(about, aimed) : aimed));
    }

    /** The first that it names is that entry; what it names besides is another one, mostly. */
    private UnaryOperator<EntryId> first(About about) {
        Iterator<EntryId> ids = Stream.concat(
                        Stream.of(about.entry()),
                        Stream.generate(
                                () -> known.get(random.nextInt(known.size())).entry()))
                .iterator();
        return drawn -> ids.next();
    }

    /** What is published is what is on record: nothing behind it, and nothing less. */
    private Command printedNow(Command command) {
        long position = states.past().size();
        return switch (command) {
            case PublishReport c -> new PublishReport(c.subject(), c.contribution(), c.on(), position, "", c.imprint());
            case ReissueReport c ->
                new ReissueReport(
                        c.subject(), c.contribution(), c.on(), position, "", c.reason(), c.authoriser(), c.imprint());
            default -> command;
        };
    }

    private String again(String field, String drawn) {
        List<String> before = said.getOrDefault(field, List.of());
        return before.isEmpty() || random.nextBoolean() ? drawn : before.get(random.nextInt(before.size()));
    }

    private Command fresh(Command command) {
        if (!(command instanceof CarriesEntry)) {
            return command;
        }
        Record named = named(new EntryId("e-" + (known.size() + 1)), (Record) command);
        return (Command)
                (known.isEmpty() || random.nextInt(3) > 0
                        ? named
                        : Parts.of(named)
                                .replace(
                                        Entry.class, entry -> at(known.getLast().when(), entry)));
    }

    private static Record under(About about, Record command) {
        return Parts.of(named(about.entry(), command)).replace(Subject.class, subject -> about.subject());
    }

    private static Record named(EntryId id, Record command) {
        return Parts.of(command).replace(Entry.class, entry ->
                (Entry) Parts.of(entry).replace(EntryId.class, other -> id));
    }

    private static Entry at(When when, Entry entry) {
        return (Entry) Parts.of(entry).replace(When.class, other -> when);
    }
}
