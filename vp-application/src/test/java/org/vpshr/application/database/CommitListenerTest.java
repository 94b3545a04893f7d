package org.vpshr.application.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.given.Swallowing;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.store.Store;

/** Whoever listens is woken for as long as nobody closes it, and not once after that. */
@SuppressWarnings("NullAway.Init")
class CommitListenerTest {
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final Duration SELDOM = Duration.ofMinutes(10);

    @TempDir
    Path directory;

    private AStore store;
    private Ledger ledger;

    @BeforeEach
    void open() {
        store = AStore.In.POSTGRES.fresh(directory);
        ledger = Ledger.open(store.store(), InstantSource.system());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whoever_fails_to_look_is_woken_again() throws InterruptedException {
        CountDownLatch woken = new CountDownLatch(5);
        Runnable failing = () -> {
            woken.countDown();
            throw new IllegalStateException("it cannot look today");
        };

        try (CommitListener listener = new CommitListener(ledger.database(), OFTEN, failing)) {
            assertThat(woken.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void nobody_is_woken_once_it_is_closed() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        AtomicBoolean closed = new AtomicBoolean();
        AtomicInteger late = new AtomicInteger();
        CommitListener listener = new CommitListener(ledger.database(), OFTEN, () -> {
            begun.countDown();
            late.addAndGet(closed.get() ? 1 : 0);
            long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
            while (System.nanoTime() < until) {
                Thread.onSpinWait(); // what nobody can interrupt
            }
            late.addAndGet(closed.get() ? 1 : 0);
            ended.incrementAndGet();
        });
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        listener.close();
        closed.set(true);
        int before = ended.get();
        Thread.sleep(500);

        assertThat(late).hasValue(0);
        assertThat(ended).hasValue(before).hasPositiveValue();
    }

    @Test
    void it_is_closed_at_once_although_nothing_is_told() throws InterruptedException {
        CountDownLatch listening = new CountDownLatch(1);
        CommitListener listener = new CommitListener(ledger.database(), SELDOM, listening::countDown);
        assertThat(listening.await(30, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(200);
        long begun = System.nanoTime();

        listener.close();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    /** A network may have given the connection up without a word to either side. */
    @Test
    void a_connection_on_which_nothing_comes_any_more_is_opened_again() throws InterruptedException {
        PostgresServer server = PostgresServer.get();
        Store.Postgres direct = (Store.Postgres) store.store();
        AtomicInteger woken = new AtomicInteger();
        try (Swallowing network = new Swallowing(server.port());
                Ledger through = Ledger.open(through(network, direct), InstantSource.system(), Duration.ofSeconds(1));
                CommitListener listener =
                        new CommitListener(through.database(), Duration.ofMillis(300), woken::incrementAndGet)) {
            assertThat(eventually(() -> listeners() == 1)).isTrue();
            network.all();
            network.passAgain();

            assertThat(eventually(() -> listeners() == 2)).isTrue();
            assertThat(woken).hasPositiveValue();
        }
    }

    private static Store.Postgres through(Swallowing network, Store.Postgres store) {
        return new Store.Postgres(
                store.url().replaceFirst("localhost:[0-9]+", "localhost:" + network.port()), store.user(), null);
    }

    /** The old one too: nobody has told the server that it is given up. */
    private long listeners() {
        return ledger.database()
                .with(session -> session.number(
                        "select count(*) from pg_stat_activity where query = 'listen vp_' || md5('" + schema() + "')"));
    }

    private String schema() {
        return ((Store.Postgres) store.store()).url().replaceFirst(".*currentSchema=", "");
    }

    private interface Condition {
        boolean holds();
    }

    private static boolean eventually(Condition condition) throws InterruptedException {
        for (int attempt = 0; attempt < 300 && !condition.holds(); attempt++) {
            Thread.sleep(100);
        }
        return condition.holds();
    }
}
