package org.vpshr.application.failure;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;

/** Others were faster, again and again, with something that this rests on. Nothing was done; it may be sent again. */
public final class Overtaken extends Failure {
    private static final long serialVersionUID = 1L;

    /**
     * Others were faster.
     *
     * @param where the store
     * @param wrong what got in the way, in plain words
     * @param remedy what to do
     * @param cause what it came from; null where it came from nothing else
     */
    public Overtaken(String where, String wrong, String remedy, @Nullable Throwable cause) {
        super(FailureKind.OVERTAKEN, where + ": " + wrong + "; " + remedy, remedy, cause);
    }
}
