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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
import org.vpshr.domain.text.Spellings;
import org.vpshr.domain.text.StandIn;
import org.vpshr.domain.text.WordSequence;

/**
 * The names of registered persons as they are looked for in what is to be recorded: in clear they stand in the register
 * alone, and everywhere else as references, so that an erasure reaches them (rule 141).
 */
public final class KnownNames {
    /** Of fewer words a name is not told from other words. */
    private static final int FULL = 2;

    private record Name(String full, WordSequence words, Set<String> surnames) {
        static Name of(String full) {
            WordSequence words = WordSequence.of(full);
            Set<String> surnames = new TreeSet<>(Set.of(words.all().getLast()));
            WordSequence.alsoOf(full).forEach(other -> surnames.add(other.all().getLast()));
            return new Name(full, words, surnames);
        }
    }

    private final Map<String, Name> names;

    /** The persons whose surname is the word. */
    private final Map<String, Set<String>> bySurname;

    private final Spellings spellings;

    private KnownNames(Map<String, Name> names, Map<String, Set<String>> bySurname, Spellings spellings) {
        this.names = names;
        this.bySurname = bySurname;
        this.spellings = spellings;
    }

    /** {@return no names: nobody is known} */
    public static KnownNames none() {
        return new KnownNames(Map.of(), Map.of(), Spellings.none());
    }

    /**
     * {@return these with the name that the event makes known, and without the one that it erased}
     *
     * @param event what was recorded
     */
    public KnownNames and(DomainEvent event) {
        return switch (event) {
            case PersonRegistered e
            when !StandIn.is(e.name().full()) ->
                with(e.name().person(), e.name().full());
            case PersonErased e -> without(((Subject.PersonId) e.subject()).id());
            default -> this;
        };
    }

    /**
     * {@return the same for a command that was accepted}
     *
     * @param command what is asked to be recorded
     */
    public KnownNames and(Command command) {
        return command instanceof RegisterCommand own ? and(own.recorded()) : this;
    }

    private KnownNames with(String person, String full) {
        if (WordSequence.of(full).all().isEmpty()) {
            return this;
        }
        Name name = Name.of(full);
        KnownNames others = without(person);
        Map<String, Name> more = new HashMap<>(others.names);
        more.put(person, name);
        Map<String, Set<String>> surnames = new HashMap<>(others.bySurname);
        name.surnames().forEach(surname -> surnames.merge(surname, Set.of(person), KnownNames::both));
        return new KnownNames(more, surnames, others.spellings.with(person, full));
    }

    private KnownNames without(String person) {
        Name name = names.get(person);
        if (name == null) {
            return this;
        }
        Map<String, Name> fewer = new HashMap<>(names);
        fewer.remove(person);
        Map<String, Set<String>> surnames = new HashMap<>(bySurname);
        name.surnames().forEach(surname -> surnames.computeIfPresent(surname, (s, all) -> less(all, person)));
        return new KnownNames(fewer, surnames, spellings.without(person, name.full()));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static @Nullable Set<String> less(Set<String> all, String person) {
        Set<String> others = new TreeSet<>(all);
        others.remove(person);
        return others.isEmpty() ? null : others;
    }

    /**
     * Looks for them in all that the command says.
     *
     * @param command what is asked to be recorded
     * @return where a surname stands that may be that of a registered person, or a full name in another spelling
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

    /**
     * {@return whether one of the full names stands in the text, in whatever spelling}
     *
     * @param text the text
     */
    public boolean standIn(String text) {
        WordSequence said = WordSequence.of(text);
        return names.values().stream().anyMatch(name -> said.contain(name.words()))
                || !spellings.in(text).isEmpty();
    }

    private Optional<Finding> look(Said.Part part) {
        if (!(part.value() instanceof String text) || isOwn(part)) {
            return Optional.empty();
        }
        String unreferred = References.named(text, KnownNames::unlessName);
        WordSequence said = WordSequence.of(unreferred);
        Set<String> surnames = new TreeSet<>(withSurnameIn(said));
        boolean address = isAddress(part);
        if (address) {
            surnames.removeIf(person -> !said.contain(named(person).words()));
        } else {
            surnames.forEach(
                    person -> refuseFull(part, said, person, named(person).words()));
            WordSequence.alsoOf(unreferred).forEach(other -> surnames.addAll(withSurnameIn(other)));
        }
        Set<String> found = address || part.kind() == Said.Kind.TEXT
                ? both(surnames, spellings.in(unreferred))
                : spellings.in(unreferred);
        return found.stream().findFirst().flatMap(person -> surname(part, person));
    }

    private Name named(String person) {
        return Objects.requireNonNull(names.get(person));
    }

    private Set<String> withSurnameIn(WordSequence said) {
        Set<String> persons = new TreeSet<>();
        Set.copyOf(said.all()).forEach(word -> persons.addAll(bySurname.getOrDefault(word, Set.of())));
        return persons;
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
