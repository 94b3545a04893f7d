package org.vpshr.domain.offences;

import java.util.UUID;

/** Breaks the rule that there is no randomness. */
public final class MakesUpAnId {
    String id() {
        return UUID.randomUUID().toString();
    }
}
