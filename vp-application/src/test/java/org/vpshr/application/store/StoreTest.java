package org.vpshr.application.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.Options;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.domain.failure.InvalidValue;

class StoreTest {
    private static final String URL = "jdbc:postgresql://db.example:5433/vp?currentSchema=record&sslmode=verify-full";

    @Test
    void a_path_is_a_file() {
        assertThat(Store.of("dir/record.db", Map.of())).isEqualTo(new Store.File(Path.of("dir/record.db")));
    }

    @Test
    void role_and_password_come_from_the_environment() {
        assertThat(Store.of(URL, Map.of())).isEqualTo(new Store.Postgres(URL, null, null));
        assertThat(Store.of(URL, Map.of("VP_DB_USER", "vp", "VP_DB_PASSWORD", "s3cret")))
                .isEqualTo(new Store.Postgres(URL, "vp", "s3cret"));
    }

    @Test
    void a_password_may_come_from_a_file(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("password"), "s3cret\n");

        assertThat(Store.of(URL, Map.of("VP_DB_PASSWORD_FILE", file.toString())))
                .isEqualTo(new Store.Postgres(URL, null, "s3cret"));
        assertThatThrownBy(() -> Store.of(URL, Map.of("VP_DB_PASSWORD_FILE", file + "x")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("VP_DB_PASSWORD_FILE");
    }

    @Test
    void keys_may_have_a_role_of_their_own() {
        assertThat(Store.keysOf(URL, Map.of("VP_DB_USER", "vp", "VP_DB_PASSWORD", "one")))
                .isEqualTo(new Store.Postgres(URL, "vp", "one"));
        assertThat(Store.keysOf(URL, Map.of("VP_KEYS_USER", "keeper", "VP_KEYS_PASSWORD", "two", "VP_DB_USER", "vp")))
                .isEqualTo(new Store.Postgres(URL, "keeper", "two"));
    }

    @Test
    void no_password_is_ever_told() {
        assertThat(new Store.Postgres(URL, "vp", "s3cret")).hasToString(URL);
        assertThat(Options.of(new Store.Postgres(URL, "vp", "s3cret")).toString())
                .doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example/vp?user=vp",
                "jdbc:postgresql://db.example/vp?password=s3cret",
                "jdbc:postgresql://db.example/vp?ssl=true&PassWord=s3cret",
                "jdbc:postgresql://db.example/vp?ssl=true&pass%77ord=s3cret",
                "jdbc:postgresql://db.example/vp?sslpassword=s3cret",
                "jdbc:postgresql://vp:s3cret@db.example/vp"
            })
    void a_url_with_a_secret_is_refused_and_not_repeated(String url) {
        assertThatThrownBy(() -> Store.of(url, Map.of()))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContainingAll("VP_DB_USER", "VP_DB_PASSWORD")
                .hasMessageNotContaining("s3cret")
                .hasMessageNotContaining("db.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://db.example/vp", "postgresql://db.example/vp", "JDBC:sqlite:record.db"})
    void another_kind_of_url_is_refused(String url) {
        assertThatThrownBy(() -> Store.of(url, Map.of()))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("jdbc:postgresql:");
    }
}
