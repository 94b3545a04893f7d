package org.vpshr.application.ledger;

import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;

/** Something that the append depends on was recorded in the meantime; nothing was appended. */
public final class AppendConflict extends Failure {
    private static final long serialVersionUID = 1L;

    private static final String REMEDY = "decide anew";

    AppendConflict(long position) {
        super(
                FailureKind.OVERTAKEN,
                "position " + position + " was recorded in the meantime; " + REMEDY,
                REMEDY,
                null,
                false);
    }
}
