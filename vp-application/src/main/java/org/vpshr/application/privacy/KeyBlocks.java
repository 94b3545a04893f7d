package org.vpshr.application.privacy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.waiting.Elapsed;

/**
 * The wrapped keys that were read last, in blocks that follow each other: events are mostly read in their order, by many at
 * once and each at another place. No block is kept for longer than its reader needs it, for another process may have
 * destroyed a key of it meanwhile.
 */
final class KeyBlocks {
    private static final int READ_AT_ONCE = 64;
    private static final int MOST = 64;
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Map<Long, Block> blocks = new LinkedHashMap<>();
    private long forgotten;

    private record Block(SortedMap<Long, Aes.Sealed> keys, Elapsed read) {}

    /** Reads the wrapped keys of the events from one position up to and with another. */
    interface Keys {
        SortedMap<Long, Aes.Sealed> range(long from, long upTo);
    }

    /** Nothing where it was not read just now. */
    synchronized Aes.@Nullable Sealed find(long position) {
        @Nullable Block block = blocks.get(number(position));
        return block == null || block.read().time().compareTo(KEPT) > 0
                ? null
                : block.keys().get(position);
    }

    /** The block of the position, read now. What was destroyed meanwhile is not kept. */
    SortedMap<Long, Aes.Sealed> read(long position, Keys table) {
        long before = forgotten();
        Elapsed begun = Elapsed.fromNow();
        long first = number(position) * READ_AT_ONCE;
        SortedMap<Long, Aes.Sealed> keys = table.range(first, first + READ_AT_ONCE - 1);
        keep(number(position), new Block(new TreeMap<>(keys), begun), before);
        return keys;
    }

    private static long number(long position) {
        return position / READ_AT_ONCE;
    }

    private synchronized long forgotten() {
        return forgotten;
    }

    private synchronized void keep(long number, Block block, long before) {
        if (before != forgotten) {
            return;
        }
        blocks.remove(number);
        blocks.put(number, block);
        if (blocks.size() > MOST) {
            blocks.remove(blocks.keySet().iterator().next());
        }
    }

    synchronized void forget() {
        forgotten++;
        blocks.clear();
    }
}
