package org.vpshr.benchmark.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.benchmark.table.Sample;
import org.vpshr.benchmark.table.Series;

/** Commands of vp in new processes, with the flags and the archive of classes of its launcher, beside a JVM that says hello. */
public final class Launches {
    private static final int ROUNDS = 9;
    private static final Pattern FLAGS = Pattern.compile("java=\\(\"\\$java_home/bin/java\"([^)]*)\\)");
    private static final Pattern TIMES = Pattern.compile("([0-9.]+) ([0-9.]+) ([0-9.]+)\\s*$");
    private static final double NANOS = 1e9;
    private static final List<String> REPORT = List.of("report", "--year", "2018", "--example", "netherlands");
    private static final Map<String, List<String>> OTHERS = Map.of(
            "list", List.of("list", "--year", "2018", "--example", "netherlands"),
            "timeline", List.of("timeline", "--from", "2018-03", "--to", "2018-03", "--example", "netherlands"),
            "coverage", List.of("coverage", "--year", "2018", "--example", "netherlands"));

    private final Path root;
    private final Path home;

    /** @param root of the clone */
    public Launches(Path root, Path home) {
        this.root = root;
        this.home = home;
    }

    /** Each in turn with hello. */
    public List<Series> measured() {
        Map<String, Series> series = new LinkedHashMap<>();
        launcher();
        List<String> hello = java(List.of("-cp", helloFolder().toString(), "Hello"));
        for (int round = 0; round <= ROUNDS; round++) {
            take(series, round, "floor.process", hello);
            take(series, round, "process.report", vp(REPORT));
        }
        for (int round = 0; round <= ROUNDS / 3; round++) {
            for (List<String> words : OTHERS.values()) {
                take(series, round, "process.other", vp(words));
            }
        }
        return List.copyOf(series.values());
    }

    /** The first round is not kept: the disk may have been cold. */
    private void take(Map<String, Series> all, int round, String part, List<String> command) {
        Sample sample = run(command);
        if (round > 0) {
            all.computeIfAbsent(part, name -> new Series(name, 0)).add(sample);
        }
    }

    /** It builds what is not built, and makes the archive of classes. */
    private void launcher() {
        run(List.of(root.resolve("vp-examples/bin/vp").toString(), "--version"));
    }

    private List<String> vp(List<String> words) {
        Path target = root.resolve("vp-examples/target");
        String jars = Stream.concat(
                        Stream.of("vp-examples.jar"),
                        Stream.of(read(target.resolve("classpath")).strip().split(":")))
                .map(jar -> target.resolve(jar).toString())
                .collect(Collectors.joining(":"));
        List<String> arguments = new ArrayList<>(List.of(
                "-XX:SharedArchiveFile=" + target.resolve("vp-" + System.getProperty("java.version") + ".jsa"),
                "-cp",
                jars,
                "org.vpshr.examples.cli.Vp"));
        arguments.addAll(words);
        return java(arguments);
    }

    private List<String> java(List<String> arguments) {
        Matcher flags = FLAGS.matcher(read(root.resolve("vp-examples/bin/vp")));
        if (!flags.find()) {
            throw new IllegalStateException("the flags of Java were not found in bin/vp");
        }
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(List.of(flags.group(1).strip().split("\\s+")));
        command.addAll(arguments);
        return command;
    }

    private Path helloFolder() {
        Path folder = home.resolve("hello");
        try {
            Files.createDirectories(folder);
            Path source = folder.resolve("Hello.java");
            Files.writeString(
                    source, "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
            Process compiler = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/javac", "-d", folder.toString(), source.toString())
                    .inheritIO()
                    .start();
            if (compiler.waitFor() != 0) {
                throw new IllegalStateException("hello does not compile");
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bash counts the processor time of what it ran. */
    private Sample run(List<String> command) {
        List<String> timed =
                new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; time \"$@\" >/dev/null", "bash"));
        timed.addAll(command);
        try {
            Process process = new ProcessBuilder(timed)
                    .directory(home.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String errors = new String(process.getErrorStream().readAllBytes(), UTF_8);
            Matcher times = TIMES.matcher(errors);
            if (process.waitFor() != 0 || !times.find()) {
                throw new IllegalStateException(command + ": " + errors);
            }
            double cpu = Double.parseDouble(times.group(2)) + Double.parseDouble(times.group(3));
            return new Sample((long) (cpu * NANOS), (long) (Double.parseDouble(times.group(1)) * NANOS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
