package org.vpshr.domain.given;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
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
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.When;

/**
 * Turns commands by chance to what was told before them, mostly: what is new gets an id of its own, what is about an entry is
 * about one that is on record, under its subject, and a name that was given to something is given again.
 */
final class Aim {
    private static final int ASTRAY = 20;
    private static final FuzzyDate LONG_BEFORE = FuzzyDate.parse("2000-12-20");
    private static final FuzzyDate LATELY = FuzzyDate.parse("2019-02");
    private static final When PLANNED = When.planned("2020", "in 2020");

    private final Random random;
    private final AllStates states = new AllStates();
    private final List<About> known = new ArrayList<>();
    private final Map<String, List<String>> said = new HashMap<>();

    /** An entry, when it is, the subject that it was told of, and as what. */
    private record About(EntryId entry, When when, Subject subject, String kind) {
        /** A plan is what a command names as its plan, a meeting what it names as its meeting. */
        boolean fits(String field) {
            return kind.toLowerCase(Locale.ROOT).contains(field);
        }
    }

    Aim(Random random) {
        this.random = random;
    }

    /** Beside what would be accepted, mostly, something that is told almost so: there the rules part from one another. */
    List<Command> at(Command drawn) {
        Command turned = random.nextInt(ASTRAY) == 0 ? drawn : aimed(drawn);
        if (!isAccepted(turned)) {
            return List.of(told(random.nextInt(ASTRAY) == 0 ? silent(turned) : turned));
        }
        return switch (random.nextInt(4)) {
            case 0 -> List.of(told(silent(turned)), told(turned));
            case 1 -> List.of(told(dated(turned)), told(turned));
            case 2 -> List.of(told(turned), told(fresh(turned)));
            default -> List.of(told(turned));
        };
    }

    private boolean isAccepted(Command command) {
        try {
            return !states.decideRegistered(command).events().isEmpty();
        } catch (Failure refused) {
            return false;
        }
    }

    /** Its dates are all of a day long before, or not long ago. */
    private Command dated(Command aimed) {
        FuzzyDate date = random.nextBoolean() ? LONG_BEFORE : LATELY;
        return (Command) Parts.of((Record) aimed).replace(FuzzyDate.class, drawn -> date);
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
                .ifPresent(entry -> known.add(new About(
                        entry.id(),
                        entry.when(),
                        event.subject(),
                        event.getClass().getSimpleName())));
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
        About about = fitting(Parts.of((Record) named).first(EntryId.class));
        Record aimed = Parts.of(Parts.of((Record) named).replace(EntryId.class, first(about)))
                .replaceListed(EntryId.class, drawnId -> any(known).entry());
        boolean amends = drawn instanceof DossierCommand && !(drawn instanceof CarriesEntry);
        return fresh((Command) (amends ? under(about, aimed) : aimed));
    }

    private About fitting(Optional<String> field) {
        List<About> fitting = known.stream()
                .filter(about -> field.filter(about::fits).isPresent())
                .toList();
        return any(fitting.isEmpty() ? known : fitting);
    }

    private About any(List<About> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The first that it names is that entry; what it names besides is another one, mostly. */
    private BiFunction<String, EntryId, EntryId> first(About about) {
        Iterator<EntryId> ids = Stream.concat(
                        Stream.of(about.entry()),
                        Stream.generate(() -> any(known).entry()))
                .iterator();
        return (field, drawn) -> ids.next();
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
        Record named = named(free(), (Record) command);
        return (Command) Parts.of(named).replace(Entry.class, entry -> at(when(command, entry), entry));
    }

    private EntryId free() {
        Set<EntryId> taken = known.stream().map(About::entry).collect(toSet());
        return IntStream.iterate(known.size() + 1, number -> number + 1)
                .mapToObj(number -> new EntryId("e-" + number))
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** As drawn, or as of what was told last; what is planned is planned for a year, mostly. */
    private When when(Command command, Entry entry) {
        return switch (random.nextInt(3)) {
            case 0 -> known.isEmpty() ? entry.when() : known.getLast().when();
            case 1 -> command.planned() ? PLANNED : entry.when();
            default -> entry.when();
        };
    }

    /** Under the subject that it was told of; where it is moved to is as drawn. */
    private static Record under(About about, Record command) {
        return Parts.of(named(about.entry(), command))
                .replace(Subject.class, (field, drawn) -> field.equals("subject") ? about.subject() : drawn);
    }

    private static Record named(EntryId id, Record command) {
        return Parts.of(command).replace(Entry.class, entry ->
                (Entry) Parts.of(entry).replace(EntryId.class, other -> id));
    }

    private static Entry at(When when, Entry entry) {
        return (Entry) Parts.of(entry).replace(When.class, other -> when);
    }
}
