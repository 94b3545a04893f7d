package org.vpshr.application.axon;

import java.nio.file.Path;
import java.time.InstantSource;
import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.given.AStore;
import org.vpshr.application.ledger.Ledger;

/**
 * The suite by which Axon's makers hold every storage engine, as they publish it, over a store of ours. In one thing the
 * ledger differs on purpose: when an event was recorded is for it to say, and a time that an event brings is none of its.
 * So the suite's events keep theirs beside it ({@link TextRows}), and what the suite asks by time is answered by the
 * instants at which the ledger took them in.
 */
@SuppressWarnings("NullAway.Init")
abstract class AxonsOwnSuite extends StorageEngineTestSuite<LedgerStorageEngine> {
    @TempDir
    static Path directory;

    private final AStore.In in;
    private Ledger ledger;

    AxonsOwnSuite(AStore.In in) {
        this.in = in;
    }

    @Override
    protected LedgerStorageEngine buildStorageEngine() {
        ledger = Ledger.open(in.fresh(directory).store(), InstantSource.system());
        return new LedgerStorageEngine(ledger, new TextRows());
    }

    /** The ledger asks for none. */
    @Override
    @SuppressWarnings("NullAway") // as in Axon's own test of its engine in memory
    protected @Nullable ProcessingContext processingContext() {
        return null;
    }

    @AfterAll
    void close() {
        ledger.close();
    }
}
