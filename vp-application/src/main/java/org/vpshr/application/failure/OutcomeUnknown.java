package org.vpshr.application.failure;

import org.jspecify.annotations.Nullable;

/**
 * The connection to the store was lost after it was told to keep what was recorded, and before it said that it did. It
 * did so or it did not; whoever gave the command with a {@link org.vpshr.application.receipt.CommandId} gives it again with the same one and is sure.
 */
public final class OutcomeUnknown extends StoreUnavailable {
    private static final long serialVersionUID = 1L;

    public OutcomeUnknown(String where, String remedy, @Nullable Throwable cause) {
        super(
                where,
                "the connection to the server was lost before it answered, so that it is unknown whether this was recorded",
                remedy,
                cause);
    }
}
