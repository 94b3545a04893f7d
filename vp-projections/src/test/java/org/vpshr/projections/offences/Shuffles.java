package org.vpshr.projections.offences;

import java.util.Set;

/** Breaks the rule that order is always the same. */
public final class Shuffles {
    Set<String> countries() {
        return Set.of("NG", "PE");
    }
}
