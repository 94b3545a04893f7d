package org.vpshr.domain.offences;

import java.time.ZoneId;

/** Breaks the rule that there is no default time zone. */
public final class AsksForTheZone {
    ZoneId here() {
        return ZoneId.systemDefault();
    }
}
