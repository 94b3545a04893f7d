package org.vpshr.domain.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.time.When;

/**
 * One recorded statement of fact, plan, lesson or opinion: the thing that a report prints and cites.
 *
 * @param id how it is cited
 * @param statement the text that a report prints
 * @param when the time it speaks of
 * @param where places, from the country down
 * @param who parties, each with the part it took
 * @param figures numbers and money with their bounds
 * @param sources what it was taken from; they become footnotes
 * @param links to earlier entries
 * @param audience who may see it
 * @param placement a section other than the template's choice, if any
 * @param contribution who wrote it, when, and on what evidence
 */
public record Entry(
        EntryId id,
        Statement statement,
        When when,
        List<Place> where,
        List<Participation> who,
        List<Figure> figures,
        List<Source> sources,
        List<Link> links,
        Audience audience,
        @Nullable Placement placement,
        Contribution contribution) {

    public Entry {
        where = List.copyOf(where);
        who = List.copyOf(who);
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
        links = List.copyOf(links);
    }

    /** The first entry that this one is linked to in that way. */
    public Optional<EntryId> linkedTo(Link.Kind kind) {
        return links.stream().filter(link -> link.kind() == kind).map(Link::to).findFirst();
    }

    /** The persons that the entry refers to, in its text or among its parties. */
    public Set<String> persons() {
        Set<String> persons = new TreeSet<>(statement.persons());
        who.stream()
                .map(Participation::party)
                .filter(Party.Person.class::isInstance)
                .forEach(person -> persons.add(((Party.Person) person).id()));
        return persons;
    }

    /** An entry with its text in English and no more than it must have, for the public. */
    public static Entry of(EntryId id, String english, When when, Contribution contribution) {
        return new Entry(
                id,
                Statement.of(english),
                when,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Audience.Open(),
                null,
                contribution);
    }

    /** The entry with its places. */
    public Entry in(Place... places) {
        return new Entry(
                id, statement, when, List.of(places), who, figures, sources, links, audience, placement, contribution);
    }

    /** The entry with its parties. */
    public Entry involving(Participation... parties) {
        return new Entry(
                id,
                statement,
                when,
                where,
                List.of(parties),
                figures,
                sources,
                links,
                audience,
                placement,
                contribution);
    }

    /** The entry with its figures. */
    public Entry counting(Figure... counted) {
        return new Entry(
                id, statement, when, where, who, List.of(counted), sources, links, audience, placement, contribution);
    }

    /** The entry with its sources. */
    public Entry citing(Source... cited) {
        return new Entry(
                id, statement, when, where, who, figures, List.of(cited), links, audience, placement, contribution);
    }

    /** The entry with its links to earlier ones. */
    public Entry linked(Link... to) {
        return new Entry(
                id, statement, when, where, who, figures, sources, List.of(to), audience, placement, contribution);
    }

    /** The entry for an audience. */
    public Entry seenBy(Audience readers) {
        return new Entry(id, statement, when, where, who, figures, sources, links, readers, placement, contribution);
    }

    /** The entry with another time. */
    public Entry with(When other) {
        return new Entry(id, statement, other, where, who, figures, sources, links, audience, placement, contribution);
    }

    /** The entry with one party put in the place of another. */
    public Entry with(Party from, Party to) {
        List<Participation> parties = who.stream()
                .map(p -> p.party().equals(from) ? new Participation(to, p.as(), p.role()) : p)
                .toList();
        return new Entry(
                id, statement, when, where, parties, figures, sources, links, audience, placement, contribution);
    }
}
