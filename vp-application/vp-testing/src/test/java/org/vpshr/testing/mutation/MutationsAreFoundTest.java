package org.vpshr.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pitest.mutationtest.engine.Mutant;
import org.pitest.mutationtest.engine.MutationDetails;
import org.vpshr.domain.Command;
import org.vpshr.domain.given.AnyLegalHistory;
import org.vpshr.domain.given.Shortest;

/**
 * Mutations of the rules, drawn by a seed: histories by chance find each of them, told by few commands. A mutation that is
 * missed is named; one that changes nothing of what the domain answers has to be told apart from these by name.
 */
@Tag("long")
@SuppressWarnings("NullAway.Init")
class MutationsAreFoundTest {
    private static final long SEED = 2026;
    private static final int MUTATIONS = 20;
    private static final int HISTORIES = 170;
    private static final int TOLD = 200;
    private static final int COMMANDS = 5;

    /** Of one that is ruled on: an agreement that is negotiated, signed and in effect, a party, and four steps of its own. */
    private static final int COMMANDS_TO_A_COMPLAINT = 8;

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

    private static String name(MutationDetails mutation) {
        return mutation.getClassName() + "." + mutation.getMethod() + " " + mutation.getDescription();
    }

    @Test
    void each_is_found_by_a_history_of_few_commands() {
        List<String> missed = new ArrayList<>();
        Map<String, List<Command>> shortest = new LinkedHashMap<>();
        for (Mutant mutant : new RuleMutations().drawn(SEED, MUTATIONS)) {
            String name = name(mutant.getDetails());
            Function<List<?>, List<String>> changed = MutatedDomain.by(mutant).outcomes();
            telling(changed)
                    .map(found -> Shortest.of(
                            AnyLegalHistory.shrinkable(found), told -> !answersAlike(changed, told, SOUND.apply(told))))
                    .ifPresentOrElse(told -> shortest.put(name, told), () -> missed.add(name));
        }

        assertThat(missed).isEmpty();
        assertThat(shortest)
                .hasSize(MUTATIONS)
                .allSatisfy((name, told) -> assertThat(told).hasSizeLessThanOrEqualTo(fewestFor(name)));
    }

    private static int fewestFor(String mutation) {
        return mutation.contains(".Complaints.") ? COMMANDS_TO_A_COMPLAINT : COMMANDS;
    }
}
