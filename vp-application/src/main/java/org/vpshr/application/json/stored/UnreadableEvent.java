package org.vpshr.application.json.stored;

import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.json.InvalidJson;

/** Says that a stored event cannot be read, and what to do. */
public final class UnreadableEvent {
    public static final String NEWER = "use the version of this library that wrote it, or a newer one";

    private UnreadableEvent() {}

    /** @param known whether this version of the library should be able to read it */
    public static RuntimeException event(String where, boolean known, InvalidJson e) {
        String found = "the event cannot be read: " + e.getMessage();
        return known
                ? new StoreBroken(where, found, "see by vp verify what is whole, and restore the last backup", e)
                : new StoreUnavailable(where, found, NEWER, e);
    }
}
