package org.vpshr.application.following.work;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.application.database.CommitListener;
import org.vpshr.application.database.Database;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.following.FollowerProgress;
import org.vpshr.application.following.Followers;
import org.vpshr.application.following.Following;
import org.vpshr.application.following.Pace;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.observing.telling.Unworded;
import org.vpshr.application.store.Store;
import org.vpshr.application.waiting.Deadline;
import org.vpshr.domain.failure.Failure;

/** All that this process follows, and how it is woken: by appends of its own, by notifications of the server, and by time. */
public final class Crew implements Followers, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);

    private final String id;
    private final Ledger ledger;
    private final Supplier<String> keys;
    private final boolean onServer;
    private final @Nullable Database own;
    private final FollowerTables tables;
    private final List<Worker> workers = new CopyOnWriteArrayList<>();
    private final Runnable wake = this::wakeAll;
    private final ScheduledExecutorService pulses = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("vp-follower-pulse").factory());
    private @Nullable CommitListener listening;

    /**
     * @param name for people; each start gets an identity of its own
     * @param keys the mark of the master key that is in use
     */
    public Crew(String name, Store store, Ledger ledger, Supplier<String> keys) {
        this.id = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        this.ledger = ledger;
        this.keys = keys;
        switch (store) {
            case Store.File file -> {
                Database beside = Database.open(positions(file), PositionFile.KIND, ledger.patience());
                this.own = beside;
                this.onServer = false;
                this.tables = new FollowerTables(beside, ServerTime.OF_SQLITE);
            }
            case Store.Shared shared -> {
                this.own = null;
                this.onServer = true;
                this.tables = new FollowerTables(ledger.database(), ServerTime.OF_POSTGRES);
            }
        }
        ledger.addAppendListener(wake);
    }

    private void wakeAll() {
        workers.forEach(Worker::wake);
    }

    private static Path positions(Store.File file) {
        return Path.of(file.path() + ".followers");
    }

    /** This process among others. */
    public String id() {
        return id;
    }

    /** Begins to work at a follower, whenever it is this process's turn. */
    public Following begin(FollowerKey key, Pace pace, Work work) {
        listen(pace);
        Ending ending = new Ending();
        Worker worker = new Worker(key, work, pace, id, ledger, tables, keys, ending);
        Duration breath = pace.silence().dividedBy(4);
        ending.of(
                worker,
                pulses.scheduleWithFixedDelay(
                        () -> pulse(worker), breath.toMillis(), breath.toMillis(), TimeUnit.MILLISECONDS));
        workers.add(worker);
        worker.wake();
        return worker;
    }

    /** What ends with a worker. */
    private final class Ending implements Runnable {
        private @Nullable Worker worker;
        private @Nullable ScheduledFuture<?> pulse;

        void of(Worker which, ScheduledFuture<?> beating) {
            worker = which;
            pulse = beating;
        }

        @Override
        public void run() {
            workers.remove(worker);
            if (pulse != null) {
                pulse.cancel(false);
            }
        }
    }

    private static void pulse(Worker worker) {
        try {
            worker.pulse();
            worker.wake();
        } catch (Failure e) {
            LOG.info("no sign of life could be given: {}", Unworded.words(e));
        } catch (RuntimeException e) {
            LOG.warn("no sign of life could be given", Unworded.of(e));
        }
    }

    private synchronized void listen(Pace pace) {
        if (onServer && listening == null) {
            Duration breath = pace.silence().dividedBy(4);
            Duration atLatest = breath.compareTo(pace.polling()) < 0 ? breath : pace.polling();
            listening = new CommitListener(ledger.database(), atLatest, wake);
        }
    }

    @Override
    public List<FollowerProgress> progress() {
        long head = ledger.head().position();
        return tables.rows(Pace.USUAL.silence()).stream()
                .map(row -> row.progress(head))
                .toList();
    }

    @Override
    public void pause(String name) {
        each(name, tables::pause);
    }

    @Override
    public void resume(String name) {
        each(name, tables::resume);
    }

    private void each(String name, Consumer<FollowerKey> what) {
        List<FollowerKey> versions = tables.rows(Pace.USUAL.silence()).stream()
                .map(FollowerRow::key)
                .filter(key -> key.name().equals(name))
                .toList();
        if (versions.isEmpty()) {
            throw new NothingToReport(
                    "there is no follower of that name", "ask for the progress of all: it names them");
        }
        versions.forEach(what);
        wake.run();
    }

    /** Ends all that this process follows; whatever of it does not end in time is told, and the rest is ended all the same. */
    @Override
    public void close() {
        ledger.removeAppendListener(wake);
        stopListening();
        @Nullable RuntimeException first = null;
        List<Worker> all = List.copyOf(workers);
        all.forEach(Worker::end);
        Deadline until = Deadline.in(ledger.patience());
        for (Worker worker : all) {
            try {
                worker.close(until);
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        pulses.shutdownNow();
        if (own != null) {
            own.close();
        }
        if (first != null) {
            throw first;
        }
    }

    private synchronized void stopListening() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
    }
}
