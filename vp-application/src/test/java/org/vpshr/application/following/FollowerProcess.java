package org.vpshr.application.following;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.store.Store;

/** A process that follows a record into a database of the host's. It ends when its input does. */
final class FollowerProcess implements AutoCloseable {
    static final Subscription SUBSCRIPTION =
            Subscription.named("entries").withPace(new Pace(Duration.ofSeconds(1), Duration.ofMillis(100)));

    private final Process process;

    private FollowerProcess(Process process) {
        this.process = process;
    }

    static FollowerProcess start(Options options, HostDatabase host) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                FollowerProcess.class.getName(),
                host.url());
        switch (options.store()) {
            case Store.File file -> builder.command().add(file.path().toString());
            case Store.Hosted hosted -> throw new IllegalArgumentException("another process needs an address");
            case Store.Postgres store ->
                builder.command()
                        .addAll(java.util.List.of(
                                store.url(),
                                ((Store.Postgres) Objects.requireNonNull(options.keys())).url(),
                                String.valueOf(options.masterKey()),
                                String.valueOf(store.user())));
        }
        return new FollowerProcess(builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    public static void main(String[] a) throws IOException {
        Options options = a.length == 2
                ? Options.of(Path.of(a[1])).withoutState()
                : Options.of(new Store.Postgres(a[1], a[4], null))
                        .withKeys(new Store.Postgres(a[2], a[4], null))
                        .withMasterKey(Path.of(a[3]))
                        .withoutState();
        Sink<GroupsByCountry> sink = Sink.jdbc(new HostDatabase(a[0]).source(), GroupsByCountry::write);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options);
                Following following = record.follow(SUBSCRIPTION, GroupsByCountry::new, sink)) {
            while (System.in.read() >= 0) {
                // follows by itself until its input ends
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
        if (!process.waitFor(15, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
