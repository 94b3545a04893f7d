package org.vpshr.application.render.text;

import java.util.stream.Collectors;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.Timeless;

/** The words for what an answer by time leaves out, the same in each format. */
public final class LeftOutWords {
    private LeftOutWords() {}

    /** A sentence; empty where nothing is left out. */
    public static String of(Timeless leftOut) {
        return leftOut.isEmpty()
                ? ""
                : "Left out, since they have no place in time, of what was written for these years or holds in them: "
                        + leftOut.counts().entrySet().stream()
                                .map(count -> count.getValue() + " " + word(count.getKey()))
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    /** How an entry relates to time. */
    public static String word(When.Mode mode) {
        return switch (mode) {
            case DATED -> "dated";
            case RECURRING -> "recurring";
            case AS_OF -> "as of a day";
            case STANDING -> "standing";
            case PLANNED -> "planned";
            case UNDATED -> "undated";
        };
    }
}
