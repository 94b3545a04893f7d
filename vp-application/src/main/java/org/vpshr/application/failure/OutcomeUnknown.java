package org.vpshr.application.failure;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;

/**
 * The connection to the store was lost after it was told to keep what was recorded, and before it said that it did. It
 * did so or it did not; whoever gave the command with a {@link org.vpshr.application.receipt.CommandId} gives it again with the same one and is sure.
 */
public final class OutcomeUnknown extends Failure {
    private static final long serialVersionUID = 1L;

    private static final String LOST =
            "the connection to the server was lost before it answered, so that it is unknown whether this was recorded";

    /**
     * The answer of the store was lost.
     *
     * @param where the store
     * @param remedy what to do
     * @param cause what it came from; null where it came from nothing else
     */
    public OutcomeUnknown(String where, String remedy, @Nullable Throwable cause) {
        super(FailureKind.OUTCOME_UNKNOWN, where + ": " + LOST + "; " + remedy, remedy, cause);
    }
}
