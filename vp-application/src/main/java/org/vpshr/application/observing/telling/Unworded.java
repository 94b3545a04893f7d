package org.vpshr.application.observing.telling;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.Failure;

/** A fault as a log may hold it: where it came about, and nothing of what it says, which may be of what is recorded. */
public final class Unworded {
    private Unworded() {}

    /** Its class and place, and those of what caused it. */
    public static Throwable of(Throwable fault) {
        return of(fault, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** The same in one line. */
    public static String words(Throwable fault) {
        return fault instanceof Failure failure
                ? words(failure)
                : fault.getClass().getName();
    }

    /** A failure of the store or of a key in its words, which name neither; any other by its kind and rule. */
    public static String words(Failure failure) {
        return switch (failure.kind()) {
            case OVERTAKEN, OUTCOME_UNKNOWN, KEY_UNAVAILABLE, STORE_UNAVAILABLE, STORE_BROKEN, OUTPUT_NOT_WRITTEN ->
                failure.getMessage();
            case INPUT_REFUSED, RULE_REFUSED, NOT_PERMITTED, NOTHING_TO_REPORT ->
                failure.kind()
                        + failure.rule().map(rule -> ", rule " + rule.code()).orElse("");
        };
    }

    private static Throwable of(Throwable fault, Set<Throwable> seen) {
        seen.add(fault);
        @Nullable Throwable cause = fault.getCause();
        Throwable kept = new Throwable(
                fault.getClass().getName(), cause == null || seen.contains(cause) ? null : of(cause, seen));
        kept.setStackTrace(fault.getStackTrace());
        return kept;
    }
}
