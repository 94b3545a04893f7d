package org.vpshr.benchmark.history;

import java.util.List;
import java.util.stream.Stream;
import org.vpshr.domain.Command;

/** A history of a length: commands in their order, each of which brings one event. */
public final class GeneratedHistory {
    /** What was made by another is not to be used any more. */
    public static final int VERSION = 2;

    private static final long SEED = 2000;

    private GeneratedHistory() {}

    /** All of it, or as far as it is taken. */
    public static Stream<Command> of(Scale scale) {
        Cast cast = new Cast(scale);
        Chance chance = new Chance(SEED);
        List<Command> begun = SetUp.of(cast, chance);
        int left = scale.events() - begun.size();
        Telling telling = new Telling(cast, chance, Math.max(1, left));
        return Stream.concat(begun.stream(), Stream.generate(telling::next).limit(Math.max(0, left)))
                .limit(scale.events());
    }
}
