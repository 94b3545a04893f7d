package org.vpshr.application.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.file.NewFile;
import org.vpshr.application.file.OwnerRights;

/** The key that wraps the keys of all events. */
final class MasterKey {
    private final Path file;
    private final byte[] key;
    private final Aes aes;

    private MasterKey(Path file, byte[] key, Aes aes) {
        this.file = file;
        this.key = key;
        this.aes = aes;
    }

    /** Reads the key from its file: 32 bytes in Base64, which nobody but its owner may read. */
    static MasterKey read(Path file, Aes aes) {
        try {
            String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
            refuseIfShared(file);
            return Aes.decoded(text)
                    .filter(key -> key.length == Aes.KEY_BYTES)
                    .map(key -> new MasterKey(file, key, aes))
                    .orElseThrow(() -> unfit(file));
        } catch (IOException e) {
            throw unfit(file);
        }
    }

    /** Reads the key, or makes one that is on the disk before anything is wrapped by it. Who comes second reads the first one's. */
    static MasterKey readOrMake(Path file, Aes aes) {
        try {
            NewFile.once(file, begun -> make(begun, aes.key()));
        } catch (IOException e) {
            throw new KeyUnavailable(
                    file.toString(), "the master key cannot be written", "see that its directory may be written", e);
        }
        return read(file, aes);
    }

    /**
     * Makes the file of a key that is known.
     *
     * @throws KeyUnavailable when there is a file already, which holds another
     */
    static void make(Path file, byte[] key, Aes aes) {
        try {
            NewFile.once(file, begun -> make(begun, key.clone()));
        } catch (IOException e) {
            throw new KeyUnavailable(
                    file.toString(), "the master key cannot be written", "see that its directory may be written", e);
        }
        if (!MessageDigest.isEqual(read(file, aes).key, key)) {
            throw new KeyUnavailable(file.toString(), "another key is there", "name a file that is not there yet");
        }
    }

    private static void make(Path begun, byte[] key) throws IOException {
        Files.writeString(begun, Base64.getEncoder().encodeToString(key) + "\n", StandardCharsets.US_ASCII);
        Arrays.fill(key, (byte) 0);
    }

    private static void refuseIfShared(Path file) throws IOException {
        if (OwnerRights.areShared(file)) {
            throw new KeyUnavailable(
                    file.toString(),
                    "others than its owner may use this master key",
                    "take their rights away (chmod 600), and consider changing the key (vp keys rotate)");
        }
    }

    Aes.Sealed wrap(String person, byte[] personKey) {
        return aes.seal(key, person, personKey);
    }

    Optional<byte[]> unwrap(String person, Aes.Sealed wrapped) {
        return Aes.open(key, person, wrapped);
    }

    /** This key, wrapped by another. */
    Aes.Sealed wrappedBy(MasterKey other, String boundTo) {
        return other.wrap(boundTo, key);
    }

    boolean isSameAs(MasterKey other) {
        return MessageDigest.isEqual(key, other.key);
    }

    Path file() {
        return file;
    }

    void forget() {
        Arrays.fill(key, (byte) 0);
    }

    private static KeyUnavailable unfit(Path file) {
        return new KeyUnavailable(
                file.toString(),
                "the master key of the names cannot be read from it",
                "name the file that holds it: 32 bytes in Base64, on one line");
    }
}
