package org.example.ministry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.spring.Rounds;

/** The application as its page shows it, on a server as durable as in earnest, with the properties of the page. */
@SpringBootTest
@ExtendWith(OutputCaptureExtension.class)
class MinistryTest {
    @Autowired
    CaseOffice office;

    @Autowired
    VoluntaryPrinciples record;

    @Autowired
    Rounds rounds;

    @Autowired
    HealthIndicator vpHealthIndicator;

    @Autowired
    MeterRegistry meters;

    @Autowired
    JdbcClient sql;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        try (Connection superuser = server.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute("create role vp_admin login; create role vp_app login;"
                    + "create schema record authorization vp_admin; create schema keys authorization vp_admin;"
                    + "create table closed_case (number int primary key); grant all on closed_case to vp_app");
        }
        Path folder = Files.createTempDirectory(Path.of("target"), "ministry").toAbsolutePath();
        Path master = Files.createFile(
                folder.resolve("master.key"),
                PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rw-------")));
        Files.writeString(master, Base64.getEncoder().encodeToString(new byte[32]));
        String address = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
        properties.add("spring.datasource.url", () -> address);
        properties.add("vp.migration.record", () -> address + "?currentSchema=record");
        properties.add("vp.migration.keys", () -> address + "?currentSchema=keys");
        properties.add("vp.keys.master-key", () -> master);
        properties.add("vp.state", () -> folder.resolve("state"));
    }

    @Test
    void a_case_and_what_is_recorded_of_it_are_kept_both_or_neither(CapturedOutput log) {
        assertThat(office.close(4711).last()).isEqualTo(1);
        assertThatThrownBy(() -> office.close(4711)).isInstanceOf(DataIntegrityViolationException.class);

        assertThat(sql.sql("select count(*) from closed_case").query(Integer.class).single())
                .isEqualTo(1);
        assertThat(record.head().position()).isEqualTo(1);
        assertThat(office.report(2025)).contains("roundtable in Cusco");

        rounds.verify();
        Health health = vpHealthIndicator.health();
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsEntry("verifiedUpTo", 1L);
        assertThat(meters.get("vp.commands").tag("outcome", "recorded").counter().count())
                .isEqualTo(1);
        assertThat(meters.get("vp.record").timer().count()).isEqualTo(1);

        assertThat(log.getOut())
                .contains("recorded 1 command as event 1", ", kept once the host commits")
                .doesNotContain("UpdateChecker", "Cusco");
    }
}
