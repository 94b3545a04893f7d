package org.vpshr.projections.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.*;
import static org.vpshr.projections.given.Told.held;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.report.CountryNames;
import org.vpshr.projections.report.Template.Text;

/** What words find, and in which order. */
class WordSearchTest {
    private static final CountryNames COUNTRIES = new CountryNames(
            "own-1",
            "the test",
            Map.of(
                    "GH", called("Ghana"),
                    "ZA", called("South Africa")),
            Map.of());

    private static Text called(String name) {
        return new Text(new TreeMap<>(Map.of(Language.ENGLISH, name)));
    }

    private static EntryList found(String words, DomainEvent... events) {
        AHistory told = history(events);
        return EntryQuery.all().telling(words, COUNTRIES).of(told.entries(), told.in(new Names()), Language.ENGLISH);
    }

    private static List<String> ids(EntryList list, boolean whole) {
        return list.lines().stream()
                .filter(line -> line.whole() == whole)
                .map(line -> line.entry().value())
                .toList();
    }

    @Test
    void what_has_all_words_comes_before_what_has_some_and_of_those_what_has_the_rarer_ones() {
        EntryList list = found(
                "gold police",
                held(PERU, anEntry("police").on("2017").saying("The police came.")),
                held(PERU, anEntry("police-again").on("2018").saying("The police came again.")),
                held(PERU, anEntry("gold").on("2019").saying("Gold was found.")),
                held(PERU, anEntry("both").on("2020").saying("The police guard the gold.")),
                held(PERU, anEntry("neither").on("2016").saying("Coal.")));

        assertThat(list.lines())
                .extracting(line -> line.entry().value())
                .containsExactly("both", "gold", "police", "police-again");
        assertThat(ids(list, true)).containsExactly("both");
    }

    @Test
    void the_name_of_a_place_on_record_is_one_word() {
        EntryList list = found(
                "south kivu mining",
                held(PERU, anEntry("kivu").in("CD:South Kivu").saying("Mining in the province.")),
                held(PERU, anEntry("south").saying("In the south of Peru.")),
                held(PERU, anEntry("place").in("CD:South Kivu").saying("A meeting.")));

        assertThat(ids(list, true)).containsExactly("kivu");
        assertThat(ids(list, false)).containsExactly("place");
    }

    @Test
    void the_name_of_a_country_is_one_word_and_finds_what_is_at_home_there() {
        assertThat(ids(found("South Africa", held(PERU, anEntry("s").saying("The south."))), true))
                .isEmpty();
        assertThat(ids(found("ghana", held(GHANA, anEntry("e").saying("A meeting."))), true))
                .containsExactly("e");
        assertThat(ids(found("ghana", held(NIGERIA, anEntry("e").in("GH:Accra").saying("A meeting."))), true))
                .containsExactly("e");
    }

    @ParameterizedTest
    @CsvSource({
        "mines, A mine was opened.",
        "companies, A company came.",
        "country, Two countries met.",
        "processes, A process began.",
        "bogota, They met in Bogotá.",
        "BOGOTÁ, They met in bogota.",
        "group's, The group met.",
        "'“gold,”', Gold was found."
    })
    void a_word_is_found_in_any_letters_and_in_either_number(String asked, String text) {
        assertThat(ids(found(asked, held(PERU, anEntry("e").saying(text))), true))
                .containsExactly("e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gas", "class"})
    void what_only_looks_like_a_plural_is_left_as_it_is(String asked) {
        assertThat(SearchTerms.of(asked, List.of()).terms()).containsExactly(List.of(asked));
    }

    @Test
    void what_stands_in_quotation_marks_is_one_word() {
        EntryList list = found(
                "\"mining police\"",
                held(PERU, anEntry("e").saying("The mining police met.")),
                held(PERU, anEntry("other").saying("The police met at a mining site.")));

        assertThat(ids(list, true)).containsExactly("e");
        assertThat(ids(list, false)).isEmpty();
    }

    @Test
    void of_a_question_only_the_words_count_that_tell_what_is_looked_for() {
        assertThat(SearchTerms.of("What about the gold?", List.of()).terms()).containsExactly(List.of("gold"));
        assertThat(SearchTerms.of("the", List.of()).terms()).containsExactly(List.of("the"));
    }

    @Test
    void it_is_told_where_a_text_has_the_words_as_it_is_written() {
        SearchTerms terms = SearchTerms.of("bogota mines", List.of());
        String text = "In Bogota\u0301 and Bogotá, a mine.";

        assertThat(terms.in(text))
                .extracting(range -> text.substring(range.from(), range.to()))
                .containsExactly("Bogota\u0301", "Bogotá", "mine");
    }
}
