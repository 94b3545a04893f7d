package org.vpshr.application.render.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.render.text.WordDiff.Fate;
import org.vpshr.application.render.text.WordDiff.Part;

class WordDiffTest {
    private static final List<String> WORDS = List.of("gold", "mine", "é", "the\n", "<b>", "of");

    @Test
    void words_that_changed_stand_beside_each_other() {
        assertThat(WordDiff.of("They met in Lima in May.", "They met in Cusco in May."))
                .containsExactly(
                        new Part(Fate.SAME, "They met in "),
                        new Part(Fate.REMOVED, "Lima "),
                        new Part(Fate.ADDED, "Cusco "),
                        new Part(Fate.SAME, "in May."));
    }

    @Test
    void a_text_that_came_or_went_is_one_part() {
        assertThat(WordDiff.of("", "All new.")).containsExactly(new Part(Fate.ADDED, "All new."));
        assertThat(WordDiff.of("All gone.", "")).containsExactly(new Part(Fate.REMOVED, "All gone."));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void both_texts_can_be_read_back(long seed) {
        Random random = new Random(seed);
        String before = text(random);
        String after = text(random);
        List<Part> parts = WordDiff.of(before, after);

        assertThat(without(parts, Fate.ADDED)).isEqualTo(before);
        assertThat(without(parts, Fate.REMOVED)).isEqualTo(after);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(joining(" "));
    }

    private static String without(List<Part> parts, Fate fate) {
        return parts.stream()
                .filter(part -> part.fate() != fate)
                .map(Part::text)
                .collect(joining());
    }
}
