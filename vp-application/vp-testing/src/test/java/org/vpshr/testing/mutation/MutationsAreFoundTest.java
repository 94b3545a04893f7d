package org.vpshr.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pitest.mutationtest.engine.Mutant;
import org.vpshr.domain.Command;
import org.vpshr.domain.given.AnyLegalHistory;
import org.vpshr.domain.given.Shortest;

/**
 * Mutations of the rules, drawn by a seed: histories by chance find most of them, each told by few commands. Those that they do
 * not find lie behind a long course of commands, as that of a complaint or of a second version.
 */
@Tag("long")
@SuppressWarnings("NullAway.Init")
class MutationsAreFoundTest {
    private static final long SEED = 2026;
    private static final int MUTATIONS = 20;
    private static final int HISTORIES = 170;
    private static final int TOLD = 200;
    private static final int COMMANDS = 5;

    /** What is found today, and may only become more. */
    private static final int FOUND = 13;

    private static final Function<List<?>, List<String>> SOUND = new Outcomes();

    private static List<List<Command>> histories;
    private static List<List<String>> answers;

    @BeforeAll
    static void draw() {
        histories = AnyLegalHistory.toldBy(LongStream.range(0, HISTORIES), TOLD);
        answers = histories.stream().map(SOUND).toList();
    }

    private static boolean answersAlike(
            Function<List<?>, List<String>> domain, List<Command> told, List<String> answer) {
        try {
            return domain.apply(told).equals(answer);
        } catch (Copies.Unmade refused) {
            return false;
        }
    }

    private static Optional<List<Command>> telling(Function<List<?>, List<String>> changed) {
        return IntStream.range(0, HISTORIES)
                .filter(at -> !answersAlike(changed, histories.get(at), answers.get(at)))
                .mapToObj(histories::get)
                .findFirst();
    }

    @Test
    void the_unchanged_domain_loaded_once_more_answers_the_same() {
        assertThat(telling(MutatedDomain.unchanged().outcomes())).isEmpty();
    }

    @Test
    void most_are_found_and_each_of_these_by_a_history_of_few_commands() {
        List<List<Command>> shortest = new ArrayList<>();
        for (Mutant mutant : new RuleMutations().drawn(SEED, MUTATIONS)) {
            Function<List<?>, List<String>> changed = MutatedDomain.by(mutant).outcomes();
            telling(changed)
                    .map(found -> Shortest.of(
                            AnyLegalHistory.shrinkable(found), told -> !answersAlike(changed, told, SOUND.apply(told))))
                    .ifPresent(shortest::add);
        }

        assertThat(shortest)
                .hasSizeGreaterThanOrEqualTo(FOUND)
                .allSatisfy(told -> assertThat(told).hasSizeLessThanOrEqualTo(COMMANDS));
    }
}
