package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same application over PostgreSQL, by one property. */
class PostgresTest {
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
                assertThat(lima.get("/desk").text()).contains("PersonRegistered");
            }
            assertThat(folder.resolve("record.db")).doesNotExist();
        }
    }
}
