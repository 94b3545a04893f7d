package org.vpshr.application.privacy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.file.StoreFile;

/** The key that wraps the keys of all persons. */
final class MasterKey {
    private final Path file;
    private final byte[] key;
    private final Aes aes;

    private MasterKey(Path file, byte[] key, Aes aes) {
        this.file = file;
        this.key = key;
        this.aes = aes;
    }

    /** Reads the key from its file: 32 bytes in Base64. */
    static MasterKey read(Path file, Aes aes) {
        try {
            return Aes.decoded(Files.readString(file, StandardCharsets.US_ASCII).strip())
                    .filter(key -> key.length == Aes.KEY_BYTES)
                    .map(key -> new MasterKey(file, key, aes))
                    .orElseThrow(() -> unfit(file));
        } catch (IOException e) {
            throw unfit(file);
        }
    }

    /** Makes a new key in the file, which only its owner may read; it is on the disk before anything is wrapped by it. */
    static MasterKey generate(Path file, Aes aes) {
        byte[] key = aes.key();
        try {
            StoreFile.createForOwner(file);
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
                out.write(StandardCharsets.US_ASCII.encode(Base64.getEncoder().encodeToString(key) + "\n"));
                out.force(true);
            }
            return new MasterKey(file, key, aes);
        } catch (IOException e) {
            throw new KeyUnavailable(
                    file.toString(), "the master key cannot be written", "see that its directory may be written", e);
        }
    }

    Aes.Sealed wrap(String person, byte[] personKey) {
        return aes.seal(key, person, personKey);
    }

    Optional<byte[]> unwrap(String person, Aes.Sealed wrapped) {
        return Aes.open(key, person, wrapped);
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
