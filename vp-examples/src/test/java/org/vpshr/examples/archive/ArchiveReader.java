package org.vpshr.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The reader that lies in an archive, run on a machine that has Python and nothing else: no path, no Java, no variables. */
public final class ArchiveReader {
    private final Path python;
    private final Path program;
    private final Path folder;

    private ArchiveReader(Path python, Path program, Path folder) {
        this.python = python;
        this.program = program;
        this.folder = folder;
    }

    /** What it answers. */
    public record Answer(int code, String out, String err) {
        public boolean isWhole() {
            return code == 0;
        }
    }

    /** The one of an archive that nobody touched; where there is no Python, nothing is tested. */
    public static ArchiveReader of(Path untouched, Path folder) {
        Optional<Path> python = Stream.of(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, "python3"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeThat(python).as("python3 is there").isPresent();
        return new ArchiveReader(python.get(), untouched.resolve("read.py"), folder);
    }

    /** The same on another archive. */
    public ArchiveReader on(Path other) {
        return new ArchiveReader(python, program, other);
    }

    public Answer read(String... options) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(python.toString(), "-I", program.toString(), folder.toString()));
        words.addAll(List.of(options));
        Path out = Files.createTempFile("read", ".out");
        Path err = Files.createTempFile("read", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().clear();
            Process process = builder.start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return new Answer(process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
