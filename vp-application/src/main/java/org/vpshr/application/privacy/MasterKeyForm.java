package org.vpshr.application.privacy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.store.KeyWrap;
import org.vpshr.application.waiting.Elapsed;
import org.vpshr.application.waiting.InTime;
import org.vpshr.domain.failure.Failure;

/**
 * What stands in the file of a master key, in Base64: the key itself, or what a wrap of the ministry's own made of it.
 *
 * @param wrap the wrap; null for the key itself
 * @param patience how long the wrap is waited for
 */
record MasterKeyForm(@Nullable KeyWrap wrap, Duration patience) {
    /** The key itself. */
    static final MasterKeyForm PLAIN = new MasterKeyForm(null, Duration.ZERO);

    private static final int MOST = 16 << 10;

    byte[] written(Path file, byte[] key) {
        KeyWrap by = wrap;
        byte[] stands = by == null ? key : asked(file, () -> by.wrap(key.clone()));
        if (stands.length == 0 || stands.length > MOST) {
            throw new KeyUnavailable(
                    file.toString(),
                    "the ministry's key wrap made more of the master key than 16 KiB, or nothing",
                    "let it answer the wrapped key alone");
        }
        return Base64.getEncoder().encode(stands);
    }

    /** The key; nothing where what stands there is none. */
    Optional<byte[]> read(Path file, String text) {
        KeyWrap by = wrap;
        Optional<byte[]> stands = Aes.decoded(text);
        return (by == null ? stands : stands.map(wrapped -> asked(file, () -> by.unwrap(wrapped))))
                .filter(key -> key.length == Aes.KEY_BYTES);
    }

    private byte[] asked(Path file, Supplier<byte[]> question) {
        try {
            return InTime.ask("vp-key-wrap", patience, question)
                    .orElseThrow(() -> new KeyUnavailable(
                            file.toString(),
                            "the ministry's key wrap did not answer within " + Elapsed.words(patience),
                            "see that it answers others, then try again"));
        } catch (Failure e) {
            throw e;
        } catch (RuntimeException e) {
            throw new KeyUnavailable(
                    file.toString(),
                    "the ministry's key wrap does not open the master key in it, or cannot be asked",
                    "see that it answers, and that the file is the one that it wrapped",
                    e);
        }
    }
}
