package org.vpshr.projections.parties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Party;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.names.Names;

/**
 * Organisations, persons, governments and groups that have a part in what is on record. One of the register that has none
 * is not among them but for who asks for those too: that it was registered may tell of what others may not see.
 */
public final class PartyIndex implements Fold {
    private final Entries entries = new Entries();
    private final Names names = new Names();
    private final Affiliations affiliations = new Affiliations();

    /** Nothing is known yet: it comes with the events. */
    public PartyIndex() {}

    @Override
    public void apply(RecordedEvent recorded) {
        entries.apply(recorded);
        names.apply(recorded);
        affiliations.apply(recorded);
    }

    /** {@return all that have a part in an entry, by kind and reference} */
    public List<PartyRecord> involved() {
        return records(appearances());
    }

    /** {@return the same, and those of the register that have none} */
    public List<PartyRecord> all() {
        Map<Party, List<PartyRecord.Appearance>> all = appearances();
        affiliations.registered().forEach(party -> all.computeIfAbsent(party, p -> new ArrayList<>()));
        return records(all);
    }

    /**
     * {@return the parties that are called so: by the reference, else by a name in full, else by a part of a name; in
     * any letters}
     *
     * @param name a reference, a name or a part of one
     * @param all the parties among which they are
     */
    public static List<PartyRecord> called(String name, List<PartyRecord> all) {
        String asked = name.strip().toLowerCase(Locale.ROOT);
        List<Predicate<String>> ways = List.of(asked::equals, called -> called.contains(asked));
        for (Predicate<String> way : ways) {
            List<PartyRecord> found = all.stream()
                    .filter(party -> calls(party).stream().anyMatch(way))
                    .toList();
            if (!found.isEmpty() && !asked.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<String> calls(PartyRecord party) {
        List<String> calls = new ArrayList<>(List.of(party.party().toString(), party.name()));
        party.names().forEach(since -> calls.add(since.what()));
        calls.addAll(party.spellings());
        String reference = party.party().toString();
        calls.add(reference.substring(reference.indexOf(':') + 1));
        return calls.stream().map(call -> call.toLowerCase(Locale.ROOT)).toList();
    }

    private Map<Party, List<PartyRecord.Appearance>> appearances() {
        Map<Party, List<PartyRecord.Appearance>> found = new LinkedHashMap<>();
        for (EntryHistory history : entries.all()) {
            Involvement.of(history)
                    .forEach(part -> found.computeIfAbsent(part.party(), p -> new ArrayList<>())
                            .add(appearance(history, part)));
        }
        return found;
    }

    private PartyRecord.Appearance appearance(EntryHistory history, Involvement part) {
        return new PartyRecord.Appearance(
                history.entry().id(),
                part.as(),
                part.role(),
                history.entry().when().hasDate() ? history.entry().when().span().edtf() : "",
                history.entry().statement().in(Language.ENGLISH, names::person),
                history.withdrawn());
    }

    private List<PartyRecord> records(Map<Party, List<PartyRecord.Appearance>> found) {
        return found.entrySet().stream()
                .map(of -> record(of.getKey(), of.getValue()))
                .sorted(java.util.Comparator.comparing(record -> record.party().toString()))
                .toList();
    }

    private PartyRecord record(Party party, List<PartyRecord.Appearance> appearances) {
        Affiliations.Standing standing = affiliations.of(party);
        return new PartyRecord(
                party,
                names.now(party),
                names.borne(party).stream()
                        .map(dated -> new PartyRecord.Since(
                                dated.name(), first(dated.from().edtf())))
                        .toList(),
                names.spellings(party),
                standing.affiliations().stream()
                        .map(a -> new PartyRecord.Since(
                                a.affiliation().name().toLowerCase(Locale.ROOT).replace('_', '-'), a.from()))
                        .toList(),
                standing.mergedInto(),
                appearances);
    }

    /** The first name was borne from whenever it began. */
    private static String first(String from) {
        return from.equals("[..9999]") ? "" : from;
    }
}
