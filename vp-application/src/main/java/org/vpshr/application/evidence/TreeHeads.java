package org.vpshr.application.evidence;

import org.jspecify.annotations.Nullable;
import org.vpshr.application.evidence.tree.GrowingHead;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.signing.SignedTreeHead;
import org.vpshr.application.signing.Signer;
import org.vpshr.domain.report.Seal;

/** Seals the record as it is up to a position, in one pass over all of it. */
public final class TreeHeads {
    private final Ledger ledger;
    private final @Nullable Signer signer;

    public TreeHeads(Ledger ledger, @Nullable Signer signer) {
        this.ledger = ledger;
        this.signer = signer;
    }

    public Seal seal(long position) {
        GrowingHead growing = new GrowingHead();
        ledger.forEach(0, position, growing::take);
        return SignedTreeHead.of(growing.seal(), signer);
    }
}
