package org.vpshr.application.database;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.observing.Happening;
import org.vpshr.application.observing.telling.Telling;
import org.vpshr.application.waiting.Elapsed;
import org.vpshr.application.waiting.Slots;

/**
 * How many connections a record has at the same time, for its events and its keys together: at work or idle. Who needs one
 * more waits until one comes free.
 */
public final class ConnectionBound {
    /** As many as a pool has where nobody says otherwise. */
    public static final int USUAL = 10;

    /** Fewer do not serve one thread that reads events, and what they rest on, and their keys. */
    public static final int LEAST = Slots.DEPTH;

    private static final Slots.@Nullable Slot NO_SLOT = null;

    private final @Nullable Slots slots;
    private final List<BooleanSupplier> idle = new CopyOnWriteArrayList<>();
    private final Telling telling;
    private int open;

    private ConnectionBound(@Nullable Slots slots, Telling telling) {
        this.slots = slots;
        this.telling = telling;
    }

    /** For files, of which there may be as many open as there is work. */
    static ConnectionBound none() {
        return new ConnectionBound(null, Telling.nobody());
    }

    /** @param many {@link #LEAST} or more */
    public static ConnectionBound of(int many) {
        return of(many, Telling.nobody());
    }

    /** @param telling tells how long a thread waited for one */
    public static ConnectionBound of(int many, Telling telling) {
        return new ConnectionBound(new Slots(many), telling);
    }

    /** What a thread has while it has a connection. */
    record Place(Slots.@Nullable Slot slot) {
        void leave() {
            if (slot != null) {
                slot.giveBack();
            }
        }
    }

    /** One for the calling thread; nothing when none comes free in time. */
    Optional<Place> take(Duration atMost) {
        if (slots == null) {
            return Optional.of(new Place(NO_SLOT));
        }
        Elapsed asked = Elapsed.fromNow();
        Optional<Place> got = slots.take(atMost).map(Place::new);
        telling.waited(Happening.Obstacle.CONNECTION, asked.time());
        return got;
    }

    /** What the calling thread has while a connection of the host is lent to it. */
    Place lent() {
        return new Place(slots == null ? NO_SLOT : slots.lent());
    }

    int many() {
        return slots == null ? Integer.MAX_VALUE : slots.many();
    }

    /** @param closesOne closes a connection that lies idle, and answers whether there was one */
    void share(BooleanSupplier closesOne) {
        idle.add(closesOne);
    }

    void shareNoMore(BooleanSupplier closesOne) {
        idle.remove(closesOne);
    }

    /** A connection is about to be opened: where there are as many, one that lies idle is closed before. */
    void opening() {
        if (isBeyond()) {
            for (BooleanSupplier one : idle) {
                if (one.getAsBoolean()) {
                    return;
                }
            }
        }
    }

    private synchronized boolean isBeyond() {
        open++;
        return open > many();
    }

    synchronized void closed() {
        open--;
    }
}
