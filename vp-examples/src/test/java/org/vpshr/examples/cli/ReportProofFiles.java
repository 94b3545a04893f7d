package org.vpshr.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.render.Html;
import org.vpshr.application.signing.KeyFile;
import org.vpshr.application.signing.Signer;
import org.vpshr.application.signing.SigningService;

/** Writes the reports anew that the vectors are made of, after a change of the page: {@code main} with a folder for what is left over. */
final class ReportProofFiles {
    private static final Path VECTORS = Path.of("src/test/resources/proof");

    private ReportProofFiles() {}

    public static void main(String[] folder) throws IOException, GeneralSecurityException {
        Path at = Files.createTempDirectory(Path.of(folder[0]), "vectors");
        write("good.html", "key.pub.pem", inFile(at.resolve("key.pem")), at.resolve("good.db"), "history.jsonl");
        write(
                "other.html",
                "other.pub.pem",
                inFile(at.resolve("other.pem")),
                at.resolve("other.db"),
                "history.jsonl",
                "later.jsonl");
        write("ecdsa.html", "ecdsa.pub.pem", onCurve(), at.resolve("ecdsa.db"), "history.jsonl");
    }

    private static void write(String page, String key, Signer signer, Path store, String... files) throws IOException {
        Options options = Options.of(store).withSigner(signer);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            for (String file : files) {
                try (ContributionFile lines = ContributionFile.read(NamedResource.of(VECTORS.resolve(file)))) {
                    record.record(lines);
                }
            }
            String html = Html.of(record.evidence().proveReport(record.reports().of("NL", 2018), 1));
            Files.writeString(VECTORS.resolve(page), html);
        }
        String encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(signer.publicKey().getEncoded());
        Files.writeString(
                VECTORS.resolve(key), "-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n");
    }

    private static Signer inFile(Path file) {
        KeyFile.generate(file);
        return KeyFile.signer(file);
    }

    private static Signer onCurve() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        return Signer.by("a key of the test", new SigningService() {
            @Override
            public PublicKey publicKey() {
                return pair.getPublic();
            }

            @Override
            public byte[] sign(byte[] message) {
                return signed(pair.getPrivate(), message);
            }
        });
    }

    private static byte[] signed(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
