package org.vpshr.examples.ministry.example;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The clock of the record: that of the application, but for the moments of a history that is taken in as it was. */
final class RecordClock implements InstantSource {
    private final InstantSource usual;
    private final AtomicReference<@Nullable Instant> past = new AtomicReference<>();

    RecordClock(InstantSource usual) {
        this.usual = usual;
    }

    @Override
    public Instant instant() {
        Instant then = past.get();
        return then == null ? usual.instant() : then;
    }

    /** From now on it is that moment. */
    void standAt(Instant then) {
        past.set(then);
    }

    /** From now on it goes as usual. */
    void goOn() {
        past.set(null);
    }
}
