package org.vpshr.application.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedSet;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.StoredRow;

/**
 * The chain of hashes. Each event's hash covers the hash before it and every column of the event, each with its length,
 * so that no two different histories have the same encoding.
 */
final class Chain {
    /** Which encoding a row was hashed by; a later one gets a number of its own, and old rows stay verifiable. */
    static final int VERSION = 1;

    private static final byte[] START = new byte[32];

    private final MessageDigest digest = sha256();
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    static String unknown(int version) {
        return "it is hashed in way " + version + ", and this library knows way " + VERSION;
    }

    /** What the first event follows. */
    static byte[] start() {
        return START.clone();
    }

    byte[] next(byte[] before, long position, long recordedMicros, NewRow row) {
        return next(
                before,
                position,
                row.eventId(),
                row.type(),
                row.version(),
                recordedMicros,
                row.payload(),
                row.metadata(),
                row.tags());
    }

    byte[] next(byte[] before, StoredRow row) {
        return next(
                before,
                row.position(),
                row.eventId(),
                row.type(),
                row.version(),
                row.recordedMicros(),
                row.payload(),
                row.metadata(),
                row.tags());
    }

    private byte[] next(
            byte[] before,
            long position,
            String eventId,
            String type,
            int version,
            long recordedMicros,
            byte[] payload,
            byte[] metadata,
            SortedSet<String> tags) {
        put(VERSION);
        digest.update(before);
        put(position);
        put(eventId);
        put(type);
        put(version);
        put(recordedMicros);
        put(payload);
        put(metadata);
        put(tags.size());
        tags.forEach(this::put);
        return digest.digest();
    }

    private void put(long value) {
        digest.update(number.clear().putLong(value).array());
    }

    private void put(byte[] bytes) {
        put(bytes.length);
        digest.update(bytes);
    }

    private void put(String text) {
        put(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
