package org.vpshr.application.text;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/** What an event bears of its free texts: a SHA-256 for each, one after the other, in the order of their numbers. */
public final class Commitments {
    private static final int BYTES = 32;

    private Commitments() {}

    public static byte[] of(List<SaltedText> texts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(texts.size() * BYTES);
        texts.forEach(text -> all.writeBytes(text.commitment()));
        return all.toByteArray();
    }

    /** How many texts the event has. */
    public static int count(byte[] commitments) {
        return commitments.length / BYTES;
    }

    /** Whether it is the text that the event was recorded with. */
    public static boolean match(byte[] commitments, SaltedText text) {
        int from = text.number() * BYTES;
        return text.number() >= 0
                && from + BYTES <= commitments.length
                && MessageDigest.isEqual(Arrays.copyOfRange(commitments, from, from + BYTES), text.commitment());
    }
}
