package org.vpshr.application.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.registerPerson;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Migration;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.given.APublishedReport;
import org.vpshr.application.given.OwnerAlone;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.given.WatchedSource;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.store.Store;

/** More threads than connections, on a role that the server lets in ten times and not once more. */
@SuppressWarnings("NullAway.Init")
class FloodTest {
    private static final PostgresServer SERVER = PostgresServer.get();
    private static final String FEW = "vp_few";
    private static final int MOST = 10;
    private static final int READERS = 200;

    @TempDir
    Path directory;

    private Store.Postgres records;
    private Store.Postgres keys;

    @BeforeEach
    void a_role_with_few_connections() {
        SERVER.run("do $$ begin create role " + FEW + " login connection limit " + MOST
                + "; exception when duplicate_object then null; end $$");
        records = fewOf(SERVER.freshRecord());
        keys = fewOf(SERVER.freshKeys());
    }

    private static Store.Postgres fewOf(Store.Postgres store) {
        Store owners = new Store.Postgres(store.url(), PostgresServer.OWNER, null);
        if (store.url().contains("=keys_")) {
            Migration.ofKeys(owners, java.util.Optional.of(FEW));
        } else {
            Migration.ofRecord(owners, java.util.Optional.of(FEW));
        }
        return new Store.Postgres(store.url(), FEW, null);
    }

    private static String schema(Store.Postgres store) {
        return store.url().replaceFirst(".*currentSchema=", "");
    }

    private Options options(Store record, Store apart) throws IOException {
        return Options.of(record)
                .withKeys(apart)
                .withMasterKey(OwnerAlone.masterKey(directory.resolve("master")))
                .withState(directory.resolve("state"));
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(records.url().replaceFirst("\\?.*", ""));
        config.setUsername(FEW);
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /** What the threads failed with. */
    private static List<Throwable> together(int threads, Consumer<Integer> work) throws InterruptedException {
        ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> all = IntStream.range(0, threads)
                .mapToObj(number -> Thread.ofVirtual().start(() -> {
                    try {
                        work.accept(number);
                    } catch (Throwable e) {
                        failures.add(e);
                    }
                }))
                .toList();
        for (Thread thread : all) {
            thread.join();
        }
        return new ArrayList<>(failures);
    }

    /** Reads events one after the other, and of each what else bears on it and its sealed texts. */
    private static void read(VoluntaryPrinciples record) {
        record.history()
                .forEach(event ->
                        record.history(event.position()).about(event.event().subject()));
    }

    private static void fill(VoluntaryPrinciples record) {
        record.recordAll(APublishedReport.of(List.of(APublishedReport.held("pe", "A roundtable.", ""))));
        record.record(command(registerPerson("koch", "Ulla Koch")));
    }

    @Test
    void two_hundred_threads_read_by_ten_connections_and_none_fails() throws Exception {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options(records, keys))) {
            fill(record);

            assertThat(together(READERS, number -> {
                        read(record);
                        Markdown.of(record.reports().of("NL", 2018).now());
                    }))
                    .isEmpty();
        }
    }

    @Test
    void readers_and_writers_share_the_ten_connections_of_a_pool() throws Exception {
        try (HikariDataSource pool = pool();
                VoluntaryPrinciples record = VoluntaryPrinciples.open(
                        options(Store.of(pool, schema(records)), Store.of(pool, schema(keys))))) {
            fill(record);
            long before = record.head().position();

            assertThat(together(READERS, number -> {
                        if (number % 25 == 0) {
                            record.record(command(noteGroup("gt-" + number, "group-" + number)));
                        }
                        read(record);
                    }))
                    .isEmpty();

            assertThat(record.head().position()).isEqualTo(before + READERS / 25);
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    @Test
    void no_more_are_lent_than_the_record_may_have() throws Exception {
        try (WatchedSource pool = new WatchedSource(records, true);
                VoluntaryPrinciples record = VoluntaryPrinciples.open(
                        options(Store.of(pool.source(), schema(records)), Store.of(pool.source(), schema(keys)))
                                .withConnections(5))) {
            fill(record);

            assertThat(together(40, number -> read(record))).isEmpty();

            assertThat(pool.mostLent()).isBetween(2, 5);
        }
    }

    @Test
    void when_patience_ends_it_is_said_that_all_are_in_use() throws Exception {
        CountDownLatch enough = new CountDownLatch(1);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(
                options(records, keys).withConnections(4).withPatience(Duration.ofMillis(300)))) {
            fill(record);
            CountDownLatch held = new CountDownLatch(1);
            Thread slow = Thread.ofVirtual()
                    .start(() -> record.history().forEach(event -> {
                        held.countDown();
                        try {
                            enough.await();
                        } catch (InterruptedException e) {
                            throw new AssertionError(e);
                        }
                    }));
            held.await();

            assertThatThrownBy(record::head)
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContainingAll(
                            records.url(),
                            "all 4 connections that this record may have at a time are in use",
                            "none came free within 0.3 seconds",
                            "Options.withConnections");
            enough.countDown();
            slow.join();
            assertThat(record.head().position()).isPositive();
        }
    }

    @Test
    void what_cannot_serve_a_single_thread_is_refused() {
        Options options = Options.of(records);

        assertThatThrownBy(() -> options.withConnections(3)).isInstanceOf(IllegalArgumentException.class);
    }
}
