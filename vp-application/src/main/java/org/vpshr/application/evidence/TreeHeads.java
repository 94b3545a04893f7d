package org.vpshr.application.evidence;

import org.jspecify.annotations.Nullable;
import org.vpshr.application.evidence.tree.GrowingHead;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.signing.SignedTreeHead;
import org.vpshr.application.signing.Signer;
import org.vpshr.application.store.Head;
import org.vpshr.domain.report.Seal;

/**
 * Seals the record as it is up to a position. What is recorded for good is gone through once as long as the record is open:
 * where the chain still holds what was met then, the tree grows on from there.
 */
public final class TreeHeads {
    private final Ledger ledger;
    private final @Nullable Signer signer;
    private GrowingHead settled = new GrowingHead();

    /**
     * Heads of a ledger.
     *
     * @param ledger the ledger of the record
     * @param signer what signs them; null for nothing
     */
    public TreeHeads(Ledger ledger, @Nullable Signer signer) {
        this.ledger = ledger;
        this.signer = signer;
    }

    /**
     * {@return the head of the record up to a position, signed where a signer is at hand}
     *
     * @param position the position in the ledger, from 1
     */
    public synchronized Seal seal(long position) {
        Head known = settled.head();
        boolean goesOn = known.position() <= position
                && ledger.hashAt(known.position()).filter(known.hash()::equals).isPresent();
        long forGood = Math.min(position, ledger.settled().position());
        GrowingHead growing = grown(goesOn ? settled : new GrowingHead(), forGood);
        settled = growing;
        return SignedTreeHead.of(grown(growing, position).seal(), signer);
    }

    private GrowingHead grown(GrowingHead from, long position) {
        GrowingHead growing = new GrowingHead(from);
        ledger.forEach(from.head().position(), position, growing::take);
        return growing;
    }
}
