package org.vpshr.application.proof.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.proof.ProofJson;
import org.vpshr.domain.failure.InputPlace;

/**
 * Checks proofs as they came in a file, without any store. A proof is worth what its reader trusts: the key of the
 * ministry, the tree hash that a published report prints, or both.
 */
public final class Proofs {
    private static final int LARGEST = 64 << 20;
    private static final String TAKE_ANEW = "take the file as vp prove wrote it";

    private Proofs() {}

    /**
     * {@return whether it is proven, by the key of the ministry}
     *
     * @param file the file of the proof, in JSON, or of a report that proves itself
     * @param key the public key of the ministry, as it was published
     * @throws InvalidInput when the file cannot be read, or is no proof
     */
    public static ProofCheck.Verdict check(Path file, PublicKey key) {
        return check(file, key, "");
    }

    /**
     * {@return whether it is proven, by the tree hash that a published report prints, in hexadecimal}
     *
     * @param file the file of the proof, in JSON, or of a report that proves itself
     * @param printed the tree hash, in hexadecimal
     * @throws InvalidInput when the file cannot be read, or is no proof
     */
    public static ProofCheck.Verdict check(Path file, String printed) {
        return check(file, null, printed);
    }

    /**
     * {@return whether it is proven, by whatever is at hand}
     *
     * @param file the file of the proof, in JSON, or of a report that proves itself
     * @param key null when there is none
     * @param printed empty when there is none
     * @throws InvalidInput when the file cannot be read, or is no proof
     */
    public static ProofCheck.Verdict check(Path file, @Nullable PublicKey key, String printed) {
        return check(NamedResource.of(file), key, printed);
    }

    /**
     * {@return the same of a proof that came in another way}
     *
     * @param file where the proof is read, in JSON or as a report that proves itself
     * @param key null when there is none
     * @param printed empty when there is none
     * @throws InvalidInput when it cannot be read, or is no proof
     */
    public static ProofCheck.Verdict check(NamedResource file, @Nullable PublicKey key, String printed) {
        try {
            String text = text(file);
            return text.startsWith("<")
                    ? ReportCheck.of(text, key, printed)
                    : ProofCheck.of(ProofJson.read(text), key, printed);
        } catch (InvalidJson e) {
            throw new InvalidInput(place(file, e.field()), "this is no proof: " + e.getMessage(), TAKE_ANEW, e);
        } catch (IOException e) {
            throw new InvalidInput(place(file, ""), "it cannot be read", "see that it is there and may be read", e);
        }
    }

    private static String text(NamedResource file) throws IOException {
        try (InputStream in = file.opening().open()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new InvalidInput(place(file, ""), "this is no proof: it is longer than 64 MiB", TAKE_ANEW);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }

    private static InputPlace place(NamedResource file, String field) {
        return new InputPlace(file.name(), 0, 0, field);
    }
}
