package org.vpshr.application.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.SortedSet;
import org.vpshr.application.hash.Sha256;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.StoredRow;

/**
 * The chain of hashes. Each event's hash covers the hash before it and every column of the event, each with its length,
 * so that no two different histories have the same encoding. The texts beside an event are covered by its commitments.
 */
final class Chain {
    /**
     * The form of a row: how it is hashed here and as a leaf of the tree, and how its tags and bounds follow from the event.
     * Another form gets a number of its own, and rows of older ones stay verifiable.
     */
    static final int FORM = 1;

    private static final byte[] START = new byte[32];

    private final MessageDigest digest = Sha256.start();
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    static String unknown(int form) {
        return "it is of the form " + form + ", and this library knows form " + FORM;
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
                row.facts(),
                row.commitments(),
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
                row.facts(),
                row.commitments(),
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
            byte[] facts,
            byte[] commitments,
            byte[] metadata,
            SortedSet<String> tags) {
        put(FORM);
        digest.update(before);
        put(position);
        put(eventId);
        put(type);
        put(version);
        put(recordedMicros);
        put(facts);
        put(commitments);
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
}
