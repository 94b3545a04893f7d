package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.input.NamedResource;

/** The same application over PostgreSQL, by one property. */
class PostgresTest {
    private static final String EXAMPLE = "--ministry.example=netherlands";
    private static final String FORM = "/desk/contribute/register.RegisterPerson";

    /** A server that keeps what it says it keeps, which one for tests does not do by itself. */
    private static EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    @Test
    void what_is_recorded_is_in_the_database_and_there_again_after_a_restart(@TempDir Path folder) throws IOException {
        try (EmbeddedPostgres server = server()) {
            String store = server.getJdbcUrl("postgres", "postgres");
            String password;
            try (RunningMinistry ministry = RunningMinistry.started(folder, store)) {
                password = ministry.password("lima");
                Visitor lima = ministry.signedIn("lima").get(FORM);
                lima.send(FORM, Map.of("subject", "person/koch", "name", "B. Koch", "contribution.evidence", "list"));
                lima.press(lima.page().select("form[action$=/record]").attr("action"));
                assertThat(lima.page().title()).startsWith("Recorded");
            }

            try (RunningMinistry ministry = RunningMinistry.started(folder, store)) {
                Visitor lima = ministry.visitor();
                lima.signIn("lima", password);
                assertThat(lima.get("/desk").text()).contains("Person registered");
            }
            assertThat(folder.resolve("record.db")).doesNotExist();
        }
    }

    @Test
    void what_is_not_recorded_yet_is_found_by_another_process_and_gone_for_all_once_recorded(@TempDir Path folder)
            throws IOException {
        try (EmbeddedPostgres server = server()) {
            String store = server.getJdbcUrl("postgres", "postgres");
            try (RunningMinistry one = RunningMinistry.started(folder, store);
                    RunningMinistry other = one.another(folder, store)) {
                Visitor here = one.signedIn("lima").get(FORM);
                here.send(FORM, Map.of("subject", "person/koch", "name", "B. Koch", "contribution.evidence", "list"));
                String address = here.recording().replace("/record", "");
                assertThat(contents(server)).contains("B. Koch");

                Visitor there = other.signedIn("lima").get(address);
                assertThat(there.page().title()).startsWith("What recording would do");
                there.press(there.recording());

                assertThat(there.page().title()).startsWith("Recorded");
                assertThat(here.get(address).page().select(".lede").text())
                        .isEqualTo(there.page().select(".lede").text());
                assertThat(contents(server)).doesNotContain("B. Koch");
                assertThat(other.signedIn("accra").get(address).status()).isEqualTo(404);
            }
            assertThat(folder.resolve("drafts")).doesNotExist();
        }
    }

    private static String contents(EmbeddedPostgres server) {
        StringBuilder all = new StringBuilder();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select content from ministry.draft")) {
            while (row.next()) {
                byte[] content = row.getBytes(1);
                all.append(content[0] == 'P' ? unpacked(content) : new String(content, StandardCharsets.UTF_8));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all.toString();
    }

    private static String unpacked(byte[] content) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(content))) {
            StringBuilder all = new StringBuilder();
            while (parts.getNextEntry() != null) {
                all.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_empty_database_is_filled_with_the_example_once_and_one_that_holds_something_never(@TempDir Path folder)
            throws IOException {
        try (EmbeddedPostgres server = server()) {
            String empty = server.getJdbcUrl("postgres", "postgres");
            long filled;
            try (RunningMinistry one = RunningMinistry.started(folder, empty, EXAMPLE)) {
                filled = one.record().head().position();
                assertThat(one.record().history().at(1).orElseThrow().recorded())
                        .isBefore("2018-01-01T00:00:00Z");
                assertThat(one.visitor().get("/record/NL/2018").text()).contains("Voluntary Principles");
                try (RunningMinistry other = one.another(folder, empty, EXAMPLE)) {
                    assertThat(other.record().head().position()).isEqualTo(filled);
                }
                String own = ExampleTest.OWN;
                one.record().record(NamedResource.of("own", own));
                assertThat(one.record().history().at(filled + 1).orElseThrow().recorded())
                        .isAfter("2026-01-01T00:00:00Z");
            }
            try (RunningMinistry again = RunningMinistry.started(folder, empty, EXAMPLE)) {
                assertThat(again.record().head().position()).isEqualTo(filled + 1);
            }
        }
    }
}
