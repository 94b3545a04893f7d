package org.vpshr.application.checkpoint;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps a checkpoint up to date with what this process records, so that whoever asks next, in this process or a later one,
 * need not fold that: each time that so much was recorded, and when the record is closed.
 */
public final class KeepingUp implements AutoCloseable {
    /** To bring it up to date takes as long as some commands do. */
    private static final int EACH = 256;

    private final Checkpoint checkpoint;
    private final Checkpoint.Source source;
    private final AtomicInteger recorded = new AtomicInteger();
    private final AtomicLong from;

    public KeepingUp(Checkpoint checkpoint, Checkpoint.Source source) {
        this.checkpoint = checkpoint;
        this.source = source;
        this.from = new AtomicLong(source.head().position());
    }

    /** Something was recorded and is kept. */
    public void recorded() {
        if (recorded.incrementAndGet() % EACH == 0) {
            keepUp();
        }
    }

    private void keepUp() {
        checkpoint.keepUp(source, from.get()).ifPresent(from::set);
    }

    /** Where nothing was recorded the checkpoint is not touched. */
    @Override
    public void close() {
        if (recorded.getAndSet(0) > 0) {
            keepUp();
        }
    }
}
