package org.vpshr.application.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.file.disk.NewFile;
import org.vpshr.application.file.disk.OwnerRights;

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

    /** Reads the key from its file, which nobody but its owner may read. */
    static MasterKey read(Path file, MasterKeyForm form, Aes aes) {
        try {
            String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
            refuseIfShared(file);
            return form.read(file, text)
                    .map(key -> new MasterKey(file, key, aes))
                    .orElseThrow(() -> unfit(file));
        } catch (IOException e) {
            throw unfit(file);
        }
    }

    /** Reads the key, or makes one that is on the disk before anything is wrapped by it. Who comes second reads the first one's. */
    static MasterKey readOrMake(Path file, MasterKeyForm form, Aes aes) {
        try {
            NewFile.once(file, begun -> make(begun, file, form, aes.key()));
        } catch (IOException e) {
            throw new KeyUnavailable(
                    file.toString(), "the master key cannot be written", "see that its directory may be written", e);
        }
        return read(file, form, aes);
    }

    /**
     * Makes the file of a key that is known.
     *
     * @throws KeyUnavailable when there is a file already, which holds another
     */
    static void make(Path file, MasterKeyForm form, byte[] key, Aes aes) {
        try {
            NewFile.once(file, begun -> make(begun, file, form, key.clone()));
        } catch (IOException e) {
            throw new KeyUnavailable(
                    file.toString(), "the master key cannot be written", "see that its directory may be written", e);
        }
        if (!MessageDigest.isEqual(read(file, form, aes).key, key)) {
            throw new KeyUnavailable(file.toString(), "another key is there", "name a file that is not there yet");
        }
    }

    private static void make(Path begun, Path file, MasterKeyForm form, byte[] key) throws IOException {
        String written = new String(form.written(file, key), StandardCharsets.US_ASCII);
        Files.writeString(begun, written + "\n", StandardCharsets.US_ASCII);
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
