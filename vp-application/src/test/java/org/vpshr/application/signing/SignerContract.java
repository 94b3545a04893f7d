package org.vpshr.application.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.PublicKey;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.report.Seal;

/** What whoever signs holds to, wherever its key is. */
interface SignerContract {
    Signer signer() throws Exception;

    /** The public half of its key. */
    PublicKey known() throws Exception;

    static Seal head() {
        return new Seal(412, "ab".repeat(32), "cd".repeat(32), null);
    }

    @Test
    default void what_it_signs_is_verified_by_its_public_key_and_no_other() throws Exception {
        Seal signed = SignedTreeHead.of(head(), signer());

        assertThat(SignedTreeHead.isSignedBy(known(), signed)).isTrue();
        assertThat(signed.signature()).isNotNull();
    }

    @Test
    default void it_is_known_by_the_digest_of_its_public_key() throws Exception {
        assertThat(signer().key()).isEqualTo(PublicKeys.identifier(known()));
    }

    @Test
    default void it_is_the_same_with_another_patience() throws Exception {
        Signer patient = signer().waitingAtMost(Duration.ofMinutes(1));

        assertThat(SignedTreeHead.isSignedBy(known(), SignedTreeHead.of(head(), patient)))
                .isTrue();
    }
}
