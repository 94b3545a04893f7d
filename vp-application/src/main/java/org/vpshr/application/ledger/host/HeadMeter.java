package org.vpshr.application.ledger.host;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.Database;
import org.vpshr.application.waiting.Elapsed;

/** For how long a transaction of the host holds the head. There is one at a time, and its end is for the server to tell. */
public final class HeadMeter {
    private final AtomicReference<@Nullable Holding> last = new AtomicReference<>();

    private record Holding(String transaction, Elapsed since) {}

    /** @param begun since when it is held */
    public void note(HeldHead held, Elapsed begun) {
        if (held.first()) {
            last.set(new Holding(held.transaction(), begun));
        }
    }

    /** Nothing where none does by now. */
    public Duration read(Database database) {
        @Nullable Holding holding = last.get();
        if (holding == null) {
            return Duration.ZERO;
        }
        if (database.with(session -> HeldHead.goesOn(session, holding.transaction()))) {
            return holding.since().time();
        }
        last.compareAndSet(holding, null);
        return Duration.ZERO;
    }
}
