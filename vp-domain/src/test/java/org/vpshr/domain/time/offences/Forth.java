package org.vpshr.domain.time.offences;

import org.vpshr.domain.engagement.offences.Back;

/** Goes round in a circle with {@link Back}. */
public final class Forth {
    Back to() {
        return new Back();
    }
}
