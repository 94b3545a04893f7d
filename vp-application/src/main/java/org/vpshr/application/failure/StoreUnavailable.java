package org.vpshr.application.failure;

import org.jspecify.annotations.Nullable;

/**
 * The store cannot be used as it is: it is missing, locked, full, not writable, of another kind or of a newer version.
 * Nothing was lost; the message says what is wrong, where, and what to do.
 */
public sealed class StoreUnavailable extends RuntimeException permits OutcomeUnknown {
    private static final long serialVersionUID = 1L;

    /**
     * @param where the file
     * @param wrong what is wrong with it, in plain words
     * @param remedy what to do
     */
    public StoreUnavailable(String where, String wrong, String remedy) {
        this(where, wrong, remedy, null);
    }

    public StoreUnavailable(String where, String wrong, String remedy, @Nullable Throwable cause) {
        super(where + ": " + wrong + "; " + remedy, cause);
    }
}
