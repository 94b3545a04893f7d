package org.vpshr.application.axon.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.TransactionalUnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.given.AStore;
import org.vpshr.application.ledger.Ledger;

/** The framework's units of work over the transactions of a database. */
@SuppressWarnings("NullAway.Init")
class NodeTransactionsTest {
    @TempDir
    Path directory;

    private AStore store;
    private Ledger ledger;
    private NodeTransactions transactions;
    private UnitOfWorkFactory units;

    @BeforeEach
    void open() {
        store = AStore.In.POSTGRES.fresh(directory);
        ledger = Ledger.open(store.store(), InstantSource.system());
        transactions = new NodeTransactions(ledger.database(), Duration.ofSeconds(10));
        units = new TransactionalUnitOfWorkFactory(
                transactions, new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private CompletableFuture<Integer> shown(String node) {
        return units.create()
                .executeWithResult(context ->
                        CompletableFuture.completedFuture(transactions.<Integer>within(session -> session.connection()
                                .createStatement()
                                .executeUpdate("insert into node values ('" + node + "', now())"))));
    }

    private long nodes() {
        return ledger.database().with(session -> session.number("select count(*) from node"));
    }

    @Test
    void what_a_unit_of_work_did_is_there_when_it_has_ended() {
        assertThat(shown("lima").join()).isEqualTo(1);

        assertThat(nodes()).isEqualTo(1);
    }

    @Test
    void a_unit_of_work_that_fails_leaves_nothing() {
        CompletableFuture<Object> failing = units.create().executeWithResult(context -> {
            transactions.within(session ->
                    session.connection().createStatement().executeUpdate("insert into node values ('lima', now())"));
            throw new IllegalStateException("it fails after that");
        });

        assertThatThrownBy(failing::join).hasMessageContaining("it fails after that");
        assertThat(nodes()).isZero();
    }

    /** The framework waits for its answer; without one, a processor would stand still for good. */
    @Test
    void a_unit_of_work_that_cannot_be_begun_ends_all_the_same() {
        ledger.close();

        assertThatThrownBy(() -> shown("lima").get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("it was closed");
    }

    @Test
    void a_unit_of_work_that_uses_no_database_needs_none() {
        ledger.close();

        assertThat(units.create()
                        .executeWithResult(context -> CompletableFuture.completedFuture("done"))
                        .join())
                .isEqualTo("done");
    }
}
