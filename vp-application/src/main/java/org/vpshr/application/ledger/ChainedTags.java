package org.vpshr.application.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.vpshr.application.privacy.SipHash;

/**
 * The tags of events from one position of the chain up to another, as they stand under the chain: what the entries of each
 * bucket of the index have to sum up to, and the tags of the last events themselves. For one thread.
 */
final class ChainedTags {
    private static final int RECENT = 1024;

    private final SipHash terms;
    private final NavigableMap<Integer, Long> sums = new TreeMap<>();
    private final NavigableMap<Long, SortedSet<String>> recent = new TreeMap<>();
    private final Point begin;
    private Point end;

    /** An event, by its position and the hash of the chain up to and with it. */
    record Point(long position, byte[] hash) {
        static final Point START = new Point(0, Chain.start());

        boolean is(Point other) {
            return position == other.position && Arrays.equals(hash, other.hash);
        }
    }

    ChainedTags(SipHash terms, Point begin) {
        this.terms = terms;
        this.begin = begin;
        this.end = begin;
    }

    Point begin() {
        return begin;
    }

    Point end() {
        return end;
    }

    /** Goes on by the next event. */
    void add(Point event, SortedSet<String> tags) {
        for (String tag : tags) {
            sums.merge(TagBucket.of(tag), terms.of(tag, event.position()), Long::sum);
        }
        keep(event.position(), tags);
        end = event;
    }

    /** Goes on by what begins where this ends. */
    void add(ChainedTags next) {
        next.sums.forEach((bucket, sum) -> sums.merge(bucket, sum, Long::sum));
        next.recent.forEach(this::keep);
        end = next.end;
    }

    private void keep(long position, SortedSet<String> tags) {
        recent.put(position, tags);
        if (recent.size() > RECENT) {
            recent.pollFirstEntry();
        }
    }

    /** What the entries in the buckets have to sum up to. */
    long sum(TagBucket.Range range) {
        return sums.subMap(range.first(), true, range.last(), true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Whether the tags of all events from the position on are at hand. */
    boolean recalls(long from) {
        return from > end.position() - recent.size();
    }

    /** The positions of the last events that bear at least one of the tags. */
    void recall(Collection<String> tags, long from, long upTo, SortedSet<Long> into) {
        if (from <= upTo) {
            recent.subMap(from, true, upTo, true).forEach((position, borne) -> {
                if (tags.stream().anyMatch(borne::contains)) {
                    into.add(position);
                }
            });
        }
    }

    int buckets() {
        return sums.size();
    }

    /** The sums alone. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Map.Entry<Integer, Long> each : sums.entrySet()) {
                out.writeInt(each.getKey());
                out.writeLong(each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what is written to it", e);
        }
        return bytes.toByteArray();
    }

    /** What the sums were made of from the beginning of the chain on; nothing when they are of another form. */
    static Optional<ChainedTags> read(SipHash terms, Point end, byte[] bytes) {
        ChainedTags read = new ChainedTags(terms, Point.START);
        read.end = end;
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (in.available() > 0) {
                read.sums.put(in.readInt(), in.readLong());
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(read);
    }
}
