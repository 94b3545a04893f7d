package org.vpshr.application.json.stored;

import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.domain.failure.Failure;

/** Says that a stored event cannot be read, and what to do. */
public final class UnreadableEvent {
    public static final String NEWER = "use the version of this library that wrote it, or a newer one";

    private static final String MENDED =
            "until that is mended, nothing about what it concerns is recorded, published or told;"
                    + " see by vp verify what is whole, and use the version of this library that wrote it, or restore the last backup";

    private UnreadableEvent() {}

    /** @param known whether this version of the library should be able to read it */
    public static RuntimeException event(String where, boolean known, Failure e) {
        String found = "the event cannot be read: " + e.getMessage();
        return known ? new StoreBroken(where, found, MENDED, e) : new StoreUnavailable(where, found, NEWER, e);
    }
}
