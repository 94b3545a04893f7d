package org.vpshr.domain.given;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.vpshr.domain.Command;
import org.vpshr.domain.party.Party.Organisation;

/** How stories of some scenes begin: what is told by chance rarely comes so far by itself. */
final class Openings {
    private static final List<List<Command>> ALL = List.of(
            APublication.publishing("NL", 2018),
            Arrays.asList(Agreements.running()),
            List.of(
                    Groups.setUp("2017"),
                    Groups.joins(new Organisation("fnv")),
                    Groups.joins(new Organisation("total"))),
            List.of(Governments.GH_APPLIES, Governments.GH_JOINS, Governments.GH_FULL),
            List.of(Governments.NL_JOINS, Governments.NL_SEAT));

    private Openings() {}

    /** Nothing, or the beginning of one of them. */
    static List<Command> any(Random random) {
        if (random.nextInt(3) == 0) {
            return List.of();
        }
        List<Command> opening = ALL.get(random.nextInt(ALL.size()));
        return opening.subList(0, 1 + random.nextInt(opening.size()));
    }
}
