package org.vpshr.projections.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterEvent;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;

/** Names of persons as far as their keys are kept, and the names that organisations bore. */
public final class Names implements Fold {
    /**
     * A name that an organisation bore from a day on; its first one from whenever it began.
     *
     * @param name the name
     * @param from the first day, as exactly as it is known
     */
    public record Dated(String name, FuzzyDate from) {}

    private final Map<String, String> persons;
    private final Map<String, List<Dated>> organisations;
    private final Map<String, List<String>> spellings;
    private final boolean references;

    /** No names yet: they come with the events. */
    public Names() {
        this(new HashMap<>(), new HashMap<>(), new HashMap<>(), false);
    }

    private Names(
            Map<String, String> persons,
            Map<String, List<Dated>> organisations,
            Map<String, List<String>> spellings,
            boolean references) {
        this.persons = persons;
        this.organisations = organisations;
        this.spellings = spellings;
        this.references = references;
    }

    /** {@return the same with each person's reference, in braces, in the place of the name} */
    public Names asReferences() {
        return new Names(persons, organisations, spellings, true);
    }

    @Override
    public void apply(RecordedEvent recorded) {
        switch (recorded.event()) {
            case RegisterEvent.PersonRegistered e ->
                persons.put(e.name().person(), e.name().full());
            case RegisterEvent.OrganisationRegistered e -> name(e.subject(), e.name(), FuzzyDate.parse("[..9999]"));
            case RegisterEvent.OrganisationRenamed e -> name(e.subject(), e.name(), e.from());
            case RegisterEvent.SpellingAdded e -> spelling(e);
            default -> {
                // names no one
            }
        }
    }

    private void name(Subject subject, String name, FuzzyDate from) {
        if (subject instanceof Subject.OrganisationId organisation) {
            organisations
                    .computeIfAbsent(organisation.id(), id -> new ArrayList<>())
                    .add(new Dated(name, from));
        }
    }

    private void spelling(RegisterEvent.SpellingAdded added) {
        if (added.subject() instanceof Subject.OrganisationId organisation) {
            spellings
                    .computeIfAbsent(organisation.id(), id -> new ArrayList<>())
                    .add(added.spelling());
        }
    }

    /**
     * {@return the names that an organisation bore, in the order in which they became known; none for one that is not
     * in the register}
     *
     * @param party the party
     */
    public List<Dated> borne(Party party) {
        return party instanceof Party.Organisation organisation
                ? List.copyOf(organisations.getOrDefault(organisation.id(), List.of()))
                : List.of();
    }

    /**
     * {@return how an organisation is written beside its names}
     *
     * @param party the party
     */
    public List<String> spellings(Party party) {
        return party instanceof Party.Organisation organisation
                ? List.copyOf(spellings.getOrDefault(organisation.id(), List.of()))
                : List.of();
    }

    /**
     * {@return all by which the party may be looked for: each name that it bore or is written by, and its reference}
     *
     * @param party the party
     */
    public List<String> called(Party party) {
        List<String> called = new ArrayList<>();
        called.add(now(party));
        borne(party).forEach(dated -> called.add(dated.name()));
        called.addAll(spellings(party));
        String reference = party.toString();
        called.add(reference);
        called.add(reference.substring(reference.indexOf(':') + 1));
        return called;
    }

    /**
     * {@return the name that the party bears now}
     *
     * @param party the party
     */
    public String now(Party party) {
        return at(party, FuzzyDate.of(LocalDate.MAX));
    }

    /**
     * {@return the person's name, or {@link PersonName#ERASED} where its key was destroyed or it was never registered}
     *
     * @param id the person, by the id in the register
     */
    public String person(String id) {
        return references ? "{" + id + "}" : persons.getOrDefault(id, PersonName.ERASED);
    }

    /**
     * {@return the source with the names of persons in its title}
     *
     * @param source a source, with references in its title
     */
    public Source in(Source source) {
        return source.named(this::person);
    }

    /**
     * {@return whether the person's name is gone}
     *
     * @param id the person, by the id in the register
     */
    public boolean erased(String id) {
        return person(id).equals(PersonName.ERASED);
    }

    /**
     * {@return the name that the party bore at the time; a party that is not in the register is called by its
     * reference}
     *
     * @param party the party
     * @param time the time of what is told
     */
    public String at(Party party, Span time) {
        return switch (party) {
            case Party.Organisation organisation -> organisation(organisation.id(), time);
            case Party.Person person -> person(person.id());
            case Party.Government government -> government.country().code();
            case Party.RegionalGovernment part -> part.country().code() + "-" + part.subdivision();
            case Party.Group group -> group.description();
        };
    }

    private String organisation(String id, Span time) {
        List<Dated> names = organisations.getOrDefault(id, List.of());
        return names.stream()
                .filter(dated -> time.before(dated.from()) != Certainty.YES)
                .reduce((earlier, later) -> later)
                .or(() -> names.stream().findFirst())
                .map(Dated::name)
                .orElse(id);
    }
}
