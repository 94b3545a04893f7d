package org.vpshr.domain.offences;

import java.time.Instant;
import java.util.function.Supplier;

/** Breaks the rule that there is no clock. */
public final class ReadsTheClockByReference {
    Supplier<Instant> now() {
        return Instant::now;
    }
}
