package org.vpshr.application.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.report.Seal;

/** A signature on an elliptic curve is taken in one form only, so that nobody makes a second one of it. */
class EcdsaSignatureTest {
    private static final int MANY = 100;
    private static final byte[] MESSAGE = "a head".getBytes(UTF_8);

    private static KeyPair pair(String curve) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }

    private static BigInteger order(KeyPair pair) {
        return ((ECKey) pair.getPublic()).getParams().getOrder();
    }

    /** As the JDK signs, with both forms of s. */
    private static EcdsaSignature signed(KeyPair pair) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(MESSAGE);
        return EcdsaSignature.of(signature.sign()).orElseThrow();
    }

    private static boolean verifies(KeyPair pair, byte[] der) {
        return Signatures.verifies(pair.getPublic(), MESSAGE, der);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secp256r1", "secp384r1", "secp521r1"})
    void of_each_two_that_the_curve_verifies_one_is_made_and_taken(String curve) throws GeneralSecurityException {
        KeyPair pair = pair(curve);
        Signer signer = Signer.of("a test", pair.getPrivate(), pair.getPublic(), null);
        int turned = 0;
        for (int i = 0; i < MANY; i++) {
            EcdsaSignature signed = signed(pair);
            EcdsaSignature low = signed.low(order(pair));
            EcdsaSignature high = new EcdsaSignature(low.r(), order(pair).subtract(low.s()));
            turned += signed.equals(low) ? 0 : 1;

            assertThat(verifies(pair, low.der())).isTrue();
            assertThat(verifies(pair, high.der())).isFalse();
            assertThat(EcdsaSignature.of(signer.sign(MESSAGE)).orElseThrow().isLow(order(pair)))
                    .isTrue();
            assertThat(verifies(pair, signer.sign(MESSAGE))).isTrue();
        }
        assertThat(turned).as("of %d that the JDK made", MANY).isBetween(1, MANY - 1);
    }

    @Test
    void a_sealed_head_with_the_other_form_is_not_signed() throws GeneralSecurityException {
        KeyPair pair = pair("secp256r1");
        Signer signer = Signer.of("a test", pair.getPrivate(), pair.getPublic(), null);
        Seal seal = SignedTreeHead.of(new Seal(7, "ab".repeat(32), "cd".repeat(32), null), signer);
        Seal.Signature signature = java.util.Objects.requireNonNull(seal.signature());
        EcdsaSignature low =
                EcdsaSignature.of(Base64.getDecoder().decode(signature.value())).orElseThrow();
        byte[] high = new EcdsaSignature(low.r(), order(pair).subtract(low.s())).der();

        assertThat(SignedTreeHead.isSignedBy(pair.getPublic(), seal)).isTrue();
        assertThat(SignedTreeHead.isSignedBy(
                        pair.getPublic(),
                        new Seal(
                                seal.position(),
                                seal.chain(),
                                seal.tree(),
                                new Seal.Signature(
                                        signature.key(), Base64.getEncoder().encodeToString(high)))))
                .isFalse();
    }

    @Test
    void a_signature_with_any_byte_changed_added_or_cut_off_is_none() throws GeneralSecurityException {
        KeyPair pair = pair("secp256r1");
        byte[] der = signed(pair).low(order(pair)).der();

        for (int at = 0; at < der.length; at++) {
            byte[] changed = der.clone();
            changed[at] ^= 1;
            assertThat(verifies(pair, changed)).as("byte %d", at).isFalse();
            assertThat(verifies(pair, Arrays.copyOf(der, at)))
                    .as("cut at %d", at)
                    .isFalse();
        }
        assertThat(verifies(pair, Arrays.copyOf(der, der.length + 1))).isFalse();
    }

    /** Each says r = 1 and s = 1 in another way than DER must. */
    @Test
    void another_way_of_writing_the_same_is_none() {
        assertThat(EcdsaSignature.of(HexFormat.of().parseHex("3006020101020101")))
                .contains(new EcdsaSignature(BigInteger.ONE, BigInteger.ONE));
        for (String other : List.of(
                "308106020101020101", // a longer length than is needed
                "300702020001020101", // a leading nought
                "30080201010201010500", // something behind it
                "30060201010201010500",
                "3006020101020102" + "01",
                "3180",
                "30",
                "",
                "3006020101020181",
                "30030201010201",
                "3000")) {
            assertThat(EcdsaSignature.of(HexFormat.of().parseHex(other)))
                    .as(other)
                    .isEmpty();
        }
    }
}
