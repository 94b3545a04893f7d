package org.vpshr.examples.ministry.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.file.OutputFile;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.examples.history.ExampleHistory;
import org.vpshr.examples.ministry.MinistryProperties;

/**
 * Fills a record in which nothing stands, whatever its store, with the history that is asked for. A record that holds
 * anything is never touched.
 */
final class ExampleFilling implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(ExampleFilling.class);
    private static final String BEGUN = "example.begun";

    private final MinistryProperties ministry;
    private final VoluntaryPrinciples record;
    private final RecordClock clock;
    private final Executor inTurn;

    ExampleFilling(MinistryProperties ministry, VoluntaryPrinciples record, RecordClock clock, Executor inTurn) {
        this.ministry = ministry;
        this.record = record;
        this.clock = clock;
        this.inTurn = inTurn;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ministry.history().map(ExampleHistory::of).ifPresent(history -> inTurn.execute(() -> fillIfEmpty(history)));
    }

    private void fillIfEmpty(ExampleHistory history) {
        Path begun = ministry.folder().resolve(BEGUN);
        if (Files.exists(begun)) {
            throw new InvalidValue(
                    "the record was being filled with an example, and that broke off",
                    "empty the store, remove " + begun
                            + " and start again; or set ministry.example to nothing, to go on with what there is");
        }
        if (record.head().position() == 0) {
            fill(history, begun);
        }
    }

    /** What is broken off is known by the file, which is removed when all is there. */
    private void fill(ExampleHistory history, Path begun) {
        OutputFile.at(begun)
                .forOwnerAlone()
                .replacingNothing("start again")
                .write("an example is being recorded\n".getBytes(StandardCharsets.US_ASCII));
        try {
            for (ExampleHistory.Chapter chapter : history.chapters()) {
                clock.standAt(chapter.written());
                record.record(chapter.contributions());
            }
            Files.delete(begun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            clock.goOn();
        }
        LOG.info(
                "the record was empty and is filled with an example, up to {}",
                record.head().position());
    }
}
