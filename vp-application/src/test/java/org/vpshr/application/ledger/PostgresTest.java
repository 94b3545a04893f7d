package org.vpshr.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Rows.aRow;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.Migration;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.store.Store;

/** What only PostgreSQL has: roles, migrations, and connections that break. */
class PostgresTest {
    private static final PostgresServer SERVER = PostgresServer.get();

    @TempDir
    Path directory;

    private static Ledger open(Store store) {
        return Ledger.open(store, InstantSource.system(), Duration.ofMillis(200));
    }

    private static void as(String role, Store.Postgres store, String statement) throws SQLException {
        try (Connection connection = SERVER.connect();
                Statement sql = connection.createStatement()) {
            connection.setSchema(schema(store));
            sql.execute("set role " + role);
            sql.execute(statement);
        }
    }

    private static String schema(Store.Postgres store) {
        return store.url().replaceFirst(".*currentSchema=", "");
    }

    private static Store.Postgres by(String role, Store.Postgres store) {
        return new Store.Postgres(store.url(), role, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set version = 2",
                "delete from event",
                "truncate event, tag, event_text, attachment",
                "delete from tag",
                "delete from head",
                "update store set version = 9",
                "drop table tag",
                "alter table event disable trigger all",
                "create table mine (a int)"
            })
    void the_role_that_records_may_do_nothing_else(String statement) {
        assertThatThrownBy(() -> as(PostgresServer.ROLE, SERVER.freshRecord(), statement))
                .isInstanceOf(SQLException.class)
                .satisfies(e -> assertThat(((SQLException) e).getSQLState()).isEqualTo("42501"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set version = 2",
                "delete from event where position = 1",
                "truncate event, tag, event_text, attachment",
                "update tag set tag = 'x'",
                "delete from head",
                "update head set position = -1"
            })
    void not_even_the_owner_changes_what_is_recorded(String statement) {
        assertThatThrownBy(() -> as(PostgresServer.OWNER, SERVER.freshRecord(), statement))
                .isInstanceOf(SQLException.class)
                .satisfies(e -> assertThat(((SQLException) e).getSQLState()).isEqualTo("23001"));
    }

    @Test
    void the_owner_makes_the_tables_and_lets_a_role_use_them() {
        Store.Postgres owners = SERVER.freshSchema();
        Store.Postgres roles = by(PostgresServer.ROLE, owners);
        assertThatThrownBy(() -> open(roles))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("let the owner of the schema run vp migrate");

        Migration.ofRecord(owners, Optional.empty());
        assertThatThrownBy(() -> open(roles)).isInstanceOf(StoreUnavailable.class);
        Migration.ofRecord(owners, Optional.of(PostgresServer.ROLE));
        Migration.ofRecord(owners, Optional.of(PostgresServer.ROLE));

        try (Ledger ledger = open(roles)) {
            assertThat(ledger.append(LedgerCondition.none(), List.of(aRow("a"))))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_role_that_is_none_is_not_taken_for_sql() {
        assertThatThrownBy(() -> Migration.ofRecord(SERVER.freshSchema(), Optional.of("x; drop table event")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void tables_of_another_version_say_what_to_do() throws SQLException {
        Store.Postgres store = SERVER.freshRecord();
        as(PostgresServer.OWNER, store, "update store set version = 0");
        assertThatThrownBy(() -> open(store))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContainingAll("version 0", "let their owner run vp migrate");

        as(PostgresServer.OWNER, store, "update store set version = 99");
        assertThatThrownBy(() -> open(store))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContainingAll("newer version", "99");
    }

    @Test
    void keys_and_record_are_never_in_one_place() {
        Store.Postgres record = SERVER.freshRecord();
        Options options = new AStore.InPostgres(SERVER, record, directory).options();
        Store.Postgres alias = new Store.Postgres(record.url().replace("localhost", "127.0.0.1"), record.user(), null);

        assertThatThrownBy(() -> VoluntaryPrinciples.open(Options.of(record)))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContainingAll("no store is named for the keys", "VP_KEYS");
        assertThatThrownBy(() -> VoluntaryPrinciples.open(options.withKeys(record)))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("would lie in the record");
        assertThatThrownBy(() -> VoluntaryPrinciples.open(options.withKeys(alias)))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("it holds a record, not a store of keys");
    }

    @Test
    void a_server_that_is_not_there_says_so() {
        assertThatThrownBy(() -> open(new Store.Postgres("jdbc:postgresql://localhost:1/vp", "vp", "s3cret")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContainingAll("cannot be reached", "see that it runs")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void connections_that_broke_are_opened_again() throws SQLException {
        Store.Postgres store = SERVER.freshRecord();
        try (Ledger ledger = open(store)) {
            ledger.append(LedgerCondition.none(), List.of(aRow("a")));
            cutAll();

            assertThatThrownBy(ledger::head)
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContainingAll("connection to the server was lost", "try again");

            assertThat(ledger.append(LedgerCondition.none(), List.of(aRow("b"))))
                    .isEqualTo(2);
            assertThat(ledger.verify().whole()).isTrue();
        }
    }

    @Test
    void connections_that_broke_while_they_lay_idle_are_not_even_noticed() throws Exception {
        Store.Postgres store = SERVER.freshRecord();
        try (Ledger ledger = open(store)) {
            ledger.append(LedgerCondition.none(), List.of(aRow("a")));
            cutAll();
            Thread.sleep(600);

            assertThat(ledger.append(LedgerCondition.none(), List.of(aRow("b"))))
                    .isEqualTo(2);
        }
    }

    @Test
    void a_connection_that_breaks_in_the_middle_leaves_nothing() {
        Store.Postgres store = SERVER.freshRecord();
        try (Ledger ledger = open(store)) {
            assertThatThrownBy(() -> ledger.atomically(() -> {
                        ledger.append(LedgerCondition.none(), List.of(aRow("a")));
                        cutAll();
                        return ledger.append(LedgerCondition.none(), List.of(aRow("b")));
                    }))
                    .isInstanceOf(StoreUnavailable.class);

            assertThat(ledger.head().position()).isZero();
            assertThat(ledger.append(LedgerCondition.none(), List.of(aRow("c"))))
                    .isEqualTo(1);
        }
    }

    @Test
    void what_the_server_undid_for_a_deadlock_is_done_anew() throws Exception {
        Store.Postgres store = SERVER.freshRecord();
        try (Ledger ledger = Ledger.open(store, InstantSource.system());
                Connection other = SERVER.connect();
                Statement sql = other.createStatement()) {
            other.setSchema(schema(store));
            other.setAutoCommit(false);
            sql.execute("set deadlock_timeout = '1min'");
            sql.execute("lock table event in share mode");
            AtomicInteger times = new AtomicInteger();
            Thread writer = Thread.ofPlatform()
                    .start(() -> ledger.atomically(() -> {
                        times.incrementAndGet();
                        return ledger.append(LedgerCondition.none(), List.of(aRow("a")));
                    }));
            while (times.get() == 0) {
                Thread.sleep(10);
            }
            sql.execute("select position from head for update");
            other.commit();
            writer.join();

            assertThat(times).hasValueGreaterThanOrEqualTo(2);
            assertThat(ledger.head().position()).isEqualTo(1);
        }
    }

    private static void cutAll() {
        SERVER.run("select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'vp %'");
    }

    @Test
    void what_violates_a_constraint_is_told_as_such() {
        try (Ledger ledger = open(SERVER.freshRecord())) {
            NewRow twice = aRow("twice");

            assertThatThrownBy(() -> ledger.append(LedgerCondition.none(), List.of(twice, twice)))
                    .isInstanceOf(StoreBroken.class);
        }
    }

    @Test
    void pages_and_tags_are_read_by_their_index() throws SQLException {
        Store.Postgres store = SERVER.freshRecord();
        as("postgres", store, MANY);

        assertThat(plan(store, "select * from event where position > 99000 order by position limit 100"))
                .contains("Index Scan using event_pkey on event")
                .doesNotContain("Sort", "Seq Scan");
        assertThat(plan(
                        store,
                        "select * from tag left join event on event.position = tag.position and tag.tag in ('subject=7')"
                                + " and tag.position >= 0 and tag.position <= 100000 where tag.bucket in (7)"
                                + " and tag.position <= 100000"))
                .contains("using event_pkey on event", "on tag")
                .doesNotContain("Seq Scan");
    }

    private static final String MANY = """
            insert into event select g, 'id' || g, 'test.Happened', 1, g, '{}', '', '{}', 'subject=' || g % 1000, 1, '' \
            from generate_series(1, 100000) g; \
            insert into tag select g % 1000, 'subject=' || g % 1000, g from generate_series(1, 100000) g; \
            analyze event; analyze tag""";

    private static String plan(Store.Postgres store, String query) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = SERVER.connect();
                Statement sql = connection.createStatement()) {
            connection.setSchema(schema(store));
            try (ResultSet lines = sql.executeQuery("explain " + query)) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
        }
        return plan.toString();
    }
}
