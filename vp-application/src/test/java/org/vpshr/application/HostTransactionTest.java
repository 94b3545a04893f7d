package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.erasePerson;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.registerPerson;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.following.Pace;
import org.vpshr.application.given.APublishedReport;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.nodes.Node;
import org.vpshr.application.policy.Actors;
import org.vpshr.application.policy.Role;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.render.Markdown;
import org.vpshr.domain.Command;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.rule.RuleViolation;

/** What the host writes and what is recorded: both or neither. */
@SuppressWarnings("NullAway.Init")
class HostTransactionTest {
    private static final PostgresServer SERVER = PostgresServer.get();
    private static final AtomicInteger HOSTS = new AtomicInteger();

    @TempDir
    Path directory;

    private AStore.InPostgres store;
    private VoluntaryPrinciples record;
    private Connection hosts;

    @BeforeEach
    void a_record_in_the_database_of_a_host() throws SQLException {
        store = AStore.InPostgres.on(SERVER, directory);
        record = VoluntaryPrinciples.open(store.options());
        String schema = "host_" + HOSTS.incrementAndGet();
        SERVER.run("create schema " + schema + " authorization " + PostgresServer.ROLE);
        hosts = connect();
        hosts.setSchema(schema);
        run("create table host_case (id int primary key)");
        hosts.setAutoCommit(false);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(store.store().url().replaceFirst("\\?.*", ""), PostgresServer.ROLE, null);
    }

    @AfterEach
    void close() throws SQLException {
        hosts.close();
        record.close();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = hosts.createStatement()) {
            statement.execute(sql);
        }
    }

    private String asked(String query) throws SQLException {
        try (Statement statement = hosts.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    private long cases() throws SQLException {
        return Long.parseLong(asked("select count(*) from host_case"));
    }

    private static Command group(String name) {
        return command(noteGroup(name, "the-" + name));
    }

    @Test
    void both_are_kept_once_the_host_commits() throws SQLException {
        run("insert into host_case values (1)");
        Receipt receipt = record.within(hosts).record(group("gt"));
        hosts.commit();

        assertThat(receipt.first()).isEqualTo(1);
        assertThat(receipt.durable()).isFalse();
        assertThat(cases()).isEqualTo(1);
        assertThat(record.head().position()).isEqualTo(1);
        assertThat(record.upkeep().verify().whole()).isTrue();
    }

    @Test
    void neither_is_kept_when_the_host_rolls_back_and_nothing_is_left_of_it() throws SQLException {
        record.record(group("before"));
        run("insert into host_case values (1)");
        HostTransaction within = record.within(hosts);
        within.recordAll(List.of(command(registerPerson("koch", "Zanthe Quorimova")), group("gt")));
        within.record(group("gt-2"));
        hosts.rollback();

        assertThat(cases()).isZero();
        assertThat(record.head().position()).isEqualTo(1);
        // neither the name, nor the ids, nor the states are known to anybody
        record.record(APublishedReport.command(held("pe", "Zanthe Quorimova came.", "")));
        record.record(group("gt-2"));
        record.record(group("gt"));
        assertThat(record.head().position()).isEqualTo(4);
        assertThat(record.upkeep().verify().whole()).isTrue();
    }

    @Test
    void until_the_commit_nobody_else_sees_it_not_even_the_same_thread() throws Exception {
        record.recordAll(APublishedReport.of(List.of(held("pe", "A roundtable.", ""))));
        long before = record.head().position();
        String report = Markdown.of(record.reports().of("NL", 2018).now());
        try (VoluntaryPrinciples another = VoluntaryPrinciples.open(store.options());
                Node node = another.upkeep().node("lima", new Pace(Duration.ofSeconds(2), Duration.ofMillis(20)))) {
            await().untilAsserted(() -> assertThat(node.state()).isNotEmpty().allMatch(v -> v.position() == before));

            record.within(hosts).record(APublishedReport.command(held("pe-2", "A second roundtable.", "")));

            assertThat(record.head().position()).isEqualTo(before);
            assertThat(another.head().position()).isEqualTo(before);
            assertThat(Markdown.of(record.reports().of("NL", 2018).now())).isEqualTo(report);
            assertThat(Markdown.of(another.reports().of("NL", 2018).now())).isEqualTo(report);
            Thread.sleep(100);
            assertThat(node.state()).allMatch(view -> view.position() == before);

            hosts.commit();

            assertThat(Markdown.of(record.reports().of("NL", 2018).now())).contains("A second roundtable.");
            await().untilAsserted(() -> assertThat(node.state()).allMatch(view -> view.position() == before + 1));
        }
    }

    @Test
    void what_was_undone_is_mixed_up_with_nothing_that_others_record_in_its_place() throws SQLException {
        HostTransaction within = record.within(hosts);
        for (int i = 0; i < 5; i++) {
            within.record(group("undone-" + i));
        }
        hosts.rollback();
        for (int i = 0; i < 7; i++) {
            record.record(group("kept-" + i));
        }

        within.record(group("undone-1"));
        within.record(group("kept-after"));
        hosts.commit();

        assertThat(record.head().position()).isEqualTo(9);
        assertThat(record.upkeep().verify().whole()).isTrue();
    }

    @Test
    void a_publication_within_it_is_whole() throws SQLException {
        List<Command> all = APublishedReport.of(List.of(held("pe", "A roundtable.", "")));
        HostTransaction within = record.within(hosts);
        all.forEach(within::record);
        hosts.rollback();
        all.forEach(within::record);
        hosts.commit();

        assertThat(record.reports().of("NL", 2018).publications()).hasSize(1);
        assertThat(record.upkeep().verify().whole()).isTrue();
    }

    @Test
    void what_is_refused_leaves_the_transaction_as_it_was() throws SQLException {
        record.record(group("gt"));
        run("insert into host_case values (1)");

        assertThatThrownBy(() -> record.within(hosts).recordAll(List.of(group("gt-2"), group("gt"))))
                .isInstanceOf(RuleViolation.class);

        run("insert into host_case values (2)");
        hosts.commit();
        assertThat(cases()).isEqualTo(2);
        assertThat(record.head().position()).isEqualTo(1);
    }

    @Test
    void what_was_set_on_the_connection_is_set_back() throws SQLException {
        hosts.setNetworkTimeout(Runnable::run, 77_000);
        hosts.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        run("set local lock_timeout = '7s'");
        String before = settings();

        record.within(hosts).record(group("gt"));
        assertThat(settings()).isEqualTo(before);
        assertThatThrownBy(() -> record.within(hosts).record(group("gt"))).isInstanceOf(RuleViolation.class);
        assertThat(settings()).isEqualTo(before);

        hosts.commit();
        assertThat(asked("show idle_in_transaction_session_timeout")).isEqualTo("0");
        assertThat(asked("show transaction_timeout")).isEqualTo("0");
        assertThat(asked("select count(*) from pg_prepared_statements where statement like '%event%'"))
                .isEqualTo("0");
    }

    private String settings() throws SQLException {
        return asked("select string_agg(name || '=' || setting, ' ' order by name) from pg_settings where name in"
                        + " ('search_path', 'lock_timeout', 'statement_timeout', 'transaction_isolation')")
                + hosts.getNetworkTimeout()
                + hosts.unwrap(PGConnection.class).getPrepareThreshold();
    }

    @Test
    void whoever_holds_the_head_for_too_long_is_refused_and_nothing_of_the_transaction_is_kept() throws SQLException {
        HostTransaction within = heldWith(Duration.ofSeconds(1));
        run("set local transaction_timeout = 0"); // as a server before version 17 has it
        busyFor(Duration.ofMillis(1_200));

        assertThatThrownBy(() -> within.record(group("gt-2")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContainingAll(
                        "has kept all others from recording for ",
                        "may do so for 1.0 seconds",
                        "roll it back, begin another, and record last in it");
        assertThatThrownBy(() -> run("insert into host_case values (2)")).isInstanceOf(SQLException.class);

        hosts.commit();
        assertNothingIsKept();
    }

    @Test
    void the_server_ends_a_transaction_that_falls_silent() throws Exception {
        heldWith(Duration.ofSeconds(1));
        Thread.sleep(1_300);

        assertThatThrownBy(hosts::commit).isInstanceOf(SQLException.class);

        assertNothingIsKept();
        record.record(group("gt"));
        assertThat(record.head().position()).isEqualTo(2);
    }

    @Test
    void the_server_ends_one_that_is_busy_with_other_things() throws Exception {
        heldWith(Duration.ofSeconds(1));

        assertThatThrownBy(() -> busyFor(Duration.ofSeconds(10))).isInstanceOf(SQLException.class);

        assertNothingIsKept();
    }

    /** What has to be started is started before. */
    private HostTransaction heldWith(Duration atMost) throws SQLException {
        record.record(group("before"));
        record.within(hosts).record(group("warm"));
        hosts.rollback();
        run("insert into host_case values (1)");
        HostTransaction within = record.within(hosts, atMost);
        within.record(group("gt"));
        return within;
    }

    private void busyFor(Duration time) throws SQLException {
        run("select pg_sleep(" + time.toMillis() / 1000.0 + ")");
    }

    private void assertNothingIsKept() throws SQLException {
        try (Connection other = connect();
                Statement sql = other.createStatement();
                ResultSet row = sql.executeQuery("select count(*) from host_" + HOSTS.get() + ".host_case")) {
            row.next();
            assertThat(row.getLong(1)).isZero();
        }
        assertThat(record.head().position()).isEqualTo(1);
    }

    @Test
    void it_is_measured_for_how_long_the_head_is_held() throws Exception {
        assertThat(record.heldByHost()).isZero();
        record.within(hosts).record(group("gt"));
        Thread.sleep(50);
        record.within(hosts).record(group("gt-2"));

        assertThat(record.heldByHost()).isBetween(Duration.ofMillis(50), Duration.ofSeconds(10));

        hosts.commit();
        assertThat(record.heldByHost()).isZero();
    }

    @Test
    void whoever_waited_for_another_has_held_up_nobody() throws Exception {
        HostTransaction waits = record.within(hosts, Duration.ofSeconds(1));
        try (Connection other = connect()) {
            other.setAutoCommit(false);
            record.within(other).record(group("gt"));
            FutureTask<Receipt> waiting = new FutureTask<>(() -> waits.record(group("gt-2")));
            Thread.ofVirtual().start(waiting);
            Thread.sleep(1_300);
            assertThat(waiting.isDone()).isFalse();
            other.commit();

            assertThat(waiting.get(20, TimeUnit.SECONDS).last()).isEqualTo(2);
        }
        assertThat(record.heldByHost()).isLessThan(Duration.ofSeconds(1));
        hosts.commit();
        assertThat(record.head().position()).isEqualTo(2);
    }

    @Test
    void others_wait_for_its_end_and_are_in_the_way_of_nothing() throws Exception {
        record.within(hosts).record(group("gt"));
        CompletableFuture<Receipt> other = CompletableFuture.supplyAsync(() -> record.record(group("gt-3")));
        Thread.sleep(100);
        record.within(hosts).record(group("gt-2"));
        assertThat(other).isNotDone();

        hosts.commit();

        assertThat(other.get().last()).isEqualTo(3);
    }

    @Test
    void given_again_with_its_id_it_is_recorded_once_and_known_to_be_kept() throws SQLException {
        CommandId id = new CommandId("case-4711");
        assertThat(record.within(hosts).record(group("gt"), id).durable()).isFalse();
        assertThat(record.within(hosts).record(group("gt"), id).durable()).isFalse();
        hosts.commit();

        Receipt again = record.within(hosts).record(group("gt"), id);
        hosts.rollback();

        assertThat(again).isEqualTo(new Receipt(1, 1, List.of()));
        assertThat(again.durable()).isTrue();
        assertThat(record.head().position()).isEqualTo(1);
    }

    @Test
    void an_id_of_what_was_undone_is_free() throws SQLException {
        CommandId id = new CommandId("case-4711");
        record.within(hosts).record(group("gt"), id);
        hosts.rollback();

        record.record(group("another"), id);
        assertThat(record.head().position()).isEqualTo(1);
    }

    @Test
    void a_savepoint_of_the_host_takes_back_what_was_recorded_after_it() throws SQLException {
        run("savepoint ours");
        record.within(hosts).record(group("gt"));
        run("rollback to savepoint ours");
        record.within(hosts).record(group("gt-2"));
        hosts.commit();

        assertThat(record.head().position()).isEqualTo(1);
        assertThat(record.upkeep().verify().whole()).isTrue();
        assertThatThrownBy(() -> record.record(group("gt-2"))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void an_actor_records_within_it_what_it_may() throws SQLException {
        Access auditor = record.as(Actors.with(Role.AUDITOR));

        assertThatThrownBy(() -> auditor.within(hosts).record(group("gt"))).isInstanceOf(NotPermitted.class);
        hosts.commit();

        assertThat(record.head().position()).isZero();
    }

    @Test
    void an_erasure_is_not_recorded_within_it() throws SQLException {
        record.record(command(registerPerson("koch", "Zanthe Quorimova")));

        assertThatThrownBy(() -> record.within(hosts).record(command(erasePerson("koch"))))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContainingAll("not recorded within a transaction of the host", "by itself");
        hosts.commit();

        assertThat(record.head().position()).isEqualTo(1);
    }

    @Test
    void a_connection_that_commits_by_itself_is_a_mistake_of_the_program() throws SQLException {
        hosts.setAutoCommit(true);

        assertThatThrownBy(() -> record.within(hosts).record(group("gt"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_connection_to_another_database_is_refused() throws Exception {
        SERVER.run("create database other_" + HOSTS.get());
        try (Connection other = DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + SERVER.port() + "/other_" + HOSTS.get(), PostgresServer.ROLE, null)) {
            other.setAutoCommit(false);

            assertThatThrownBy(() -> record.within(other).record(group("gt")))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("does not lead to the database that the record is in");
        }
    }

    @Test
    void a_transaction_that_failed_is_refused() {
        assertThatThrownBy(() -> run("select 1/0")).isInstanceOf(SQLException.class);

        assertThatThrownBy(() -> record.within(hosts).record(group("gt")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("failed before anything was recorded in it");
    }

    @Test
    void a_record_in_a_file_takes_part_in_none() {
        try (VoluntaryPrinciples file = VoluntaryPrinciples.open(directory.resolve("record.db"))) {
            assertThatThrownBy(() -> file.within(hosts).record(group("gt")))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContainingAll("record in a file", "PostgreSQL");
        }
    }
}
