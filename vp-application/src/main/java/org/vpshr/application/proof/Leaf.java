package org.vpshr.application.proof;

import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.application.proof.merkle.LengthPrefixedDigest;

/**
 * An event as it is a leaf of the tree. What a desk had before it and why an audience was narrowed is the ministry's own;
 * it stands in the leaf as a hash, salted by the event's identifier, which the leaf gives as a hash too. So a leaf can be
 * handed to anybody, and whoever has the event itself can still show what was withheld.
 *
 * @param id the SHA-256 of the event's identifier
 * @param payload the event, cut where something is withheld
 * @param metadata the salted hash of what is known about the event and is no part of it
 */
public record Leaf(
        long position,
        byte[] id,
        String type,
        int version,
        long recordedMicros,
        List<Piece> payload,
        byte[] metadata,
        SortedSet<String> tags) {
    /** Which encoding a leaf is hashed by; a change of it makes another tree. */
    public static final int FORMAT = 1;

    public Leaf {
        payload = List.copyOf(payload);
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    /** A part of the payload: as it is, or its salted hash. */
    public record Piece(boolean withheld, byte[] bytes) {}

    /** The SHA-256 of a zero byte and the leaf's data: every field in order, each with its length. */
    public byte[] hash() {
        LengthPrefixedDigest hash = new LengthPrefixedDigest().raw((byte) 0);
        hash.put(FORMAT).put(position).put(id).put(type).put(version).put(recordedMicros);
        hash.put(payload.size());
        payload.forEach(piece -> hash.put(piece.withheld() ? 1 : 0).put(piece.bytes()));
        hash.put(metadata).put(tags.size());
        tags.forEach(hash::put);
        return hash.done();
    }

    /** The payload with a stand-in for what is withheld. */
    public byte[] payloadWith(byte[] standIn) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        payload.forEach(piece -> whole.writeBytes(piece.withheld() ? standIn : piece.bytes()));
        return whole.toByteArray();
    }
}
