package org.vpshr.domain.given;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.sessions.JqwikSession;
import org.vpshr.domain.Command;

/**
 * Legal histories by chance, of commands of every kind and about few things, so that they meet. One that a property does
 * not hold for becomes as short as it can be.
 */
public final class AnyLegalHistory extends DomainContextBase {
    private static final int TOLD = 160;

    /** For jqwik, which makes one. */
    public AnyLegalHistory() {}

    /** {@return histories that the domain accepts} */
    @Provide
    public static Arbitrary<LegalHistory> histories() {
        return of(TOLD, LegalHistory::of);
    }

    /**
     * {@return what is told by chance, accepted or not}
     *
     * @param most how many commands at most
     */
    public static Arbitrary<List<Command>> told(int most) {
        return of(most, Function.identity());
    }

    /**
     * {@return the history of a seed, the same each time; also where no property is tried}
     *
     * @param seed the same gives the same
     */
    public static LegalHistory drawn(long seed) {
        return LegalHistory.of(toldBy(seed, TOLD));
    }

    /**
     * {@return what is told by a seed, the same each time}
     *
     * @param seed the same gives the same
     * @param most how many commands at most
     */
    public static List<Command> toldBy(long seed, int most) {
        return toldBy(LongStream.of(seed), most).getFirst();
    }

    /**
     * {@return what is told by each of the seeds: many take little longer than one}
     *
     * @param seeds each gives what it would give alone
     * @param most how many commands at most
     */
    public static List<List<Command>> toldBy(LongStream seeds, int most) {
        List<List<Command>> drawn = new ArrayList<>();
        Telling telling = new Telling();
        JqwikSession.run(() -> seeds.forEach(seed -> drawn.add(telling.next(new Random(seed), most))));
        return drawn;
    }

    /**
     * {@return the same commands, which can be told shorter: see {@link Shortest}}
     *
     * @param told the commands
     */
    public static Shrinkable<List<Command>> shrinkable(List<Command> told) {
        return new Shorter<>(told, Function.identity());
    }

    private static <T> Arbitrary<T> of(int most, Function<List<Command>, T> made) {
        Telling telling = new Telling();
        RandomGenerator<T> generator = random -> new Shorter<>(telling.next(random, most), made);
        return ByIdentity.of(Arbitraries.fromGenerator(generator));
    }

    /** Draws from one or two scenes at a time, so that what is drawn last has something to stand on. */
    private static final class Telling {
        private final List<FewNames.Scene> scenes = FewNames.scenes();
        private final Map<Arbitrary<Command>, RandomGenerator<Command>> generators = new IdentityHashMap<>();

        List<Command> next(Random random, int most) {
            List<FewNames.Scene> chosen = List.of(any(scenes, random), any(scenes, random));
            Aim aim = new Aim(random);
            List<Command> told = new ArrayList<>(Openings.of(any(chosen, random).subject(), random));
            told.forEach(aim::told);
            for (int count = 1 + random.nextInt(most); count > 0; count--) {
                told.addAll(aim.at(generator(any(any(chosen, random).told(), random))
                        .next(random)
                        .value()));
            }
            return told;
        }

        private static <T> T any(List<T> of, Random random) {
            return of.get(random.nextInt(of.size()));
        }

        private RandomGenerator<Command> generator(Arbitrary<Command> kind) {
            return generators.computeIfAbsent(kind, each -> each.generator(TOLD));
        }
    }
}
