package org.vpshr.application.following.work;

import java.sql.SQLException;
import org.vpshr.application.observing.telling.Unworded;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;

/** A follower failed on one event. It is told through its progress, and crosses no front. */
public final class FollowerFailed extends Failure {
    private static final long serialVersionUID = 1L;

    private final long position;

    public FollowerFailed(long position, RuntimeException cause) {
        super(kind(cause), because(cause) + " (position " + position + ")", remedy(cause), cause);
        this.position = position;
    }

    long position() {
        return position;
    }

    /** What a stranger's exception says may be of what is recorded, and stands in no table and no log. */
    static String because(Throwable cause) {
        return cause instanceof Failure told
                ? told.getMessage()
                : "it failed with " + cause.getClass().getName() + sqlState(cause) + origin(cause);
    }

    /** The same for a log, which holds no rule's words about what was given. */
    static String words(Throwable cause) {
        Throwable first =
                cause instanceof FollowerFailed failed && failed.getCause() != null ? failed.getCause() : cause;
        return first instanceof Failure told ? Unworded.words(told) : because(first);
    }

    private static String sqlState(Throwable cause) {
        return cause.getCause() instanceof SQLException refused ? " (SQL state " + refused.getSQLState() + ")" : "";
    }

    private static String origin(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
    }

    private static FailureKind kind(RuntimeException cause) {
        return cause instanceof Failure told ? told.kind() : FailureKind.INPUT_REFUSED;
    }

    private static String remedy(RuntimeException cause) {
        return cause instanceof Failure told ? told.remedy() : "mend the follower";
    }
}
