package org.vpshr.domain.register;

import static org.vpshr.domain.party.PartyRule.NAME_STANDS_APART;
import static org.vpshr.domain.party.PartyRule.SURNAME_MAY_BE_A_NAME;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.register.RegisterCommand.RegisterPerson;
import org.vpshr.domain.register.RegisterEvent.PersonErased;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.References;
import org.vpshr.domain.text.Said;
import org.vpshr.domain.text.StandIn;
import org.vpshr.domain.text.WordSequence;

/**
 * The names of registered persons as they are looked for in what is to be recorded: in clear they stand in the register
 * alone, and everywhere else as references, so that an erasure reaches them (rule 141).
 */
public final class KnownNames {
    /** Of fewer words a name is not told from other words. */
    private static final int FULL = 2;

    private final Map<String, WordSequence> names;

    /** The persons whose names end with the word. */
    private final Map<String, Set<String>> byWord = new HashMap<>();

    private KnownNames(Map<String, WordSequence> names) {
        this.names = names;
        names.forEach((person, name) -> byWord.computeIfAbsent(name.all().getLast(), word -> new TreeSet<>())
                .add(person));
    }

    public static KnownNames none() {
        return new KnownNames(new TreeMap<>());
    }

    /** With the name that the event makes known; without the one that it erased. */
    public KnownNames and(DomainEvent event) {
        return switch (event) {
            case PersonRegistered e
            when !StandIn.is(e.name().full()) ->
                with(e.name().person(), e.name().full());
            case PersonErased e -> without(((Subject.PersonId) e.subject()).id());
            default -> this;
        };
    }

    /** The same for a command that was accepted. */
    public KnownNames and(Command command) {
        return command instanceof RegisterCommand own ? and(own.recorded()) : this;
    }

    private KnownNames with(String person, String name) {
        WordSequence words = WordSequence.of(name);
        if (words.all().isEmpty()) {
            return this;
        }
        Map<String, WordSequence> more = new TreeMap<>(names);
        more.put(person, words);
        return new KnownNames(more);
    }

    private KnownNames without(String person) {
        Map<String, WordSequence> fewer = new TreeMap<>(names);
        fewer.remove(person);
        return new KnownNames(fewer);
    }

    /**
     * Looks for them in all that the command says.
     *
     * @return where a surname stands that may be that of a registered person
     * @throws org.vpshr.domain.rule.RuleViolation when a full name stands in a text, an id, a code or a name
     */
    public Findings lookedForIn(Command command) {
        KnownNames all = command instanceof RegisterPerson own
                ? with(own.name().person(), own.name().full())
                : this;
        List<Finding> findings = new ArrayList<>();
        if (!all.names.isEmpty()) {
            Said.by((Record) command, part -> all.look(part).ifPresent(findings::add));
        }
        return new Findings(findings);
    }

    private Optional<Finding> look(Said.Part part) {
        if (!(part.value() instanceof String text) || isOwn(part)) {
            return Optional.empty();
        }
        WordSequence said = WordSequence.of(References.named(text, KnownNames::unlessName));
        Optional<Finding> found = Optional.empty();
        for (String word : said.all()) {
            for (String person : byWord.getOrDefault(word, Set.of())) {
                WordSequence name = Objects.requireNonNull(names.get(person));
                boolean address = isAddress(part);
                if (!address) {
                    refuseFull(part, said, person, name);
                }
                if (found.isEmpty() && (address ? said.contain(name) : part.kind() == Said.Kind.TEXT)) {
                    found = surname(part, person);
                }
            }
        }
        return found;
    }

    private static void refuseFull(Said.Part part, WordSequence said, String person, WordSequence name) {
        NAME_STANDS_APART.refuseIf(
                name.all().size() >= FULL && said.contain(name),
                "the full name of person/" + person + " stands in " + part.at(),
                part.kind() == Said.Kind.TEXT || part.at().endsWith(".title")
                        ? "write {" + person + "} in its place"
                        : "say it without the name");
    }

    /** A reference is no name, unless it is made up of one. */
    private static String unlessName(String reference) {
        return WordSequence.of(reference).all().size() < FULL ? " " : reference;
    }

    /** Where something of others lies is not for us to word. */
    private static boolean isAddress(Said.Part part) {
        return part.at().endsWith(".address") || part.at().endsWith(".snapshot");
    }

    private static Optional<Finding> surname(Said.Part part, String person) {
        return SURNAME_MAY_BE_A_NAME.flagIf(
                true,
                "a word in " + part.at() + " may be the name of person/" + person + ": if so, write {" + person + "}");
    }

    /** The name where it is registered, and references of persons, which are no names. */
    private static boolean isOwn(Said.Part part) {
        return part.in() instanceof PersonName && part.kind() != Said.Kind.TERM
                || (part.in() instanceof Party.Person || part.in() instanceof Subject.PersonId)
                        && WordSequence.of((String) part.value()).all().size() < FULL;
    }
}
