package org.vpshr.application.failure;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;

/** What was asked for is there, and cannot be written to where it should go. The store is as it was. */
public final class OutputNotWritten extends Failure {
    private static final long serialVersionUID = 1L;

    /**
     * Something cannot be written where it should go.
     *
     * @param where the file, or what else is written to
     * @param wrong what cannot be written, in plain words
     * @param remedy what to do
     * @param cause what it came from; null where it came from nothing else
     */
    public OutputNotWritten(String where, String wrong, String remedy, @Nullable Throwable cause) {
        this(where + ": " + wrong + "; " + remedy, remedy, cause);
    }

    /**
     * Something cannot be written, in words of its own.
     *
     * @param message the whole of it, with the remedy in it
     * @param remedy what to do, or what would be right
     * @param cause what it came from; null where it came from nothing else
     */
    public OutputNotWritten(String message, String remedy, @Nullable Throwable cause) {
        super(FailureKind.OUTPUT_NOT_WRITTEN, message, remedy, cause);
    }
}
