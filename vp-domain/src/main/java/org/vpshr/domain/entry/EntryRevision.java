package org.vpshr.domain.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.time.When;

/**
 * What changes of an entry on record; what is not named is kept. Who may see it is not changed so: that is restricted and
 * released. It is made by {@link #none} and told more by the methods below; an empty list empties its field.
 */
public record EntryRevision(
        TextRevision text,
        Revision<When> when,
        Revision<List<Place>> where,
        Revision<List<Participation>> who,
        Revision<List<Figure>> figures,
        Revision<List<Source>> sources,
        Revision<List<Link>> links,
        Revision<Placement> placement,
        Revision<List<Attribute>> attributes) {

    public EntryRevision {
        where = Revision.ofList(where);
        who = Revision.ofList(who);
        figures = Revision.ofList(figures);
        sources = Revision.ofList(sources);
        links = Revision.ofList(links);
        attributes = Revision.ofList(attributes);
    }

    /** All is kept. */
    public static EntryRevision none() {
        return new EntryRevision(
                TextRevision.NONE,
                Revision.keep(),
                Revision.keep(),
                Revision.keep(),
                Revision.keep(),
                Revision.keep(),
                Revision.keep(),
                Revision.keep(),
                Revision.keep());
    }

    private EntryRevision with(TextRevision texts) {
        return new EntryRevision(texts, when, where, who, figures, sources, links, placement, attributes);
    }

    /** The text in the language is another. */
    public EntryRevision says(String language, String other) {
        return with(text.and(new Language(language), other));
    }

    /** Nothing is said in the language any more. */
    public EntryRevision withoutText(String language) {
        return with(text.without(new Language(language)));
    }

    /** It speaks of another time. */
    public EntryRevision when(When other) {
        return new EntryRevision(text, Revision.put(other), where, who, figures, sources, links, placement, attributes);
    }

    /** It happened in these places. */
    public EntryRevision where(List<Place> others) {
        return new EntryRevision(text, when, Revision.put(others), who, figures, sources, links, placement, attributes);
    }

    /** These took part. */
    public EntryRevision who(List<Participation> others) {
        return new EntryRevision(
                text, when, where, Revision.put(others), figures, sources, links, placement, attributes);
    }

    /** These are its figures. */
    public EntryRevision figures(List<Figure> others) {
        return new EntryRevision(text, when, where, who, Revision.put(others), sources, links, placement, attributes);
    }

    /** It was taken from these. */
    public EntryRevision sources(List<Source> others) {
        return new EntryRevision(text, when, where, who, figures, Revision.put(others), links, placement, attributes);
    }

    /** It is linked to these. */
    public EntryRevision links(List<Link> others) {
        return new EntryRevision(text, when, where, who, figures, sources, Revision.put(others), placement, attributes);
    }

    /** It is printed in that section. */
    public EntryRevision placed(String section, String reason) {
        Revision<Placement> there = Revision.put(new Placement(section, reason));
        return new EntryRevision(text, when, where, who, figures, sources, links, there, attributes);
    }

    /** It is printed where the template has it. */
    public EntryRevision unplaced() {
        return new EntryRevision(text, when, where, who, figures, sources, links, Revision.empty(), attributes);
    }

    /** These are its attributes. */
    public EntryRevision attributes(List<Attribute> others) {
        return with(Revision.put(others));
    }

    private EntryRevision with(Revision<List<Attribute>> others) {
        return new EntryRevision(text, when, where, who, figures, sources, links, placement, others);
    }

    /** The same without a word on attributes. */
    public EntryRevision keepingAttributes() {
        return with(Revision.keep());
    }

    /** Whether it changes nothing. */
    public boolean isNone() {
        return equals(none());
    }

    /** The same without links to others than these. */
    public EntryRevision linkedOnlyTo(Predicate<EntryId> these) {
        return links.added()
                .map(all ->
                        links(all.stream().filter(link -> these.test(link.to())).toList()))
                .orElse(this);
    }

    /** What the entry says after them; its writer, its evidence and who may see it stay. */
    public Entry applyTo(Entry entry) {
        return new Entry(
                entry.id(),
                text.applyTo(entry.statement()),
                time(Optional.of(entry.when())).orElse(entry.when()),
                where.after(Optional.of(entry.where())).orElse(List.of()),
                who.after(Optional.of(entry.who())).orElse(List.of()),
                figures.after(Optional.of(entry.figures())).orElse(List.of()),
                sources.after(Optional.of(entry.sources())).orElse(List.of()),
                links.after(Optional.of(entry.links())).orElse(List.of()),
                entry.audience(),
                placement.after(Optional.ofNullable(entry.placement())).orElse(null),
                attributes.after(Optional.of(entry.attributes())).orElse(List.of()),
                entry.contribution());
    }

    /** The time that the entry speaks of after them, if they say so. */
    public Optional<When> time() {
        return time(Optional.empty());
    }

    private Optional<When> time(Optional<When> before) {
        return when.isKept() ? before : Optional.of(when.added().orElse(When.undated()));
    }

    /** The fields that they name, as a contribution calls them. */
    public List<String> named() {
        List<String> named = new ArrayList<>(text.named());
        add(named, "when", when);
        add(named, "where", where);
        add(named, "who", who);
        add(named, "figures", figures);
        add(named, "sources", sources);
        add(named, "links", links);
        add(named, "placement", placement);
        add(named, "attributes", attributes);
        return List.copyOf(named);
    }

    private static void add(List<String> named, String name, Revision<?> field) {
        if (!field.isKept()) {
            named.add(name);
        }
    }

    /** The entries that they link it to. */
    public List<EntryId> linked() {
        return links.added().orElse(List.of()).stream().map(Link::to).toList();
    }

    /** The persons that they refer to. */
    public Set<String> persons() {
        Set<String> persons = new TreeSet<>(text.persons());
        sources.added().orElse(List.of()).forEach(source -> persons.addAll(source.persons()));
        who.added().orElse(List.of()).stream()
                .map(Participation::party)
                .filter(Party.Person.class::isInstance)
                .forEach(person -> persons.add(((Party.Person) person).id()));
        return persons;
    }
}
