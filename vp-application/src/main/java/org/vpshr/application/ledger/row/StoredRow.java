package org.vpshr.application.ledger.row;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SortedSet;

/**
 * An event as it was taken in.
 *
 * @param position its place in the order of all events, from 1 on and without gaps
 * @param recordedMicros when it was taken in, in microseconds since 1970; never less than that of the event before
 * @param form of everything that follows from the event: its chain, its leaf, its tags, its bounds
 * @param hash the SHA-256 of this event and of the chain before it
 * @param texts what lies beside it; no part of the chain
 */
public record StoredRow(
        long position,
        String eventId,
        String type,
        int version,
        long recordedMicros,
        byte[] facts,
        byte[] commitments,
        byte[] metadata,
        SortedSet<String> tags,
        int form,
        byte[] hash,
        RowTexts texts) {

    /** The row as it was before the ledger gave it a place. */
    public NewRow asNew() {
        return new NewRow(eventId, type, version, facts, commitments, metadata, tags, at -> texts);
    }

    /** How large it is, in bytes, but for its tags. */
    public long bytes() {
        return (long) facts.length + commitments.length + metadata.length + texts.bytes();
    }

    public Instant recorded() {
        return Instant.EPOCH.plus(recordedMicros, ChronoUnit.MICROS);
    }

    /** What a fold needs of it. */
    public StoredEvent toFold() {
        return new StoredEvent(position, recordedMicros, type, version, facts, commitments, texts);
    }
}
