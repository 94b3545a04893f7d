package org.vpshr.application.proof;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.application.proof.merkle.LengthPrefixedDigest;
import org.vpshr.application.text.Commitments;
import org.vpshr.application.text.SaltedText;

/**
 * An event as it is a leaf of the tree: its facts, and a commitment of each of its free texts. Texts go beside it with
 * their salts, as far as the reader may see them; they are no part of what is hashed. So a leaf can be handed to
 * anybody, and whoever has a text that is not shown can still show it.
 *
 * @param position the position of its event in the ledger, from 1
 * @param id the SHA-256 of the event's identifier, which no proof shows
 * @param type the stable name of the event, such as {@code engagement.EventHeld}
 * @param version the number of the version, from 1
 * @param recordedMicros when it was recorded, in microseconds since 1970 (UTC)
 * @param facts the event, with numbers in the places of its texts
 * @param commitments a SHA-256 for each text, one after the other
 * @param metadata the hash of what is known about the event and is no part of it, salted by the event's identifier
 * @param tags by what decisions find it
 * @param shown the texts that go with it
 */
public record Leaf(
        long position,
        byte[] id,
        String type,
        int version,
        long recordedMicros,
        byte[] facts,
        byte[] commitments,
        byte[] metadata,
        SortedSet<String> tags,
        List<SaltedText> shown) {
    /** Which encoding a leaf is hashed by; a change of it makes another tree. */
    public static final int FORMAT = 1;

    /** Takes copies of the tags and texts. */
    public Leaf {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        shown = List.copyOf(shown);
    }

    /** {@return the SHA-256 of a zero byte and the leaf's data: every field in order, each with its length} */
    public byte[] hash() {
        LengthPrefixedDigest hash = new LengthPrefixedDigest().raw((byte) 0);
        hash.put(FORMAT).put(position).put(id).put(type).put(version).put(recordedMicros);
        hash.put(facts).put(commitments).put(metadata).put(tags.size());
        tags.forEach(hash::put);
        return hash.done();
    }

    /** {@return whether each text that goes with it is the one that the event was recorded with} */
    public boolean showsWhatWasRecorded() {
        return shown.stream().allMatch(text -> Commitments.match(commitments, text));
    }

    /**
     * {@return the same leaf with texts beside it}
     *
     * @param texts texts of the event, with their salts
     */
    public Leaf showing(List<SaltedText> texts) {
        return new Leaf(position, id, type, version, recordedMicros, facts, commitments, metadata, tags, texts);
    }
}
