package org.vpshr.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command as a process of its own, in a working directory, and what it said last. */
final class VpProcess {
    private final Path directory;
    private final Path out;
    private final Path err;
    private final List<String> flags;
    private String locale = "C.UTF-8";

    /** @param notes where what it says is kept, apart from where it works */
    VpProcess(Path directory, Path notes, String... flags) {
        this.directory = directory;
        this.out = notes.resolve("out");
        this.err = notes.resolve("err");
        this.flags = List.of(flags);
    }

    VpProcess underLocale(String name) {
        locale = name;
        return this;
    }

    /** Its exit code. */
    int run(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        line.addAll(flags);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Vp.class.getName()));
        line.addAll(List.of(words));
        ProcessBuilder process = new ProcessBuilder(line)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().put("LC_ALL", locale);
        Process vp = process.start();
        if (!vp.waitFor(2, TimeUnit.MINUTES)) {
            vp.destroyForcibly();
            throw new AssertionError("it does not end: " + line);
        }
        return vp.exitValue();
    }

    String out() throws IOException {
        return Files.readString(out);
    }

    String err() throws IOException {
        return Files.readString(err);
    }
}
