package org.vpshr.projections.given;

import static org.vpshr.projections.given.SecretHistory.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.given.SecretHistory.Step;

/**
 * Secret histories by chance: lives of entries of every degree of secrecy, told among one another. What may be known of an
 * event is said by the life that it belongs to, which knows how it will end; nothing is asked of the library.
 */
public final class AnySecretHistory extends DomainContextBase {
    private static final int MOST = 14;

    @Provide
    public static Arbitrary<SecretHistory> secretHistories() {
        return Combinators.combine(Arbitraries.integers().between(1, MOST), Arbitraries.longs())
                .as((lives, seed) -> drawn(lives, seed));
    }

    /** Of so many lives, the same each time. */
    public static SecretHistory drawn(int lives, long seed) {
        Random chance = new Random(seed);
        List<Step> told = new ArrayList<>(List.of(open(Told.person("koch", "Dirk-Jan Koch"))));
        List<EntryId> entries = new ArrayList<>();
        List<SecretLife> running = new ArrayList<>();
        int begun = 0;
        while (begun < lives || !running.isEmpty()) {
            if (begun < lives && (running.isEmpty() || chance.nextInt(3) == 0)) {
                running.add(SecretLives.any("entry-" + ++begun, entries, chance));
            }
            told.add(running.get(chance.nextInt(running.size())).next());
            running.removeIf(SecretLife::isOver);
        }
        return new SecretHistory(told);
    }
}
