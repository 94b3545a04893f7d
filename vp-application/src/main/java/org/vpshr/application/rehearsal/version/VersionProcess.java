package org.vpshr.application.rehearsal.version;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.file.OutputFile;
import org.vpshr.application.input.TextLines;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.rehearsal.AnswerLine;
import org.vpshr.application.json.rehearsal.AnswerRequest;
import org.vpshr.application.json.rehearsal.RehearsalFormat;
import org.vpshr.application.waiting.Elapsed;
import org.vpshr.domain.failure.InputPlace;
import org.vpshr.domain.failure.InvalidValue;

/**
 * The process of another version. It is started before there is a copy, so that it deletes the copy should this program
 * be killed; it gets nothing of the environment, and no more memory and time than it is allowed.
 */
public final class VersionProcess implements AutoCloseable {
    private static final int TOLD_LINES = 5;
    private static final int TOLD_LETTERS = 300;
    private static final Duration ENDING = Duration.ofSeconds(10);

    private final Process process;
    private final Duration atMost;
    private final TextLines lines;
    private final Deque<String> told = new ArrayDeque<>();
    private final Thread telling;
    private final RehearsalFormat format = new RehearsalFormat();
    private volatile boolean late;

    private VersionProcess(Process process, Duration atMost) {
        this.process = process;
        this.atMost = atMost;
        this.lines = new TextLines(
                process.getInputStream(),
                RehearsalFormat.LONGEST,
                () -> new InvalidValue("an answer is longer than 64 MiB", "see what it says"));
        this.telling = Thread.ofPlatform().daemon().name("vp-rehearsal-told").start(this::listen);
        Thread.ofPlatform().daemon().name("vp-rehearsal-time").start(this::endInTime);
    }

    /**
     * What a process may have.
     *
     * @param java the program that runs it
     * @param megabytes of memory for its objects
     * @param atMost how long it may take
     */
    public record Allowance(Path java, int megabytes, Duration atMost) {}

    /** @throws InvalidInput when there is no such Java */
    public static VersionProcess start(
            VersionPath version, Allowance allowance, Isolation isolation, ScratchFolder scratch) {
        if (!Files.isExecutable(allowance.java())) {
            throw noJava(allowance.java(), null);
        }
        Path own = scratch.folder("tmp");
        Path hosts = own.resolve("hosts");
        OutputFile.at(hosts).forOwnerAlone().write(new byte[0]);
        List<String> line = new ArrayList<>(isolation.begin());
        line.addAll(List.of(
                allowance.java().toString(),
                "-Xmx" + allowance.megabytes() + "m",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + own.resolve("crash"),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + own,
                "-Duser.home=" + own,
                "-Djdk.net.hosts.file=" + hosts,
                "-Djava.net.useSystemProxies=false",
                "-cp",
                version.classPath(),
                RehearsedVersion.class.getName(),
                scratch.path().toString()));
        ProcessBuilder process = new ProcessBuilder(line).directory(own.toFile());
        keepLittle(process.environment());
        try {
            return new VersionProcess(process.start(), allowance.atMost());
        } catch (IOException e) {
            throw noJava(allowance.java(), e);
        }
    }

    private static InvalidInput noJava(Path java, @Nullable IOException e) {
        return new InvalidInput(
                InputPlace.file(java.toString()),
                "it cannot be started",
                "name the java of a JDK that the other version runs on",
                e);
    }

    /** No password, no place of a key, no proxy, no option for Java; Windows starts nothing without its own folder. */
    private static void keepLittle(Map<String, String> environment) {
        environment.keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
        environment.put("LC_ALL", "C.UTF-8");
    }

    /** Hands it the request; standard input stays open, by which it knows that this program is there. */
    public void ask(AnswerRequest request) {
        try {
            OutputStream out = process.getOutputStream();
            out.write(format.write(request));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            process.destroyForcibly(); // it ended by itself, and the next line says so
        }
    }

    /** Its next line; nothing once it ended. What is no line of a rehearsal breaks it off. */
    public Optional<AnswerLine> next() {
        try {
            if (!lines.next() || !lines.isEnded()) {
                return Optional.empty();
            }
            byte[] line = new byte[lines.bytes().remaining()];
            lines.bytes().get(line);
            return Optional.of(format.read(line));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InvalidJson | InvalidValue e) {
            return Optional.of(new AnswerLine.BrokenOff("what it says is no answer: " + e.getMessage()));
        }
    }

    /** How it ended, when it ended too early. */
    public String ending() {
        if (late) {
            return "it took longer than " + Elapsed.words(atMost) + " and was ended";
        }
        try {
            String code = process.waitFor(ENDING.toMillis(), TimeUnit.MILLISECONDS)
                    ? "it ended with exit code " + process.exitValue()
                    : "it says nothing more and does not end";
            telling.join(ENDING);
            synchronized (told) {
                return told.isEmpty() ? code : code + ", and said last: " + String.join(" / ", told);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "whoever waited for it was interrupted";
        }
    }

    private void listen() {
        try (InputStream in = process.getErrorStream()) {
            byte[] part = new byte[1 << 12];
            StringBuilder line = new StringBuilder();
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                for (char letter : new String(part, 0, read, StandardCharsets.UTF_8).toCharArray()) {
                    if (letter == '\n') {
                        tell(line.toString());
                        line.setLength(0);
                    } else if (line.length() < TOLD_LETTERS) {
                        line.append(letter);
                    }
                }
            }
            tell(line.toString());
        } catch (IOException e) {
            tell("what it said could not be read");
        }
    }

    private void tell(String line) {
        if (!line.isBlank()) {
            synchronized (told) {
                told.addLast(line.strip());
                if (told.size() > TOLD_LINES) {
                    told.removeFirst();
                }
            }
        }
    }

    private void endInTime() {
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                late = true;
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    /** Ends it, if it has not ended, and waits until it is gone, so that it writes no more. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(ENDING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
