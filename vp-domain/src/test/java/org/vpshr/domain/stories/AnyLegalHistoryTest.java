package org.vpshr.domain.stories;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Command;
import org.vpshr.domain.dossier.DossierCommand.WithdrawEntry;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.given.AnyLegalHistory;
import org.vpshr.domain.given.LegalHistory;
import org.vpshr.domain.given.Shortest;

class AnyLegalHistoryTest {
    private static final int SEEDS = 20;

    private static boolean withdraws(List<Command> told) {
        return LegalHistory.of(told).commands().stream().anyMatch(WithdrawEntry.class::isInstance);
    }

    @Test
    void a_seed_gives_the_same_history_in_every_run() {
        assertThat(AnyLegalHistory.drawn(7)).isEqualTo(AnyLegalHistory.drawn(7));
        assertThat(AnyLegalHistory.drawn(8)).isNotEqualTo(AnyLegalHistory.drawn(7));
    }

    @Test
    void what_is_legal_is_accepted_from_first_to_last() {
        LegalHistory history = AnyLegalHistory.drawn(7);

        assertThat(history.commands()).isNotEmpty();
        assertThat(LegalHistory.of(history.commands())).isEqualTo(history);
    }

    @Test
    void commands_of_many_kinds_are_accepted() {
        Set<Class<?>> kinds = LongStream.range(0, SEEDS)
                .mapToObj(AnyLegalHistory::drawn)
                .flatMap(history -> history.commands().stream())
                .map(Object::getClass)
                .collect(toSet());

        assertThat(kinds).hasSizeGreaterThan(60);
    }

    @Test
    void what_fails_is_told_as_short_as_it_can_be() {
        List<Command> failing = LongStream.range(0, 100)
                .mapToObj(seed -> AnyLegalHistory.toldBy(seed, 120))
                .filter(AnyLegalHistoryTest::withdraws)
                .findFirst()
                .orElseThrow();

        List<Command> shortest = Shortest.of(AnyLegalHistory.shrinkable(failing), AnyLegalHistoryTest::withdraws);

        assertThat(failing).hasSizeGreaterThan(2);
        assertThat(shortest).hasSize(2);
        assertThat(shortest.getLast()).isInstanceOf(WithdrawEntry.class);
        assertThat(shortest.getFirst().statedEntry()).hasValueSatisfying(entry -> {
            assertThat(entry.audience()).isEqualTo(new Audience.Open());
            assertThat(entry.who()).isEmpty();
            assertThat(entry.links()).isEmpty();
        });
    }
}
