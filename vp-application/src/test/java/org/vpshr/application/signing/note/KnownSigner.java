package org.vpshr.application.signing.note;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.vpshr.application.signing.Signer;
import org.vpshr.application.signing.SigningService;

/** A signer whose key everybody knows, from the tests of {@code golang.org/x/mod/sumdb/note}. */
final class KnownSigner {
    static final NoteKey PETER_KEY =
            NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    static final Signer PETER = Signer.by(
            "a key of the test", new KnownKey(PETER_KEY.key(), "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"));

    private KnownSigner() {}

    /** @param typedSeed a byte for its kind, and the seed of the private key */
    private record KnownKey(PublicKey publicKey, String typedSeed) implements SigningService {
        @Override
        public byte[] sign(byte[] message) {
            byte[] typed = Base64.getDecoder().decode(typedSeed);
            ByteArrayOutputStream encoded = new ByteArrayOutputStream();
            encoded.writeBytes(HexFormat.of().parseHex("302e020100300506032b657004220420"));
            encoded.write(typed, 1, typed.length - 1);
            try {
                PrivateKey key = KeyFactory.getInstance("Ed25519")
                        .generatePrivate(new PKCS8EncodedKeySpec(encoded.toByteArray()));
                Signature signature = Signature.getInstance("Ed25519");
                signature.initSign(key);
                signature.update(message);
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
