package org.vpshr.application.recording;

import org.vpshr.application.json.stored.Acceptance;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.store.Head;
import org.vpshr.application.witness.Witness;

/** Whether anything may be recorded at all: the record is understood whole, and nothing outside of it speaks against it. */
public final class RecordingGuard {
    private final Ledger ledger;
    private final UnknownEventGuard unknown;
    private final Witness witness;

    public RecordingGuard(Ledger ledger, UnknownEventGuard unknown, Witness witness) {
        this.ledger = ledger;
        this.unknown = unknown;
        this.witness = witness;
    }

    /**
     * Looks within the transaction that decides.
     *
     * @return what stands against recording and is accepted; it is to be recorded
     */
    public Acceptance admit() {
        unknown.check();
        return witness.admit();
    }

    /** The record goes up to the head, and what was accepted stands on it, once the transaction is done. */
    void recorded(Acceptance accepted, Head head) {
        ledger.afterwards(() -> witness.recorded(accepted, head));
    }
}
