package org.vpshr.application.transfer;

import java.security.PublicKey;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.evidence.tree.GrowingHead;
import org.vpshr.application.json.history.HistoryEnd;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.receipt.Vouched;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.application.signing.SignedTreeHead;
import org.vpshr.application.store.ImportTerms;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.report.Seal;

/** Holds a history on its way into a ledger against what is known of it from outside. */
public final class ImportVoucher {
    private final ImportTerms terms;
    private final @Nullable PublicKey key;
    private final GrowingHead growing = new GrowingHead();
    private long headAt;
    private HistoryEnd.@Nullable Signed signed;
    private boolean byKey;

    /** @param pinned the key by which the record should be signed, if one is known; one that is given goes before it */
    public ImportVoucher(ImportTerms terms, Optional<PublicKey> pinned) {
        this.terms = terms;
        this.key = terms.key() == null ? pinned.orElse(null) : terms.key();
    }

    void take(StoredRow row) {
        growing.take(row);
        if (HexFormat.of().formatHex(row.hash()).equals(terms.head())) {
            headAt = row.position();
        }
    }

    /** @throws InvalidValue when the history is not the one that is known, or not signed as it must be */
    void end(HistoryEnd end) {
        refuseIf(
                terms.head() != null && headAt == 0,
                "no event of it has the hash " + terms.head() + ": it is of another record, or was made anew",
                "take an export of the record that has this head");
        signed = end.signed();
        if (signed != null) {
            checkSignature(signed);
        }
        refuseIf(
                terms.key() != null && !byKey,
                signed == null ? "it is not signed" : "it is signed by another key than the one that was given",
                "take an export that is signed by it, or give a head that you know (--head)");
    }

    private void checkSignature(HistoryEnd.Signed by) {
        refuseIf(
                growing.isEmpty() || !growing.seal().tree().equals(by.tree()),
                "the tree that is signed is not that of the events above",
                "take the file as it was exported");
        Seal head = new Seal(
                growing.seal().position(), growing.seal().chain(), by.tree(), new Seal.Signature(by.key(), by.value()));
        byKey = key != null && SignedTreeHead.isSignedBy(key, head);
        refuseIf(
                key != null && !byKey && by.key().equals(PublicKeys.identifier(key)),
                "it bears the name of the key, and a signature that is not by it",
                "take the file as it was exported");
    }

    private static void refuseIf(boolean wrong, String what, String remedy) {
        if (wrong) {
            throw new InvalidValue(what, remedy);
        }
    }

    /** Who vouches for it, once all of it was taken. */
    public Vouched vouched() {
        return new Vouched(headAt, byKey, signed == null ? null : signed.key());
    }
}
