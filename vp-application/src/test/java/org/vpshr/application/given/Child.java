package org.vpshr.application.given;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Another Java process, to talk with line by line, and to kill. */
public final class Child implements AutoCloseable {
    private static final List<String> QUICK =
            List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Process process;
    private final BufferedReader out;
    private final PrintWriter in;

    private Child(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.in = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    }

    public static Child of(Class<?> main, List<String> arguments) {
        return start(command(main, List.of(), arguments));
    }

    /** With flags of its own for its Java. */
    public static Child with(List<String> flags, Class<?> main, List<String> arguments) {
        return start(command(main, flags, arguments));
    }

    /** With no more heap than this, in megabytes. */
    public static Child withHeap(int megabytes, Class<?> main, List<String> arguments) {
        return start(command(main, List.of("-Xmx" + megabytes + "m"), arguments));
    }

    /** With no file that grows beyond this, in kilobytes: a quota that needs no rights. */
    public static Child withFilesUpTo(int kilobytes, Class<?> main, List<String> arguments) {
        List<String> limited = new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "-"));
        limited.addAll(command(main, List.of(), arguments));
        return start(limited);
    }

    private static List<String> command(Class<?> main, List<String> flags, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return command;
    }

    private static Child start(List<String> command) {
        try {
            return new Child(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void say(String line) {
        in.println(line);
    }

    /** The next line that it says; none when it has ended. */
    public Optional<String> hear() {
        try {
            return Optional.ofNullable(out.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean lives() {
        return process.isAlive();
    }

    /** All lines from now to its end. */
    public List<String> hearAll() {
        return out.lines().toList();
    }

    /** Kills it as no program can prevent (SIGKILL), and waits until it is gone. What it said can still be heard. */
    public void kill() {
        process.toHandle().destroyForcibly(); // the process itself would close its streams with it
        await();
    }

    /** It stands still from now on, with all that it holds (SIGSTOP). */
    public void standStill() {
        signal("STOP");
    }

    /** It goes on where it stood still (SIGCONT). */
    public void goOn() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
            if (kill.waitFor() != 0) {
                throw new AssertionError("kill -" + name + " failed");
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Its exit code, once it has ended. */
    public int await() {
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new AssertionError("the process does not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
