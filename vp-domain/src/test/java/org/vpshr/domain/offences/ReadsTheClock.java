package org.vpshr.domain.offences;

import java.time.LocalDate;

/** Breaks the rule that there is no clock. */
public final class ReadsTheClock {
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    LocalDate today() {
        return LocalDate.now();
    }
}
