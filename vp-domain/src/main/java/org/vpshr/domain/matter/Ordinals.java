package org.vpshr.domain.matter;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.InvalidValue;

/** Numbers that say the how many-th something is. */
final class Ordinals {
    private Ordinals() {}

    static void check(@Nullable Integer ordinal) {
        if (ordinal != null && ordinal < 1) {
            throw InvalidValue.of(ordinal.toString(), "the number in a row", "count from 1")
                    .in("ordinal");
        }
    }
}
