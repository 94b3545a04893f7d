package org.vpshr.projections.trace;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.StandIn;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.names.Names;

/**
 * All that an entry says as it stands, with the names of whom it speaks.
 *
 * <p>Read it; only the library makes one. Its canonical constructor is not part of the contract, so that it can grow.
 *
 * @param entry the entry as it stands
 * @param tells the event that brought it, for what that tells in fields of its own
 * @param texts what it says in each language, with the names of persons
 * @param sources what it was taken from, with the names of persons in their titles
 * @param names of its parties at its time, by their references
 */
public record EntryDetail(
        Entry entry,
        DomainEvent tells,
        SortedMap<Language, String> texts,
        List<Source> sources,
        SortedMap<String, String> names) {

    /** Takes copies of what is given. */
    public EntryDetail {
        texts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        sources = List.copyOf(sources);
        names = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /**
     * {@return all that the entry says}
     *
     * @param history the entry with its life
     * @param names the names of persons and parties
     */
    public static EntryDetail of(EntryHistory history, Names names) {
        Entry entry = history.entry();
        SortedMap<Language, String> texts = new TreeMap<>();
        entry.statement()
                .texts()
                .keySet()
                .forEach(language -> texts.put(language, entry.statement().in(language, names::person)));
        SortedMap<String, String> named = new TreeMap<>();
        entry.who().forEach(p -> name(p.party(), entry, names, named));
        entry.figures().forEach(figure -> {
            if (figure instanceof Figure.Money money) {
                name(money.payer(), entry, names, named);
                name(money.receiver(), entry, names, named);
            }
        });
        return new EntryDetail(
                entry,
                history.origin(),
                texts,
                entry.sources().stream().map(names::in).toList(),
                named);
    }

    private static void name(Party party, Entry entry, Names names, SortedMap<String, String> named) {
        named.put(party.toString(), names.at(party, entry.when().span()));
    }

    /**
     * {@return the name of one of its parties at its time}
     *
     * @param party one of its parties
     */
    public String name(Party party) {
        return names.getOrDefault(party.toString(), party.toString());
    }

    /** {@return the same without what the desk had before it, which is for who may see all} */
    public EntryDetail withoutEvidence() {
        Contribution by = entry.contribution();
        Contribution told = new Contribution(by.by(), by.written(), StandIn.WITHHELD, by.year());
        Entry without = new Entry(
                entry.id(),
                entry.statement(),
                entry.when(),
                entry.where(),
                entry.who(),
                entry.figures(),
                entry.sources(),
                entry.links(),
                entry.audience(),
                entry.placement(),
                entry.attributes().stream().filter(Attribute::open).toList(),
                told);
        return new EntryDetail(without, tells.with(without), texts, sources, names);
    }
}
