package org.vpshr.application.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;

/** The sample of a transaction of the host, in a database of its own. */
class HostSampleTest {
    private static final PostgresServer SERVER = PostgresServer.get();

    @TempDir
    private Path folder;

    private static Command held() {
        Contribution desk = Contribution.by("NL/embassy-lima")
                .written("2026-02-02")
                .on("embassy file 14")
                .forYear(2025);
        return new HoldEvent(
                CountryEngagementId.of("NL", "PE"),
                Entry.of("pe-talk", "A talk was held.", desk).when("2025-04").where("PE"),
                EventKind.ROUNDTABLE);
    }

    @Test
    void the_row_of_the_host_and_the_event_are_kept_together() throws SQLException {
        AStore.InPostgres store = AStore.InPostgres.on(SERVER, folder);
        SERVER.run("create schema host_sample authorization " + PostgresServer.ROLE);
        String url = store.store().url().replaceFirst("\\?.*", "");
        Command held = held();
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store.options());
                Connection hosts = DriverManager.getConnection(url, PostgresServer.ROLE, null)) {
            hosts.setSchema("host_sample");
            try (Statement sql = hosts.createStatement()) {
                sql.execute("create table ministry_case (id text primary key)");
            }
            hosts.setAutoCommit(false);
            try (PreparedStatement row = hosts.prepareStatement("insert into ministry_case (id) values (?)")) {
                row.setString(1, "2025-4711");
                row.executeUpdate();
            }
            Receipt receipt = record.within(hosts).record(held, new CommandId("case-2025-4711"));
            hosts.commit();

            assertThat(receipt.first()).isEqualTo(1);
            try (Statement sql = hosts.createStatement();
                    ResultSet row = sql.executeQuery("select id from ministry_case")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("2025-4711");
            }
            assertThat(record.head().position()).isEqualTo(1);
        }
    }
}
