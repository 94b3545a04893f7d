package org.vpshr.application.proof.check;

import java.security.PublicKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.signing.SignedTreeHead;
import org.vpshr.domain.report.Seal;

/**
 * What the reader of a report has from elsewhere.
 *
 * @param key the public key of the ministry; null when there is none at hand
 * @param printed a tree hash; empty when there is none at hand
 */
record Trust(@Nullable PublicKey key, String printed) {

    String words(Seal head) {
        Seal.Signature signature = head.signature();
        return "position " + head.position() + ", tree " + head.tree()
                + (signature == null ? ", signed by nobody" : ", signed by key " + signature.key());
    }

    /** Why the head is not to be trusted; nothing when it is. */
    Optional<String> wrong(Seal head, Seal seal) {
        if (key == null && printed.isEmpty()) {
            return Optional.of("the file agrees only with itself; give the key of the ministry, or the tree hash of the"
                    + " record with this publication");
        }
        boolean isSigned = key == null || SignedTreeHead.isSignedBy(key, head);
        boolean isPrinted = printed.isEmpty() || head.tree().equals(printed);
        if (isSigned && isPrinted) {
            return Optional.empty();
        }
        boolean isBefore = (key == null || SignedTreeHead.isSignedBy(key, seal))
                && (printed.isEmpty() || seal.tree().equals(printed));
        return Optional.of(
                isBefore
                        ? "what is given vouches for the record before the publication: for the sentences that are"
                                + " shown with their events, not for the list of them"
                        : isSigned
                                ? "the tree hash of the head is not the one given"
                                : "the head is not signed by the key given");
    }
}
