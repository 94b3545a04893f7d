package org.vpshr.projections.listing;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.entries.Timeless;
import org.vpshr.projections.entries.Whereabouts;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.parties.Involvement;
import org.vpshr.projections.report.CountryNames;

/**
 * Which entries are asked for. It begins with {@link #all}; each condition leaves fewer, and all of them hold for what is
 * listed.
 */
public final class EntryQuery {
    private static final Comparator<EntryHistory> BY_TIME = Comparator.comparing(
                    (EntryHistory c) -> !c.entry().when().hasDate())
            .thenComparing(c -> c.entry().when().span().earliestStart())
            .thenComparing(c -> c.entry().when().span().latestEnd())
            .thenComparing(EntryHistory::position);

    /** All that is on record. */
    private static final EntryQuery ALL = new EntryQuery(List.of(), List.of(), Optional.empty(), Optional.empty());

    @FunctionalInterface
    private interface Condition {
        boolean holds(EntryHistory entry, Names names);
    }

    private final List<Condition> conditions;
    private final List<Predicate<Shelf>> shelves;
    private final Optional<Span> period;
    private final Optional<WordSearch> search;

    private EntryQuery(
            List<Condition> conditions,
            List<Predicate<Shelf>> shelves,
            Optional<Span> period,
            Optional<WordSearch> search) {
        this.conditions = List.copyOf(conditions);
        this.shelves = List.copyOf(shelves);
        this.period = period;
        this.search = search;
    }

    /** {@return the question to which every entry answers} */
    public static EntryQuery all() {
        return ALL;
    }

    private EntryQuery and(Condition condition) {
        return new EntryQuery(
                Stream.concat(conditions.stream(), Stream.of(condition)).toList(), shelves, period, search);
    }

    private EntryQuery standingOn(Predicate<Shelf> shelf) {
        return new EntryQuery(
                conditions, Stream.concat(shelves.stream(), Stream.of(shelf)).toList(), period, search);
    }

    /**
     * {@return the question narrowed to what has the words in its text, in one of its languages and in any letters}
     *
     * @param words words of the text, in any letters
     */
    public EntryQuery saying(String words) {
        String asked = words.toLowerCase(Locale.ROOT);
        return and((c, names) -> c.entry().statement().texts().keySet().stream()
                .map(language -> c.entry().statement().in(language, names::person))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(asked)));
    }

    /**
     * {@return the question narrowed to what has any of the words: in its text, in a name of a party that has a part in it,
     * in a place that it names, in the country where it is at home, or in its own name} What has all of them comes first;
     * of the rest, what has more of them, and rarer ones. What a word is found as: {@link SearchTerms}.
     *
     * @param words words, with blanks between them; the last ones that are given are looked for
     * @param countries what countries are called
     */
    public EntryQuery telling(String words, CountryNames countries) {
        return new EntryQuery(conditions, shelves, period, Optional.of(new WordSearch(words, countries)));
    }

    /**
     * {@return the question narrowed to what the party has a part in: by its reference ({@code org:fnv}), or by a name
     * that it bore, in any letters}
     *
     * @param party a reference, or a name
     */
    public EntryQuery naming(String party) {
        return and((c, names) -> Involvement.of(c).stream()
                .flatMap(part -> names.called(part.party()).stream())
                .anyMatch(party::equalsIgnoreCase));
    }

    /**
     * {@return the question narrowed to what names the place: {@code GH:Accra}, {@code Accra}, or anywhere in
     * {@code GH}}
     *
     * @param place a country, a place in one, or a place wherever it is
     */
    public EntryQuery at(String place) {
        EntryQuery there = and((c, names) -> Whereabouts.isAt(c, place));
        return Whereabouts.countryOf(place)
                .map(country -> there.standingOn(Shelf.ofPlaces(country)))
                .orElse(there);
    }

    /**
     * {@return the question narrowed to what is in the country, by its subject or by a place that it names}
     *
     * @param country the country
     */
    public EntryQuery in(Country country) {
        return and((c, names) -> Whereabouts.isIn(c, country)).standingOn(Shelf.ofPlaces(country));
    }

    /**
     * {@return the question narrowed to what is of the kind: {@code engagement.EventHeld},
     * {@code engagement.EventHeld:training}, {@code irbc.*}, {@code *.PlanMade}}
     *
     * @param pattern a kind; {@code *} stands for any home or any word
     */
    public EntryQuery kind(String pattern) {
        return and((c, names) -> c.kind().matches(pattern, c.origin().qualifier()));
    }

    /**
     * {@return the question narrowed to what is about the subject ({@code engagement/NL/PE}), or about any of those
     * below a part of its path ({@code engagement/NL})}
     *
     * @param path the path of a subject, or the beginning of one
     */
    public EntryQuery about(String path) {
        return and((c, names) -> {
            Subject subject = c.subject();
            return (subject + "/").startsWith(path + "/");
        });
    }

    /**
     * {@return the question narrowed to what was written by the desk ({@code NL/embassy-lima}), or by any of the
     * government ({@code NL})}
     *
     * @param desk a desk, or a government
     */
    public EntryQuery by(String desk) {
        if (desk.indexOf('/') < 0) {
            Country government = new Country(desk);
            return and((c, names) -> writer(c).government().equals(government));
        }
        Desk asked = Desk.parse(desk);
        return and((c, names) -> writer(c).equals(asked));
    }

    private static Desk writer(EntryHistory c) {
        return c.entry().contribution().by();
    }

    /**
     * {@return the question narrowed to what lies in the period, or may; an entry without a date does not, and is
     * counted}
     *
     * @param other the period
     */
    public EntryQuery between(Span other) {
        return new EntryQuery(conditions, shelves, Optional.of(other), search);
    }

    /**
     * {@return the question narrowed to what lies between the dates, or may}
     *
     * @param from the first date in EDTF; empty for no bound
     * @param to the last date in EDTF; empty for no bound
     */
    public EntryQuery between(String from, String to) {
        if (from.isEmpty() && to.isEmpty()) {
            return this;
        }
        return between(Span.parse((from.isEmpty() ? ".." : from) + "/" + (to.isEmpty() ? ".." : to))
                .whole());
    }

    /**
     * {@return where what answers to the question stands: on one of each of these shelves; none where it may stand
     * anywhere, so that all has to be looked at}
     */
    public List<Predicate<Shelf>> shelves() {
        return Stream.concat(shelves.stream(), period.map(Shelf::ofTimes).stream())
                .toList();
    }

    /** {@return the same of what answers to all of the question but for its time} */
    public List<Predicate<Shelf>> shelvesOfAnyTime() {
        return shelves;
    }

    /**
     * {@return whether an entry answers to all of the question but for its time}
     *
     * @param entries the entries on record
     * @param names the names of persons and parties
     */
    public Predicate<EntryHistory> answering(Entries entries, Names names) {
        WordSearch.Answers found = found(entries, names);
        return c -> found.isAny(c) && conditions.stream().allMatch(condition -> condition.holds(c, names));
    }

    private WordSearch.Answers found(Entries entries, Names names) {
        return search.map(asked -> asked.among(entries.all(), names))
                .orElseGet(
                        () -> new WordSearch.Answers(SearchTerms.NONE, Collections.emptyMap(), Collections.emptyMap()));
    }

    /**
     * {@return what the entries say to the question}
     *
     * @param entries the entries on record
     * @param names the names of persons and parties
     * @param language in which the texts are given
     */
    public EntryList of(Entries entries, Names names, Language language) {
        WordSearch.Answers found = found(entries, names);
        List<EntryHistory> answering = entries.all().stream()
                .filter(found::isAny)
                .filter(c -> conditions.stream().allMatch(condition -> condition.holds(c, names)))
                .toList();
        return new EntryList(
                answering.stream()
                        .filter(c -> certainty(c) != Certainty.NO)
                        .sorted(found.order().thenComparing(BY_TIME))
                        .map(c -> line(c, found.isWhole(c), names, language))
                        .toList(),
                period.map(asked -> Timeless.of(
                                answering.stream().filter(c -> !c.entry().when().hasDate()), asked))
                        .orElse(Timeless.NONE),
                found.terms());
    }

    private Certainty certainty(EntryHistory c) {
        if (period.isEmpty()) {
            return Certainty.YES;
        }
        return c.entry().when().hasDate() ? c.entry().when().span().overlaps(period.get()) : Certainty.NO;
    }

    private EntryLine line(EntryHistory c, boolean whole, Names names, Language language) {
        return new EntryLine(
                c.entry().id(),
                c.entry().when(),
                certainty(c),
                c.kind(),
                c.subject(),
                writer(c),
                c.entry().statement().in(language, names::person),
                c.withdrawn(),
                c.position(),
                whole,
                List.copyOf(c.entry().where()),
                c.rivals().stream().map(rival -> Contradiction.of(rival, names)).toList());
    }
}
