package org.vpshr.application.recording;

import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.json.stored.UnreadableEvent;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredType;

/** Sees to it that nothing is decided on a record of which a part cannot be read, whether it bears on the decision or not. */
public final class UnknownEventGuard {
    private final Ledger ledger;
    private final EventFormat format;
    private volatile long understood;

    public UnknownEventGuard(Ledger ledger, EventFormat format) {
        this.ledger = ledger;
        this.format = format;
    }

    /**
     * Looks at what came since it looked last, within the transaction that decides.
     *
     * @throws org.vpshr.domain.failure.Failure when a newer version of the library recorded something that this one does not know
     */
    public void check() {
        long head = ledger.head().position();
        if (understood < head) {
            ledger.types(understood, head).forEach(this::check);
            understood = Math.max(understood, Math.min(head, ledger.settled().position()));
        }
    }

    private void check(StoredType type) {
        try {
            format.refuseUnknown(type.type(), type.version());
        } catch (InvalidJson e) {
            throw UnreadableEvent.event(ledger.where() + ", position " + type.position(), false, e);
        }
    }
}
