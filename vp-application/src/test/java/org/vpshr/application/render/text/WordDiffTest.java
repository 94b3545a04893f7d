package org.vpshr.application.render.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vpshr.application.render.text.WordDiff.Fate;
import org.vpshr.application.render.text.WordDiff.Part;

class WordDiffTest {
    @Example
    void words_that_changed_stand_beside_each_other() {
        assertThat(WordDiff.of("They met in Lima in May.", "They met in Cusco in May."))
                .containsExactly(
                        new Part(Fate.SAME, "They met in "),
                        new Part(Fate.REMOVED, "Lima "),
                        new Part(Fate.ADDED, "Cusco "),
                        new Part(Fate.SAME, "in May."));
    }

    @Example
    void a_text_that_came_or_went_is_one_part() {
        assertThat(WordDiff.of("", "All new.")).containsExactly(new Part(Fate.ADDED, "All new."));
        assertThat(WordDiff.of("All gone.", "")).containsExactly(new Part(Fate.REMOVED, "All gone."));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Property(tries = 1000, seed = "1")
    void both_texts_can_be_read_back(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Part> parts = WordDiff.of(before, after);

        assertThat(without(parts, Fate.ADDED)).isEqualTo(before);
        assertThat(without(parts, Fate.REMOVED)).isEqualTo(after);
    }

    /** Of few words, so that two of them have some in common. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("gold", "mine", "é", "the\n", "<b>", "of")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    private static String without(List<Part> parts, Fate fate) {
        return parts.stream()
                .filter(part -> part.fate() != fate)
                .map(Part::text)
                .collect(joining());
    }
}
