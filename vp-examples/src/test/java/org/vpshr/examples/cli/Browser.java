package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real browser without a window. Where none is installed, what needs it is passed over. */
final class Browser {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Path folder;

    private Browser(Path folder) {
        this.folder = folder;
    }

    /** @param folder for what it keeps */
    static Browser in(Path folder) {
        assumeThat(CHROMIUM).isExecutable();
        return new Browser(folder);
    }

    /** The page as it is once it was shown. */
    String seen(Path page) throws IOException, InterruptedException {
        return seen(page, "--mute-audio");
    }

    /** The page as it is once all that its scripts began came to an end. */
    String settled(Path page) throws IOException, InterruptedException {
        return seen(page, "--virtual-time-budget=20000");
    }

    private String seen(Path page, String option) throws IOException, InterruptedException {
        Path dump = folder.resolve("dump.html");
        Process process = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--allow-file-access-from-files",
                        "--user-data-dir=" + folder.resolve("browser"),
                        option,
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(dump.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        return Files.readString(dump, StandardCharsets.UTF_8);
    }
}
