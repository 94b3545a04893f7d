package org.vpshr.testing;

import java.time.Duration;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.given.SeededIds;
import org.vpshr.domain.given.Ticking;

/**
 * A record in memory, for one test: what a record in a file is, in a folder that lies in memory where the machine has such a
 * one. It keeps the whole contract of a store, since it is one. Clock, identifiers and keys are the same in every run, and
 * so is its head.
 */
public final class RecordInMemory implements AutoCloseable {
    /** When the clock of every record starts. */
    public static final String START = "2026-01-01T09:00:00Z";

    private static final long SEED = 2026;

    private final MemoryFolder folder = MemoryFolder.fresh();
    private final Ticking clock = new Ticking().at(START).by(Duration.ofSeconds(1));
    private Options options;
    private @Nullable VoluntaryPrinciples open;

    private RecordInMemory() {
        options = Options.of(folder.path().resolve("record.db"))
                .withoutState()
                .withoutCheckpoint()
                .withClock(clock)
                .withIds(SeededIds.from(SEED))
                .withRandomness(new Random(SEED));
    }

    /** {@return an empty one} */
    public static RecordInMemory fresh() {
        return new RecordInMemory();
    }

    /** {@return the clock of the record: one second passes at each look at it} */
    public Ticking clock() {
        return clock;
    }

    /** {@return how the record is opened} */
    public Options options() {
        return options;
    }

    /** {@return the record, opened when it is first asked for} */
    public VoluntaryPrinciples record() {
        if (open == null) {
            open = VoluntaryPrinciples.open(options);
        }
        return open;
    }

    /** {@return the same record, closed and opened again} */
    public VoluntaryPrinciples reopened() {
        return reopened(before -> before);
    }

    /**
     * {@return the same record, closed and opened again with other options, such as templates of one's own}
     *
     * @param change changes how it is opened
     */
    public VoluntaryPrinciples reopened(UnaryOperator<Options> change) {
        closeRecord();
        options = change.apply(options);
        return record();
    }

    private void closeRecord() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    /** Nothing of it is left. */
    @Override
    public void close() {
        closeRecord();
        folder.close();
    }
}
