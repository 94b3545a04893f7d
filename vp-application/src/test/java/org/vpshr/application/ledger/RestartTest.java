package org.vpshr.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Rows.aRow;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.database.Database;
import org.vpshr.application.failure.OutcomeUnknown;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.store.Store;

/** A server of its own, that goes away and comes back. */
class RestartTest {
    private static final int RESTARTS = 3;

    @TempDir
    Path directory;

    private EmbeddedPostgres start(int port, String fsync) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", fsync)
                .setServerConfig("synchronous_commit", "off")
                .start();
    }

    private static Store storeOf(EmbeddedPostgres server) {
        return new Store.Postgres("jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres", null);
    }

    @Test
    void a_server_that_forgets_is_refused() throws IOException {
        try (EmbeddedPostgres forgetful = start(0, "off")) {
            assertThatThrownBy(() -> Ledger.open(storeOf(forgetful), InstantSource.system()))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("set fsync = on");
        }
    }

    @Test
    void a_session_waits_for_the_disk_where_the_server_would_not() throws IOException {
        try (EmbeddedPostgres hasty = start(0, "on");
                Database database = Database.open(storeOf(hasty), Schema.LEDGER, Ledger.PATIENCE)) {
            assertThat(database.<Long>with(session ->
                            session.number("select count(*) where current_setting('synchronous_commit') = 'on'")))
                    .isEqualTo(1);
        }
    }

    @Test
    void nothing_acknowledged_is_lost_when_the_server_is_restarted_under_load() throws Exception {
        EmbeddedPostgres server = start(0, "on");
        int port = server.getPort();
        AtomicLong acknowledged = new AtomicLong();
        AtomicLong refused = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        try (Ledger ledger = Ledger.open(storeOf(server), InstantSource.system())) {
            Thread writer = Thread.ofPlatform().start(() -> {
                while (!over.get()) {
                    try {
                        acknowledged.set(
                                ledger.append(LedgerCondition.none(), List.of(aRow("a", "x=1"), aRow("b", "x=2"))));
                    } catch (StoreUnavailable | OutcomeUnknown e) {
                        refused.incrementAndGet();
                    }
                }
            });
            for (int restart = 0; restart < RESTARTS; restart++) {
                awaitMoreThan(acknowledged);
                server.close();
                assertThatThrownBy(ledger::head).isInstanceOf(StoreUnavailable.class);
                server = start(port, "on");
            }
            awaitMoreThan(acknowledged);
            over.set(true);
            writer.join();

            assertThat(refused).hasValueGreaterThanOrEqualTo(RESTARTS);
            assertThat(ledger.head().position())
                    .isGreaterThanOrEqualTo(acknowledged.get())
                    .isEven();
            assertThat(ledger.verify().whole()).isTrue();
        } finally {
            server.close();
        }
    }

    private static void awaitMoreThan(AtomicLong acknowledged) throws InterruptedException {
        long before = acknowledged.get();
        while (acknowledged.get() < before + 100) {
            Thread.sleep(5);
        }
    }
}
