package org.vpshr.application.failure;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;

/**
 * A key cannot be used: one that seals the names of persons, or one by which reports are signed or checked. It is
 * missing, not the right one, open to others, or on a token that does not answer. Nothing was done.
 */
public final class KeyUnavailable extends Failure {
    private static final long serialVersionUID = 1L;

    /**
     * A key cannot be used.
     *
     * @param where the file, the token, or the store of the keys
     * @param wrong what is wrong with it, in plain words
     * @param remedy what to do
     */
    public KeyUnavailable(String where, String wrong, String remedy) {
        this(where, wrong, remedy, null);
    }

    /**
     * A key cannot be used, because of something else.
     *
     * @param where the file, the token, or the store of the keys
     * @param wrong what is wrong with it, in plain words
     * @param remedy what to do
     * @param cause what it came from; null where it came from nothing else
     */
    public KeyUnavailable(String where, String wrong, String remedy, @Nullable Throwable cause) {
        super(FailureKind.KEY_UNAVAILABLE, where + ": " + wrong + "; " + remedy, remedy, cause);
    }
}
