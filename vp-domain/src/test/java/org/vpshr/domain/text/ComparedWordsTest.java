package org.vpshr.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.given.AnyText;

/** A name is found in a text however it is written there. */
class ComparedWordsTest {
    private static boolean stands(String name, String text) {
        return WordSequence.of(text).contain(WordSequence.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jo Núñez came.",
                "JO NÚÑEZ",
                "with jo nun\u0303ez, of Lima",
                "(Jo\u00a0Nunez)",
                "Jo\n  Nuñez's desk",
                "Jo-Núñez",
                "Ｊｏ Nuñez"
            })
    void a_name_is_found_whatever_its_capitals_accents_and_signs(String text) {
        assertThat(stands("Jo Núñez", text)).isTrue();
    }

    /** ß and ı have capitals that are other letters. */
    @ParameterizedTest
    @CsvSource({"Jo Weiß, JO WEISS", "JO WEISS, Jo Weiß", "Jo Işık, JO ISIK", "Jo ΝΊΚΟΣ, jo Νίκος"})
    void a_name_is_found_in_capitals_whatever_its_letters(String name, String text) {
        assertThat(stands(name, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Núñez Jo", "Jo came; Núñez came", "Joan Núñez", "Jo Núñezan", "Jo"})
    void words_that_do_not_stand_side_by_side_and_in_order_are_no_name(String text) {
        assertThat(stands("Jo Núñez", text)).isFalse();
    }

    @Example
    void a_text_without_words_is_found_nowhere() {
        assertThat(stands(" - ", "Jo - Núñez")).isFalse();
        assertThat(stands("Jo", "")).isFalse();
    }

    @Property(tries = 300, seed = "10")
    void a_text_of_words_is_found_in_itself_and_between_others(@ForAll("texts") String text) {
        boolean words = !WordSequence.of(text).all().isEmpty();

        assertThat(stands(text, text)).isEqualTo(words);
        assertThat(stands(text, "before " + text + " after")).isEqualTo(words);
    }

    @Provide
    Arbitrary<String> texts() {
        return AnyText.words();
    }
}
