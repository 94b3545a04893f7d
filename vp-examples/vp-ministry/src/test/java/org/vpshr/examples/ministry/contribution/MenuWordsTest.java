package org.vpshr.examples.ministry.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpshr.application.reference.CommandDescription;
import org.vpshr.application.reference.Vocabulary;

/** Each home of commands has words of its own in the menu. */
class MenuWordsTest {

    @Test
    void each_home_is_said_in_words() {
        assertThat(MenuPage.HOMES.keySet())
                .containsExactlyInAnyOrderElementsOf(Vocabulary.commands().stream()
                        .map(CommandDescription::home)
                        .distinct()
                        .toList());
    }
}
