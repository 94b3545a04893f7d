package org.vpshr.application;

import org.vpshr.application.json.InvalidJson;

/** Says that a stored event cannot be read, and what to do. */
public final class Unreadable {
    private static final String NEWER = "use the version of this library that wrote it, or a newer one";

    private Unreadable() {}

    /** @param known whether this version of the library should be able to read it */
    public static RuntimeException event(String where, boolean known, InvalidJson e) {
        String found = "the event cannot be read: " + e.getMessage();
        return known
                ? new LedgerBroken(where, found, "see by vp verify what is whole, and restore the last backup", e)
                : new LedgerUnavailable(where, found, NEWER, e);
    }
}
