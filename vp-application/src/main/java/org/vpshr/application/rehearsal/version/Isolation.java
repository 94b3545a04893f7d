package org.vpshr.application.rehearsal.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How the system keeps a process from every network: on Linux by a network namespace of its own, where users may make one.
 * Java has nothing for that since its security manager is gone.
 *
 * @param begin what stands before the command line of the process; nothing where the system has no such means
 */
public record Isolation(List<String> begin) {
    private static final int PATIENCE_SECONDS = 10;
    private static final List<Path> PROGRAMS = List.of(Path.of("/usr/bin/unshare"), Path.of("/bin/unshare"));

    public Isolation {
        begin = List.copyOf(begin);
    }

    /** The means of this system, tried just now. */
    public static Isolation ofThisSystem() {
        return PROGRAMS.stream()
                .filter(Files::isExecutable)
                .flatMap(program -> Stream.of(
                        List.of(program.toString(), "--user", "--map-root-user", "--net", "--"),
                        List.of(program.toString(), "--net", "--")))
                .filter(Isolation::works)
                .findFirst()
                .map(Isolation::new)
                .orElseGet(() -> new Isolation(List.of()));
    }

    private static boolean works(List<String> begin) {
        List<String> line = new ArrayList<>(begin);
        line.add("/bin/true");
        try {
            Process tried = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = tried.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            tried.destroyForcibly();
            return ended && tried.exitValue() == 0;
        } catch (IOException e) {
            return false; // then it cannot be used for anything else either
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether there is no network for what is begun so. */
    public boolean offline() {
        return !begin.isEmpty();
    }
}
