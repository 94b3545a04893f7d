package org.vpshr.domain.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.time.When;

/**
 * One recorded statement of fact, plan, lesson or opinion: the thing that a report prints and cites.
 *
 * <p>It is made by {@link #of} and told more by {@code when}, {@code where}, {@code who} and their like; the canonical
 * constructor is not part of the contract, so that it can grow.
 *
 * {@snippet lang=java :
 * Contribution lima = Contribution.by("NL/embassy-lima")
 *         .written("2026-02-02")
 *         .on("embassy file 14")
 *         .forYear(2025);
 * return Entry.of("pe-roundtable-2025", "In April 2025 the embassy held a roundtable in Cusco.", lima)
 *         .when("2025-04")
 *         .where("PE:Cusco")
 *         .who("gov:NL", Capacity.ORGANISER)
 *         .figure(Figure.count("people who took part", "~40", "people"));
 * }
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
 * @param attributes what a ministry keeps beside it in a namespace of its own: a case number, a file plan code
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
        List<Attribute> attributes,
        Contribution contribution) {

    /** Takes copies of the lists. */
    public Entry {
        where = List.copyOf(where);
        who = List.copyOf(who);
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
        links = List.copyOf(links);
        attributes = List.copyOf(attributes);
    }

    /**
     * Without attributes.
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
    public Entry(
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
        this(id, statement, when, where, who, figures, sources, links, audience, placement, List.of(), contribution);
    }

    /**
     * {@return the first entry that this one is linked to in that way}
     *
     * @param kind how they hang together
     */
    public Optional<EntryId> linkedTo(Link.Kind kind) {
        return links.stream().filter(link -> link.kind() == kind).map(Link::to).findFirst();
    }

    /** {@return the persons that the entry refers to, in its text, in titles of its sources or among its parties} */
    public Set<String> persons() {
        Set<String> persons = new TreeSet<>(statement.persons());
        sources.forEach(source -> persons.addAll(source.persons()));
        who.stream()
                .map(Participation::party)
                .filter(Party.Person.class::isInstance)
                .forEach(person -> persons.add(((Party.Person) person).id()));
        return persons;
    }

    /**
     * {@return an entry with its text in English, undated and for the public: what more is known of it is said with the
     * methods below} They are how an entry is made; what it is made up of may grow.
     *
     * @param id how it is cited, unique in the record
     * @param english the text that a report prints; persons stand in it as {@code {koch}}
     * @param contribution who wrote it, when, and on what evidence
     */
    public static Entry of(String id, String english, Contribution contribution) {
        return new Entry(
                new EntryId(id),
                Statement.of(english),
                When.undated(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Audience.Open(),
                null,
                List.of(),
                contribution);
    }

    /**
     * {@return the entry with its text in another language too}
     *
     * @param language the language, by its ISO 639-1 code
     * @param text what it says in that language
     */
    public Entry says(String language, String text) {
        return with(statement.with(new Language(language), text));
    }

    private Entry with(Statement other) {
        return new Entry(
                id, other, when, where, who, figures, sources, links, audience, placement, attributes, contribution);
    }

    /**
     * {@return the entry on the days of an EDTF text, as in {@code 2025-04}}
     *
     * @param edtf the date or interval in EDTF, as exactly as it is known, such as {@code 2025-04}
     */
    public Entry when(String edtf) {
        return when(When.on(edtf));
    }

    /**
     * {@return the entry with another time}
     *
     * @param other the time that it speaks of
     */
    public Entry when(When other) {
        return new Entry(
                id,
                statement,
                other,
                where,
                who,
                figures,
                sources,
                links,
                audience,
                placement,
                attributes,
                contribution);
    }

    /**
     * {@return the entry with a place more, as in {@code PE:Cusco}}
     *
     * @param place the country, with what lies in it after a colon, or a region
     */
    public Entry where(String place) {
        return new Entry(
                id,
                statement,
                when,
                and(where, Place.parse(place)),
                who,
                figures,
                sources,
                links,
                audience,
                placement,
                attributes,
                contribution);
    }

    /**
     * {@return the entry with a party more, as in {@code gov:NL}, and the part that it took}
     *
     * @param party who took part, as in {@code gov:NL}
     * @param as in which capacity
     */
    public Entry who(String party, Capacity as) {
        return who(Participation.of(Party.parse(party), as));
    }

    /**
     * {@return the entry with a party more}
     *
     * @param party who took part, and in which capacity
     */
    public Entry who(Participation party) {
        return with(and(who, party));
    }

    private Entry with(List<Participation> parties) {
        return new Entry(
                id,
                statement,
                when,
                where,
                parties,
                figures,
                sources,
                links,
                audience,
                placement,
                attributes,
                contribution);
    }

    /**
     * {@return the entry with a figure more}
     *
     * @param figure a number or an amount that the text states
     */
    public Entry figure(Figure figure) {
        return new Entry(
                id,
                statement,
                when,
                where,
                who,
                and(figures, figure),
                sources,
                links,
                audience,
                placement,
                attributes,
                contribution);
    }

    /**
     * {@return the entry with a source more}
     *
     * @param source where it is said; it becomes a footnote
     */
    public Entry source(Source source) {
        return new Entry(
                id,
                statement,
                when,
                where,
                who,
                figures,
                and(sources, source),
                links,
                audience,
                placement,
                attributes,
                contribution);
    }

    /**
     * {@return the entry with a link more, as in {@code follows:pe-roundtable-2024}}
     *
     * @param link how they hang together, and the earlier entry
     */
    public Entry link(String link) {
        return new Entry(
                id,
                statement,
                when,
                where,
                who,
                figures,
                sources,
                and(links, Link.parse(link)),
                audience,
                placement,
                attributes,
                contribution);
    }

    /**
     * {@return the entry with other links}
     *
     * @param others the links to earlier entries
     */
    public Entry withLinks(List<Link> others) {
        return new Entry(
                id,
                statement,
                when,
                where,
                who,
                figures,
                sources,
                others,
                audience,
                placement,
                attributes,
                contribution);
    }

    /**
     * {@return the entry for an audience}
     *
     * @param readers who may see it
     */
    public Entry seenBy(Audience readers) {
        return new Entry(
                id, statement, when, where, who, figures, sources, links, readers, placement, attributes, contribution);
    }

    /**
     * {@return the entry in a section other than the template's choice, and why}
     *
     * @param section the key of the section, as the template has it
     * @param reason why it stands there
     */
    public Entry placed(String section, String reason) {
        return new Entry(
                id,
                statement,
                when,
                where,
                who,
                figures,
                sources,
                links,
                audience,
                new Placement(section, reason),
                attributes,
                contribution);
    }

    /**
     * {@return the entry with an attribute more}
     *
     * @param attribute what the ministry keeps beside it
     */
    public Entry with(Attribute attribute) {
        return withAttributes(and(attributes, attribute));
    }

    /**
     * {@return the entry with other attributes}
     *
     * @param others what the ministry keeps beside it
     */
    public Entry withAttributes(List<Attribute> others) {
        return new Entry(
                id, statement, when, where, who, figures, sources, links, audience, placement, others, contribution);
    }

    /**
     * {@return the entry with one party put in the place of another}
     *
     * @param from the party that is named
     * @param to the party that is meant
     */
    public Entry with(Party from, Party to) {
        return with(who.stream()
                .map(p -> p.party().equals(from) ? new Participation(to, p.as(), p.role()) : p)
                .toList());
    }

    private static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
