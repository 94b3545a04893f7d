package org.vpshr.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Capacity;

class EntryTest {
    private static final Language DUTCH = new Language("nl");

    @Test
    void an_entry_refers_to_the_persons_of_its_texts_and_of_its_parties() {
        Entry entry = anEntry("pe-visit")
                .saying("{koch} met {kaag}.")
                .with("person:blok", Capacity.SPEAKER)
                .with("org:idl", Capacity.HOST)
                .build();
        assertThat(entry.persons()).containsExactly("blok", "kaag", "koch");
    }

    @Test
    void a_name_that_looks_like_a_pattern_is_printed_as_it_is() {
        assertThat(Statement.of("{koch} spoke.").in(Language.ENGLISH, person -> "$1 \\ K."))
                .isEqualTo("$1 \\ K. spoke.");
    }

    @Test
    void a_statement_without_a_translation_is_read_in_english() {
        Statement both = new Statement(new TreeMap<>(Map.of(Language.ENGLISH, " A visit. ", DUTCH, "Een bezoek.")));
        assertThat(both.in(DUTCH)).isEqualTo("Een bezoek.");
        assertThat(both.in(new Language("fr"))).isEqualTo("A visit.");
        assertThatThrownBy(() -> new Statement(new TreeMap<>(Map.of(DUTCH, "Een bezoek."))))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partOf:a-b", "follows:a", "restsOn:a", "repeats:a", "compares:a"})
    void a_link_survives_its_text_form(String text) {
        assertThat(Link.parse(text).toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "near:a", "partOf:", "partOf:A B", "PART_OF:a"})
    void what_is_no_link_is_refused(String text) {
        assertThatThrownBy(() -> Link.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void each_circle_sees_what_the_wider_one_sees_and_not_the_other_way_round() {
        assertThat(Circle.INTERNAL.sees(Circle.PLENARY)).isTrue();
        assertThat(Circle.PLENARY.sees(Circle.PUBLIC)).isTrue();
        assertThat(Circle.PUBLIC.sees(Circle.PLENARY)).isFalse();
    }
}
