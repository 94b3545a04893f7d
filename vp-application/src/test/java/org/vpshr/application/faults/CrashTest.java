package org.vpshr.application.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.OutcomeUnknown;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.domain.CarriesEntry;

/** The server of a record stops in the middle of its work, again and again, while four threads record. */
@Tag("long")
class CrashTest {
    private static final int CRASHES = 5;
    private static final int THREADS = 4;
    private static final int BETWEEN = 100;

    @TempDir
    Path directory;

    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void nothing_acknowledged_is_lost_and_the_same_record_goes_on() throws Exception {
        try (PostgresServer server = PostgresServer.another();
                VoluntaryPrinciples record = VoluntaryPrinciples.open(
                        AStore.InPostgres.on(server, directory).options())) {
            record.record(command(noteGroup("gt", "group")));
            crashUnderLoad(server, record);

            assertThat(record.upkeep().verifyChain().whole()).isTrue();
            Map<String, Long> found = found(record);
            assertThat(found).hasSize((int) record.head().position()).containsAllEntriesOf(acknowledged);
            found.keySet().removeAll(acknowledged.keySet());
            found.remove("group");
            assertThat(unknown).containsAll(found.keySet());
            assertThat(refused).hasPositiveValue();
            System.out.printf(
                    "%d crashes, %d threads, %d acknowledged, 0 lost, %d refused, %d of unknown outcome, %d of these recorded%n",
                    CRASHES, THREADS, acknowledged.size(), refused.get(), unknown.size(), found.size());
        }
    }

    private void crashUnderLoad(PostgresServer server, VoluntaryPrinciples record) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                String name = "case-" + thread + "-";
                writers.add(threads.submit(() -> recordOn(record, name)));
            }
            for (int crash = 0; crash < CRASHES; crash++) {
                awaitMore(writers);
                server.crashAndRestart();
            }
            awaitMore(writers);
            over.set(true);
            for (Future<?> writer : writers) {
                writer.get(1, TimeUnit.MINUTES);
            }
        } finally {
            over.set(true);
        }
    }

    private void recordOn(VoluntaryPrinciples record, String name) {
        for (int i = 0; !over.get(); i++) {
            try {
                acknowledged.put(
                        name + i,
                        record.record(command(openCase("gt", name + i))).last());
            } catch (OutcomeUnknown noAnswer) {
                unknown.add(name + i);
            } catch (StoreUnavailable gone) {
                refused.incrementAndGet();
            }
        }
    }

    /** Until the threads have recorded some more, whatever happened before. */
    private void awaitMore(List<Future<?>> writers) throws InterruptedException {
        int enough = acknowledged.size() + BETWEEN;
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (acknowledged.size() < enough) {
            assertThat(System.nanoTime()).as("they do not go on").isLessThan(deadline);
            assertThat(writers).noneMatch(Future::isDone);
            Thread.sleep(5);
        }
    }

    private static Map<String, Long> found(VoluntaryPrinciples record) {
        Map<String, Long> found = new HashMap<>();
        record.history()
                .forEach(each ->
                        found.put(((CarriesEntry) each.event()).entry().id().value(), each.position()));
        return found;
    }
}
