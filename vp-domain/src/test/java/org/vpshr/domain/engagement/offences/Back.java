package org.vpshr.domain.engagement.offences;

import org.vpshr.domain.time.offences.Forth;

/** Goes round in a circle with {@link Forth}. */
public final class Back {
    Forth to() {
        return new Forth();
    }
}
