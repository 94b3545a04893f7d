package org.vpshr.application.offences;

import java.util.UUID;
import java.util.function.Supplier;

/** An offence: identifiers are for the options to give. */
public final class ThrowsDiceByReference {
    private ThrowsDiceByReference() {}

    public static Supplier<UUID> ids() {
        return UUID::randomUUID;
    }
}
