package org.vpshr.projections.listing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Place;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.entries.Whereabouts;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.parties.Involvement;
import org.vpshr.projections.report.CountryNames;

/**
 * Words that are looked for in entries: in the text, in a name of a party that has a part in it, in a place that it names,
 * in the country where it is at home, or in its own name.
 *
 * @param words as somebody wrote them
 * @param countries what countries are called
 */
record WordSearch(String words, CountryNames countries) {
    private static final long WHOLE = 1_000_000;

    /**
     * How well entries answer.
     *
     * @param terms what is looked for
     * @param found which of the terms each entry has
     * @param having how many entries have each of the terms
     */
    record Answers(SearchTerms terms, Map<EntryId, List<Integer>> found, Map<Integer, Long> having) {
        private List<Integer> of(EntryHistory entry) {
            return found.getOrDefault(entry.entry().id(), List.of());
        }

        boolean isWhole(EntryHistory entry) {
            return of(entry).size() == terms.terms().size();
        }

        boolean isAny(EntryHistory entry) {
            return terms.terms().isEmpty() || !of(entry).isEmpty();
        }

        /** Those with all words first; of the others, those with more of them and rarer ones. */
        Comparator<EntryHistory> order() {
            return Comparator.comparing((EntryHistory entry) -> !isWhole(entry))
                    .thenComparing(entry -> isWhole(entry) ? 0 : -weight(entry));
        }

        private long weight(EntryHistory entry) {
            return of(entry).stream()
                    .mapToLong(term -> WHOLE / having.getOrDefault(term, 1L))
                    .sum();
        }
    }

    /** {@return how well each of them answers} */
    Answers among(Collection<EntryHistory> entries, Names names) {
        SearchTerms terms = SearchTerms.of(words, places(entries));
        Map<EntryId, List<Integer>> found = new HashMap<>();
        Map<Integer, Long> having = new HashMap<>();
        for (EntryHistory entry : entries) {
            List<Integer> has =
                    terms.foundIn(told(entry, names).map(PlainLetters::of).toList());
            has.forEach(term -> having.merge(term, 1L, Long::sum));
            found.put(entry.entry().id(), has);
        }
        return new Answers(terms, found, having);
    }

    /** What places are called, of those that anything is on record of, and all countries. */
    private Set<String> places(Collection<EntryHistory> entries) {
        Set<String> places = new HashSet<>();
        entries.stream()
                .flatMap(entry -> entry.entry().where().stream())
                .map(Place::locality)
                .forEach(place -> places.add(PlainLetters.of(place)));
        countries.names().keySet().stream()
                .flatMap(code -> called(new Country(code)))
                .forEach(name -> places.add(PlainLetters.of(name)));
        return places;
    }

    private Stream<String> told(EntryHistory c, Names names) {
        return Stream.of(
                        c.entry().statement().texts().keySet().stream()
                                .map(language -> c.entry().statement().in(language, names::person)),
                        Involvement.of(c).stream().flatMap(part -> names.called(part.party()).stream()),
                        c.entry().where().stream().map(Place::toString),
                        countries(c).flatMap(this::called),
                        Stream.of(c.entry().id().value()))
                .flatMap(texts -> texts);
    }

    private static Stream<Country> countries(EntryHistory c) {
        return Stream.concat(
                        Whereabouts.country(c.subject()).stream(),
                        c.entry().where().stream().map(Place::country).flatMap(Optional::stream))
                .distinct();
    }

    private Stream<String> called(Country country) {
        return countries.of(country).stream().flatMap(name -> name.heading().texts().values().stream());
    }
}
