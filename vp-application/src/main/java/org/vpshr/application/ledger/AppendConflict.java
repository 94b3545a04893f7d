package org.vpshr.application.ledger;

/** Something that the append depends on was recorded in the meantime; nothing was appended. */
public final class AppendConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AppendConflict(long position) {
        super("position " + position + " was recorded in the meantime", null, false, false);
    }
}
