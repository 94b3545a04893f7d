package org.vpshr.projections.parties;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party;

/**
 * A party as it is on record.
 *
 * <p>Read it; only the library makes one. Its canonical constructor is not part of the contract, so that it can grow.
 *
 * @param party the party
 * @param name by which it goes now
 * @param names that an organisation bore, each with its first day in EDTF, which is empty for the first
 * @param spellings how it is written too
 * @param affiliations where an organisation belongs, each with its first day in EDTF, which is empty for the first
 * @param mergedInto the organisation that it went over into
 * @param appearances its parts in entries, in the order of recording
 */
public record PartyRecord(
        Party party,
        String name,
        List<Since> names,
        List<String> spellings,
        List<Since> affiliations,
        Optional<Party> mergedInto,
        List<Appearance> appearances) {

    /** Takes copies of the lists. */
    public PartyRecord {
        names = List.copyOf(names);
        spellings = List.copyOf(spellings);
        affiliations = List.copyOf(affiliations);
        appearances = List.copyOf(appearances);
    }

    /**
     * What holds of it from a day on.
     *
     * @param what what holds
     * @param from the first day in EDTF; empty for from the beginning
     */
    public record Since(String what, String from) {}

    /**
     * Its part in an entry.
     *
     * @param entry the entry, by its id
     * @param as capacity, side of a payment, or word of the event that names it
     * @param role in the words of that day; empty where none was stated
     * @param when of the entry, in EDTF; empty if it has none
     * @param text what it says, in the language asked for, with the names of persons
     * @param withdrawn whether the entry was taken back
     */
    public record Appearance(EntryId entry, String as, String role, String when, String text, boolean withdrawn) {}

    /** {@return in how many entries it has a part} */
    public int entries() {
        return (int) appearances.stream().map(Appearance::entry).distinct().count();
    }

    /** {@return in how many entries it has a part in each capacity} */
    public SortedMap<String, Integer> capacities() {
        SortedMap<String, Integer> capacities = new TreeMap<>();
        appearances.stream()
                .map(appearance -> Map.entry(appearance.as(), appearance.entry()))
                .distinct()
                .forEach(part -> capacities.merge(part.getKey(), 1, Integer::sum));
        return Collections.unmodifiableSortedMap(capacities);
    }
}
