package org.vpshr.application.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.registerPerson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.following.Pace;
import org.vpshr.application.given.APublishedReport;
import org.vpshr.application.given.OwnerAlone;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.given.WatchedSource;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.nodes.Node;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.store.Store;
import org.vpshr.domain.rule.RuleViolation;

/** A record over connections that the host lends: whatever happens, each comes back as it was lent. */
@SuppressWarnings("NullAway.Init")
class HostedStoreTest {
    private static final PostgresServer SERVER = PostgresServer.get();

    private static final String[] HABITS = {
        "do $$ begin end $$",
        "set search_path = pg_catalog, public",
        "set lock_timeout = '7s'",
        "set statement_timeout = '71s'",
        "set idle_in_transaction_session_timeout = '72s'",
        "set synchronous_commit = off",
        "set default_transaction_isolation = 'serializable'",
        "set default_transaction_deferrable = on",
        "create temporary table event (position bigint)",
        "create temporary table head (position bigint, hash bytea)"
    };

    @TempDir
    Path directory;

    private Store.Postgres records;
    private Store.Postgres keys;
    private WatchedSource pool;

    @BeforeEach
    void a_host_with_habits() {
        records = SERVER.freshRecord();
        keys = SERVER.freshKeys();
        pool = new WatchedSource(records, true, HABITS);
    }

    @AfterEach
    void close() throws SQLException {
        pool.close();
    }

    private static String schema(Store.Postgres store) {
        return store.url().replaceFirst(".*currentSchema=", "");
    }

    private Options over(WatchedSource by) throws IOException {
        return Options.of(Store.of(by.source(), schema(records)))
                .withKeys(Store.of(by.source(), schema(keys)))
                .withMasterKey(OwnerAlone.masterKey(directory.resolve("master")))
                .withState(directory.resolve("state"));
    }

    private static Ledger opened(Store store) {
        return Ledger.open(store, InstantSource.system(), Duration.ofSeconds(5));
    }

    private static void publish(VoluntaryPrinciples record) {
        record.recordAll(APublishedReport.of(List.of(APublishedReport.held("pe", "A roundtable.", ""))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatever_is_asked_each_connection_comes_back_as_it_was_lent(boolean autoCommit) throws Exception {
        try (WatchedSource own = new WatchedSource(records, autoCommit, HABITS)) {
            try (VoluntaryPrinciples record = VoluntaryPrinciples.open(over(own))) {
                publish(record);
                assertThat(Markdown.of(record.reports().of("NL", 2018).now())).contains("A roundtable.");
                assertThat(record.upkeep().verify().whole()).isTrue();
                record.upkeep().exportTo(new ByteArrayOutputStream());
            }

            assertThat(own.differences()).isEmpty();
            assertThat(own.lent()).isZero();
            assertThat(own.times()).isGreaterThan(20);
        }
    }

    @Test
    void what_fails_leaves_nothing_behind() throws Exception {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(over(pool).withPatience(Duration.ofMillis(500)));
                Connection other = SERVER.connect();
                Statement sql = other.createStatement()) {
            record.record(command(noteGroup("gt", "group")));
            assertThatThrownBy(() -> record.record(command(noteGroup("gt", "group"))))
                    .isInstanceOf(RuleViolation.class);
            other.setAutoCommit(false);
            sql.execute("select 1 from " + schema(records) + ".head for update");

            assertThatThrownBy(() -> record.record(command(noteGroup("gt-2", "group-2"))))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("another process is writing to it");

            other.rollback();
            record.record(command(noteGroup("gt-2", "group-2")));
            assertThat(record.head().position()).isEqualTo(2);
        }
        assertThat(pool.differences()).isEmpty();
        assertThat(pool.lent()).isZero();
    }

    @Test
    void the_owner_of_an_empty_schema_gets_its_tables_by_lent_connections() throws Exception {
        records = SERVER.freshSchema();
        keys = SERVER.freshSchema();
        try (WatchedSource owners = new WatchedSource(records, true, HABITS)) {
            try (VoluntaryPrinciples record = VoluntaryPrinciples.open(over(owners))) {
                assertThat(record.record(command(noteGroup("gt", "group"))).last())
                        .isEqualTo(1);
            }

            assertThat(owners.differences()).isEmpty();
            assertThat(owners.lent()).isZero();
        }
    }

    @Test
    void a_node_listens_on_a_lent_connection_and_gives_it_back() throws Exception {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(over(pool))) {
            try (Node node = record.upkeep().node("lima", new Pace(Duration.ofSeconds(2), Duration.ofMillis(50)))) {
                publish(record);
                await().untilAsserted(() -> assertThat(node.state())
                        .isNotEmpty()
                        .allMatch(view -> view.position() == record.head().position()));
            }
        }
        assertThat(pool.differences()).isEmpty();
        assertThat(pool.lent()).isZero();
    }

    @Test
    void nobody_holds_on_to_a_connection_for_long_not_even_to_listen() throws Exception {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(over(pool));
                Ledger ledger = opened(Store.of(pool.source(), schema(records)))) {
            assertThat(pool.lent()).isZero();
            int before = pool.times();

            try (CommitListener listening =
                    new CommitListener(ledger.database(), Duration.ofMillis(20), Duration.ofMillis(100), () -> {})) {
                await().until(() -> pool.times() > before + 3);
            }
            assertThat(record.head().position()).isZero();
        }
        assertThat(pool.differences()).isEmpty();
        assertThat(pool.lent()).isZero();
    }

    @Test
    void what_is_recorded_is_durable_though_the_host_does_not_wait_for_the_disk() throws Exception {
        PGSimpleDataSource hasty = new PGSimpleDataSource();
        hasty.setUrl(records.url() + "&options=-c%20synchronous_commit=off&reWriteBatchedInserts=true");
        hasty.setUser(records.user());
        try (Ledger ledger = opened(Store.of(hasty))) {
            assertThat(ledger.database().<String>with(session -> {
                        try (ResultSet row =
                                session.kept("show synchronous_commit").executeQuery()) {
                            row.next();
                            return row.getString(1);
                        }
                    }))
                    .isEqualTo("on");
        }
    }

    @Test
    void a_driver_that_sends_many_rows_at_once_is_fine() throws Exception {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(records.url() + "&reWriteBatchedInserts=true");
        source.setUser(records.user());
        Options options = Options.of(Store.of(source))
                .withKeys(keys)
                .withMasterKey(OwnerAlone.masterKey(directory.resolve("master")))
                .withState(directory.resolve("state"));

        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            publish(record);
            assertThat(record.upkeep().verify().whole()).isTrue();
        }
    }

    @Test
    void it_is_known_where_the_record_is_and_nothing_that_is_secret() throws Exception {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(records.url().replaceFirst("\\?.*", "") + "?ApplicationName=s3cret");
        source.setUser(records.user());
        source.setPassword("s3cret");
        Store store = Store.of(source, schema(records));
        assertThat(store).hasToString("a DataSource (PGSimpleDataSource), schema " + schema(records));

        try (Ledger ledger = opened(store)) {
            assertThat(ledger.where()).isEqualTo(records.url());
        }
    }

    @Test
    void a_database_of_another_product_is_refused() {
        SQLiteDataSource other = new SQLiteDataSource();
        other.setUrl("jdbc:sqlite:" + directory.resolve("other.db"));

        assertThatThrownBy(() -> VoluntaryPrinciples.open(Options.of(Store.of(other))))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContainingAll(
                        "a DataSource (SQLiteDataSource)",
                        "leads to SQLite, where no record is kept",
                        "give a DataSource of PostgreSQL, or name a file");
    }

    @Test
    void a_connection_in_a_transaction_of_the_host_is_refused_and_left_alone() throws Exception {
        try (Connection hosts = SERVER.connect();
                Statement sql = hosts.createStatement()) {
            hosts.setAutoCommit(false);
            sql.execute("create temporary table host_case (id int)");
            Store store = Store.of(WatchedSource.always(hosts), schema(records));

            assertThatThrownBy(() -> VoluntaryPrinciples.open(Options.of(store)))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContainingAll("a transaction goes on already", "VoluntaryPrinciples.within");

            sql.execute("insert into host_case values (1)");
            hosts.commit();
        }
    }

    @Test
    void a_pool_that_lends_nothing_is_told_as_that() {
        Store store = Store.of(WatchedSource.failing("all are in use"), schema(records));

        assertThatThrownBy(() -> VoluntaryPrinciples.open(Options.of(store)))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContainingAll("lends no connection: all are in use", "Options.withConnections");
    }

    @Test
    void a_connection_that_broke_is_not_given_to_the_next() throws Exception {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(over(pool))) {
            record.record(command(registerPerson("koch", "Zanthe Quorimova")));
            SERVER.run("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ministry'");

            assertThatThrownBy(() -> record.record(command(noteGroup("gt", "group"))))
                    .isInstanceOf(StoreUnavailable.class);
        }
        assertThat(pool.differences()).isEmpty();
        assertThat(pool.lent()).isZero();
    }
}
