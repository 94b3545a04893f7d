package org.vpshr.application.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are written from the code. They are never edited; a test compares, and on request writes them anew. */
public final class WrittenPage {
    private static final Path RESOURCES = Path.of("src/main/resources/org/vpshr/application/reference");
    private static final String HOW =
            "it is written from the code; write it anew with vp-examples/bin/written, and look at the difference";

    private WrittenPage() {}

    public static Path resource(String name) {
        return RESOURCES.resolve(name);
    }

    public static void check(Path file, String right) throws IOException {
        if (Boolean.getBoolean("reference.write")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, right);
        }
        assertThat(file).as("%s: %s", file, HOW).exists();
        assertThat(Files.readString(file)).as("%s: %s", file, HOW).isEqualTo(right);
    }
}
