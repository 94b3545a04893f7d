package org.vpshr.application.failure;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;

/**
 * What the store holds is not what was recorded in it: it is damaged, or it was changed from outside. The message says
 * what was found, where, and what to do.
 */
public final class StoreBroken extends Failure {
    private static final long serialVersionUID = 1L;

    /**
     * The store does not hold what was recorded.
     *
     * @param where the file, and the position if it is known
     * @param found what was found, in plain words
     * @param remedy what to do
     */
    public StoreBroken(String where, String found, String remedy) {
        this(where, found, remedy, null);
    }

    /**
     * The store does not hold what was recorded, as something else shows.
     *
     * @param where the file, and the position if it is known
     * @param found what was found, in plain words
     * @param remedy what to do
     * @param cause what it came from; null where it came from nothing else
     */
    public StoreBroken(String where, String found, String remedy, @Nullable Throwable cause) {
        super(FailureKind.STORE_BROKEN, where + ": " + found + "; " + remedy, remedy, cause);
    }
}
