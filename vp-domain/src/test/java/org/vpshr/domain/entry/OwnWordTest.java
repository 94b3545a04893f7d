package org.vpshr.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.workinggroup.Office;

class OwnWordTest {
    @Test
    void where_a_list_ends_a_ministry_has_words_of_its_own() {
        assertThat(new EventKind("minbuza:audit").words()).isEqualTo("minbuza:audit");
        assertThat(new Office("minbuza:treasurer")).hasToString("minbuza:treasurer");
    }

    @Test
    void a_listed_word_is_the_same_however_it_is_made() {
        assertThat(new EventKind("site-visit")).isEqualTo(EventKind.SITE_VISIT);
        assertThat(Office.CO_CHAIR.words()).isEqualTo("co chair");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "Visit", "", "engagement:audit", "minbuza:", ":audit", "minbuza:Audit", "a:b:c"})
    void another_word_is_none(String word) {
        assertThatThrownBy(() -> new EventKind(word)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Office(word)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void the_refusal_says_what_would_be_right() {
        assertThatThrownBy(() -> new Office("treasurer"))
                .hasMessageContaining(
                        "chair, co-chair, secretariat, champion, executive-director, or a word of your own");
    }

    @Test
    void those_of_ministries_come_after_the_list() {
        assertThat(new TreeSet<>(List.of(new EventKind("a:a"), EventKind.ADVOCACY, EventKind.VISIT)))
                .containsExactly(EventKind.VISIT, EventKind.ADVOCACY, new EventKind("a:a"));
    }
}
