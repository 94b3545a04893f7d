package org.vpshr.domain.register;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.register.RegisterEvent.OrganisationRegistered;
import org.vpshr.domain.register.RegisterEvent.OrganisationRenamed;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.register.RegisterEvent.SpellingAdded;
import org.vpshr.domain.text.StandIn;

/**
 * Who is in the register: organisations with every name and spelling that they have or had, and persons by reference
 * alone. Who went over into another, or whose name was erased, is still known.
 *
 * @param parties the organisations and persons that are or were in it
 * @param names of organisations, each with the ids of those that bear it
 */
public record Directory(Set<Subject> parties, Map<String, Set<String>> names) {
    private static final Directory EMPTY = new Directory(Set.of(), Map.of());

    /** Takes both as they are, so that they cannot be changed through it. */
    public Directory {
        parties = Collections.unmodifiableSet(parties);
        names = Collections.unmodifiableMap(names);
    }

    /** {@return a register without anybody in it} */
    public static Directory empty() {
        return EMPTY;
    }

    /**
     * {@return the register with the party that the event makes known, or the name}
     *
     * @param event what was recorded
     */
    public Directory and(DomainEvent event) {
        return switch (event) {
            case PersonRegistered e -> with(e.subject());
            case OrganisationRegistered e -> with(e.subject()).named(e.subject(), e.name());
            case OrganisationRenamed e -> named(e.subject(), e.name());
            case SpellingAdded e -> named(e.subject(), e.spelling());
            default -> this;
        };
    }

    /**
     * {@return the register with the party or the name that an accepted command makes known}
     *
     * @param command what is asked to be recorded
     */
    public Directory and(Command command) {
        return command instanceof RegisterCommand own ? and(own.recorded()) : this;
    }

    /**
     * {@return whether the party is or was in the register}
     *
     * @param party an organisation or a person
     */
    public boolean knows(Subject party) {
        return parties.contains(party);
    }

    private Directory with(Subject party) {
        Set<Subject> more = new HashSet<>(parties);
        more.add(party);
        return new Directory(more, names);
    }

    private Directory named(Subject party, String name) {
        if (StandIn.is(name) || !(party instanceof Subject.OrganisationId organisation)) {
            return this;
        }
        Map<String, Set<String>> more = new HashMap<>(names);
        Set<String> bearers = new HashSet<>(more.getOrDefault(name, Set.of()));
        bearers.add(organisation.id());
        more.put(name, Set.copyOf(bearers));
        return new Directory(parties, more);
    }
}
