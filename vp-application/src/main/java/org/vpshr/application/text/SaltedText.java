package org.vpshr.application.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.vpshr.application.hash.Sha256;

/**
 * A free text with the salt of its commitment. Who has both can show that the event bears it; who has the event alone
 * cannot find it out by trying likely texts.
 *
 * @param number what stands for it in the facts of its event
 */
public record SaltedText(int number, byte[] salt, String text, boolean internal) {
    /** So many bytes cannot be guessed. */
    public static final int SALT_BYTES = 16;

    /** The texts of one event, each with a salt of its own. */
    public static List<SaltedText> of(List<FreeText> texts, RandomGenerator random) {
        return IntStream.range(0, texts.size())
                .mapToObj(number -> of(number, texts.get(number), random))
                .toList();
    }

    private static SaltedText of(int number, FreeText text, RandomGenerator random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new SaltedText(number, salt, text.text(), text.internal());
    }

    /** The SHA-256 of the salt, the number in four bytes and the text in UTF-8. */
    public byte[] commitment() {
        MessageDigest digest = Sha256.start();
        digest.update(salt);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** It does not show in logs and messages. */
    @Override
    public String toString() {
        return "text " + number;
    }
}
