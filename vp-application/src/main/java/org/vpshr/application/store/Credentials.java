package org.vpshr.application.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpshr.application.failure.StoreUnavailable;

/** Role and password as the environment gives them, under the first prefix that has them. */
final class Credentials {
    private final Map<String, String> environment;
    private final List<String> prefixes;

    Credentials(Map<String, String> environment, String... prefixes) {
        this.environment = environment;
        this.prefixes = List.of(prefixes);
    }

    Optional<String> user() {
        return all("_USER").findFirst();
    }

    /** The password itself, or the first line of the file that is named. */
    Optional<String> password() {
        return prefixes.stream()
                .flatMap(prefix -> value(prefix + "_PASSWORD")
                        .or(() -> value(prefix + "_PASSWORD_FILE").map(file -> firstLine(prefix, file)))
                        .stream())
                .findFirst();
    }

    private Stream<String> all(String ending) {
        return prefixes.stream().flatMap(prefix -> value(prefix + ending).stream());
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    private static String firstLine(String prefix, String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException | InvalidPathException e) {
            throw new StoreUnavailable(
                    file,
                    "the password of the store cannot be read from it",
                    "name in " + prefix + "_PASSWORD_FILE a file that this user may read",
                    e);
        }
    }
}
