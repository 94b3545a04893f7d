package org.vpshr.application.nodes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.following.Pace;
import org.vpshr.application.store.Store;

/** A node as a process of its own. It ends when its input does. */
final class NodeProcess implements AutoCloseable {
    private final Process process;

    private NodeProcess(Process process) {
        this.process = process;
    }

    static NodeProcess start(String name, Options options, Pace pace) throws IOException {
        Store.Postgres store = (Store.Postgres) options.store();
        Store.Postgres keys = (Store.Postgres) Objects.requireNonNull(options.keys());
        return new NodeProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NodeProcess.class.getName(),
                        name,
                        store.url(),
                        keys.url(),
                        String.valueOf(options.masterKey()),
                        String.valueOf(store.user()),
                        pace.silence().toString(),
                        pace.polling().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    public static void main(String[] a) throws IOException {
        Options options = Options.of(new Store.Postgres(a[1], a[4], null))
                .withKeys(new Store.Postgres(a[2], a[4], null))
                .withMasterKey(Path.of(a[3]));
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options);
                Node node = record.upkeep().node(a[0], new Pace(Duration.parse(a[5]), Duration.parse(a[6])))) {
            while (System.in.read() >= 0) {
                // works by itself until its input ends
            }
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void signal(String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
        if (kill.waitFor() != 0) {
            throw new IOException("kill -" + name + " failed");
        }
    }

    @Override
    public void close() throws Exception {
        process.getOutputStream().close();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
