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
 * What changes of an entry on record; what is not named is kept. Who may see it is not changed so: that is restricted
 * and released. It is made by {@link #none} and told more by the methods below; an empty list empties its field.
 *
 * @param text what changes of the text, by language
 * @param when what changes of the time that it speaks of
 * @param where what changes of its places
 * @param who what changes of who took part
 * @param figures what changes of its figures
 * @param sources what changes of what it was taken from
 * @param links what changes of how it hangs together with earlier entries
 * @param placement what changes of the section in which it is printed
 * @param attributes what changes of what the ministry keeps beside it
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

    /** Takes an empty list in the place of another for a field that is emptied. */
    public EntryRevision {
        where = Revision.ofList(where);
        who = Revision.ofList(who);
        figures = Revision.ofList(figures);
        sources = Revision.ofList(sources);
        links = Revision.ofList(links);
        attributes = Revision.ofList(attributes);
    }

    /** {@return the revision by which all is kept} */
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

    /**
     * {@return the revision by which the text in the language is another, too}
     *
     * @param language the language, by its ISO 639-1 code
     * @param other what it says in that language from then on
     */
    public EntryRevision says(String language, String other) {
        return with(text.and(new Language(language), other));
    }

    /**
     * {@return the revision by which nothing is said in the language any more, too}
     *
     * @param language the language, by its ISO 639-1 code
     */
    public EntryRevision withoutText(String language) {
        return with(text.without(new Language(language)));
    }

    /**
     * {@return the revision by which it speaks of another time, too}
     *
     * @param other the time that it speaks of from then on
     */
    public EntryRevision when(When other) {
        return new EntryRevision(text, Revision.put(other), where, who, figures, sources, links, placement, attributes);
    }

    /**
     * {@return the revision by which it happened in these places, too}
     *
     * @param others countries and places; none empties the field
     */
    public EntryRevision where(List<Place> others) {
        return new EntryRevision(text, when, Revision.put(others), who, figures, sources, links, placement, attributes);
    }

    /**
     * {@return the revision by which these took part, too}
     *
     * @param others who took part, each in which capacity; none empties the field
     */
    public EntryRevision who(List<Participation> others) {
        return new EntryRevision(
                text, when, where, Revision.put(others), figures, sources, links, placement, attributes);
    }

    /**
     * {@return the revision by which these are its figures, too}
     *
     * @param others numbers and sums that the text states; none empties the field
     */
    public EntryRevision figures(List<Figure> others) {
        return new EntryRevision(text, when, where, who, Revision.put(others), sources, links, placement, attributes);
    }

    /**
     * {@return the revision by which it was taken from these, too}
     *
     * @param others what it rests on; none empties the field
     */
    public EntryRevision sources(List<Source> others) {
        return new EntryRevision(text, when, where, who, figures, Revision.put(others), links, placement, attributes);
    }

    /**
     * {@return the revision by which it is linked to these, too}
     *
     * @param others links to earlier entries; none empties the field
     */
    public EntryRevision links(List<Link> others) {
        return new EntryRevision(text, when, where, who, figures, sources, Revision.put(others), placement, attributes);
    }

    /**
     * {@return the revision by which it is printed in that section, too}
     *
     * @param section the key of the section, as the template has it
     * @param reason why it stands there
     */
    public EntryRevision placed(String section, String reason) {
        Revision<Placement> there = Revision.put(new Placement(section, reason));
        return new EntryRevision(text, when, where, who, figures, sources, links, there, attributes);
    }

    /** {@return the revision by which it is printed where the template has it, too} */
    public EntryRevision unplaced() {
        return new EntryRevision(text, when, where, who, figures, sources, links, Revision.empty(), attributes);
    }

    /**
     * {@return the revision by which these are its attributes, too}
     *
     * @param others what the ministry keeps beside it; none empties the field
     */
    public EntryRevision attributes(List<Attribute> others) {
        return with(Revision.put(others));
    }

    private EntryRevision with(Revision<List<Attribute>> others) {
        return new EntryRevision(text, when, where, who, figures, sources, links, placement, others);
    }

    /** {@return the same without a word on attributes} */
    public EntryRevision keepingAttributes() {
        return with(Revision.keep());
    }

    /** {@return whether it changes nothing} */
    public boolean isNone() {
        return equals(none());
    }

    /**
     * {@return the same without links to others than these}
     *
     * @param these which entries may be linked to
     */
    public EntryRevision linkedOnlyTo(Predicate<EntryId> these) {
        return links.added()
                .map(all ->
                        links(all.stream().filter(link -> these.test(link.to())).toList()))
                .orElse(this);
    }

    /**
     * {@return what the entry says after them; its writer, its evidence and who may see it stay}
     *
     * @param entry the entry as it read until then
     */
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

    /** {@return the time that the entry speaks of after them, if they say so} */
    public Optional<When> time() {
        return time(Optional.empty());
    }

    private Optional<When> time(Optional<When> before) {
        return when.isKept() ? before : Optional.of(when.added().orElse(When.undated()));
    }

    /** {@return the fields that they name, as a contribution calls them} */
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

    /** {@return the entries that they link it to} */
    public List<EntryId> linked() {
        return links.added().orElse(List.of()).stream().map(Link::to).toList();
    }

    /** {@return the persons that they refer to} */
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
