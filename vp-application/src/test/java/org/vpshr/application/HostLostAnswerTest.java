package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.Cutting;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;

/** The connection of a host breaks at its commit, before or after the server has done it. */
class HostLostAnswerTest {
    private static final PostgresServer SERVER = PostgresServer.get();
    private static final int ROUNDS = 20;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Cutting.Break.class)
    void done_again_with_its_id_the_transaction_is_kept_once(Cutting.Break when) throws SQLException {
        AStore.InPostgres store = AStore.InPostgres.on(SERVER, directory);
        String schema = "host_" + when.name().toLowerCase(java.util.Locale.ROOT);
        SERVER.run("create schema " + schema + " authorization " + PostgresServer.ROLE + "; create table " + schema
                + ".host_case (id int primary key); alter table " + schema + ".host_case owner to "
                + PostgresServer.ROLE);
        try (Cutting line = new Cutting(SERVER.port());
                VoluntaryPrinciples record = VoluntaryPrinciples.open(store.options())) {
            String url = "jdbc:postgresql://localhost:" + line.port() + "/postgres?prepareThreshold=0";
            for (int round = 1; round <= ROUNDS; round++) {
                int number = round;
                assertThatThrownBy(() -> {
                            try (Connection hosts = DriverManager.getConnection(url, PostgresServer.ROLE, null)) {
                                assertThat(written(hosts, schema, record, number)
                                                .durable())
                                        .isFalse();
                                line.atNextCommit(when);
                                hosts.commit();
                            }
                        })
                        .isInstanceOf(SQLException.class);

                try (Connection hosts = DriverManager.getConnection(url, PostgresServer.ROLE, null)) {
                    assertThat(written(hosts, schema, record, number).durable())
                            .isEqualTo(when == Cutting.Break.BEFORE_ANSWER);
                    hosts.commit();
                }
                assertThat(record.head().position()).isEqualTo(round);
                assertThat(rows(schema)).isEqualTo(round);
            }
            assertThat(record.upkeep().verifyChain().whole()).isTrue();
        }
    }

    private static Receipt written(Connection hosts, String schema, VoluntaryPrinciples record, int number)
            throws SQLException {
        hosts.setAutoCommit(false);
        try (Statement sql = hosts.createStatement()) {
            sql.execute("insert into " + schema + ".host_case values (" + number + ") on conflict do nothing");
        }
        return record.within(hosts)
                .record(command(noteGroup("gt-" + number, "the-" + number)), new CommandId("case-" + number));
    }

    private static long rows(String schema) throws SQLException {
        try (Connection connection = SERVER.connect();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select count(*) from " + schema + ".host_case")) {
            row.next();
            return row.getLong(1);
        }
    }
}
