package org.vpshr.application.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.failure.OutputNotWritten;
import org.vpshr.application.file.OutputFile;
import org.vpshr.application.file.disk.OwnerRights;
import org.vpshr.domain.failure.InvalidValue;

/** An Ed25519 key in a file of its own: PKCS#8 in PEM, as {@code openssl genpkey -algorithm ed25519} makes it too. */
public final class KeyFile {
    private static final String NEVER_OVER = "name another file, for keys are never written over";

    private KeyFile() {}

    /**
     * {@return the signer whose key is in the file}
     *
     * @param file the file of the private key, in PEM
     * @throws KeyUnavailable when there is none, or others may read it
     */
    public static Signer signer(Path file) {
        try {
            refuseReadableByOthers(file);
            Pem pem = Pem.read(file, Pem.PRIVATE).orElseThrow(() -> unfit(file));
            EdECPrivateKey key = (EdECPrivateKey)
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pem.bytes()));
            byte[] seed = key.getBytes().orElseThrow(() -> unfit(file));
            return Signer.of(file.toString(), key, publicKey(seed), null);
        } catch (IOException | GeneralSecurityException e) {
            throw unfit(file);
        }
    }

    /**
     * Makes a new pair: the private key in the file, for its owner alone, the public one beside it.
     *
     * @param file the file to make
     * @return the file of the public key
     * @throws InvalidValue when one of the files is there already; keys are never written over
     */
    public static Path generate(Path file) {
        Path known = beside(file);
        if (Files.exists(file) || Files.exists(known)) {
            throw new InvalidValue(file + " or " + known + " is there already", NEVER_OVER);
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] secret = new Pem(Pem.PRIVATE, pair.getPrivate().getEncoded()).written();
            OutputFile.at(file).replacingNothing(NEVER_OVER).forOwnerAlone().write(secret);
            writeKnown(file, known, new Pem(Pem.PUBLIC, pair.getPublic().getEncoded()));
            return known;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java since 15 has Ed25519", e);
        }
    }

    /** A private key whose other half nobody has serves nobody. */
    private static void writeKnown(Path file, Path known, Pem pem) {
        try {
            OutputFile.at(known).replacingNothing(NEVER_OVER).write(pem.written());
        } catch (InvalidValue | OutputNotWritten e) {
            delete(file);
            throw e;
        }
    }

    /** {@code sign.pub.pem} beside {@code sign.pem}. */
    private static Path beside(Path file) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(name.replaceFirst("\\.pem$", "") + ".pub.pem");
    }

    /** Java derives a public key only when it makes a pair, so it is made to draw this private key. */
    private static PublicKey publicKey(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(255, new Drawn(seed));
        return generator.generateKeyPair().getPublic();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new OutputNotWritten(
                    file.toString(),
                    "the public key could not be written beside it",
                    "delete this key, and make another",
                    e);
        }
    }

    private static void refuseReadableByOthers(Path file) throws IOException {
        if (OwnerRights.areShared(file)) {
            throw new KeyUnavailable(
                    file.toString(),
                    "others than its owner may use this private key",
                    "take their rights away (chmod 600), and consider making a new key");
        }
    }

    private static KeyUnavailable unfit(Path file) {
        return new KeyUnavailable(
                file.toString(),
                "no Ed25519 key can be read from it",
                "name a private key in PEM (PKCS#8, not encrypted), such as vp signing-key generate makes");
    }

    /** Randomness that is known already. */
    private static final class Drawn extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] drawn;

        Drawn(byte[] drawn) {
            this.drawn = drawn;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(drawn, 0, bytes, 0, bytes.length);
        }
    }
}
