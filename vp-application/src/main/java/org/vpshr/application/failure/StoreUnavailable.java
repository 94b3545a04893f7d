package org.vpshr.application.failure;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;

/**
 * The store cannot be used as it is: it is missing, locked, full, not writable, of another kind or of a newer version.
 * Nothing was lost; the message says what is wrong, where, and what to do.
 */
public final class StoreUnavailable extends Failure {
    private static final long serialVersionUID = 1L;

    /**
     * The store cannot be used as it is.
     *
     * @param where the file
     * @param wrong what is wrong with it, in plain words
     * @param remedy what to do
     */
    public StoreUnavailable(String where, String wrong, String remedy) {
        this(where, wrong, remedy, null);
    }

    /**
     * The store cannot be used, because of something else.
     *
     * @param where the file, or the server
     * @param wrong what is wrong with it, in plain words
     * @param remedy what to do
     * @param cause what it came from; null where it came from nothing else
     */
    public StoreUnavailable(String where, String wrong, String remedy, @Nullable Throwable cause) {
        super(FailureKind.STORE_UNAVAILABLE, where + ": " + wrong + "; " + remedy, remedy, cause);
    }
}
