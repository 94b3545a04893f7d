package org.vpshr.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.vpshr.benchmark.history.Scale;
import org.vpshr.benchmark.process.Launches;
import org.vpshr.benchmark.process.Memory;
import org.vpshr.benchmark.store.BenchmarkStores;
import org.vpshr.benchmark.table.GrowthPlot;
import org.vpshr.benchmark.table.Machine;
import org.vpshr.benchmark.table.MarkdownTable;
import org.vpshr.benchmark.table.Results;
import org.vpshr.benchmark.work.AppendWork;
import org.vpshr.benchmark.work.CheckpointWork;
import org.vpshr.benchmark.work.CommandWork;
import org.vpshr.benchmark.work.FileWork;
import org.vpshr.benchmark.work.PostgresWork;
import org.vpshr.benchmark.work.QuestionWork;
import org.vpshr.benchmark.work.ReplayWork;
import org.vpshr.benchmark.work.ReportWork;
import org.vpshr.benchmark.work.SampleFile;
import org.vpshr.benchmark.work.UpkeepWork;

/** Runs the works that are asked for, one after the other, and prints what they took beside the goals. */
public final class Benchmark {
    private static final long ROOM_FOR_HUGE = 40L << 30;
    private static final int LONGEST = 120;
    private static final String HEAP = "-Xmx6g";

    /** What is measured for a group of goals, and whether it goes over histories of several lengths. */
    private record Work(String group, Class<?> of, String method, boolean overHistories) {}

    private static final List<Work> ALL = List.of(
            new Work("replay", ReplayWork.class, "", true),
            new Work("checkpoint", CheckpointWork.class, "", true),
            new Work("report", ReportWork.class, "", true),
            new Work("question", QuestionWork.class, "", true),
            new Work("verify", UpkeepWork.class, "verify", true),
            new Work("publish", UpkeepWork.class, "publish", true),
            new Work("command", CommandWork.class, "", false),
            new Work("append", AppendWork.class, "", false),
            new Work("file", FileWork.class, "", false),
            new Work("import", UpkeepWork.class, "take", true),
            new Work("export", UpkeepWork.class, "export", true),
            new Work("postgres", PostgresWork.class, "", true));

    private final Arguments arguments;
    private final Path home = BenchmarkStores.home();

    private Benchmark(Arguments arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] words) throws IOException {
        Optional<Arguments> arguments = Arguments.of(List.of(words));
        if (arguments.isEmpty()) {
            System.out.println(Arguments.USAGE);
            return;
        }
        new Benchmark(arguments.get()).run();
    }

    private void run() throws IOException {
        Files.createDirectories(home);
        if (!arguments.adds()) {
            Files.deleteIfExists(SampleFile.in(home));
        }
        List<Work> works =
                ALL.stream().filter(work -> arguments.asksFor(work.group())).toList();
        String[] sizes = works.stream().anyMatch(Work::overHistories) ? sizes() : new String[0];
        for (Work work : works) {
            run(work, sizes);
        }
        if (arguments.asksFor("process")) {
            System.out.println("measuring whole processes");
            SampleFile.add(home, new Launches(Path.of(System.getProperty("vp.benchmark.root", "")), home).measured());
        }
        if (arguments.asksFor("memory")) {
            BenchmarkStores stores = new BenchmarkStores(home);
            SampleFile.add(
                    home,
                    Stream.of(sizes())
                            .map(size -> new Scale(Integer.parseInt(size)))
                            .map(scale -> Memory.replay(scale, stores.record(scale)))
                            .toList());
        }
        tell();
    }

    /** The stores are made before, so that no round waits for one. */
    private String[] sizes() throws IOException {
        BenchmarkStores stores = new BenchmarkStores(home);
        return arguments.sizes().stream()
                .filter(this::hasRoom)
                .map(Scale::new)
                .peek(scale -> System.out.println("history of " + scale + ": " + stores.record(scale)))
                .map(scale -> Integer.toString(scale.events()))
                .toArray(String[]::new);
    }

    private boolean hasRoom(int events) {
        boolean room = events < 10_000_000 || home.toFile().getUsableSpace() >= ROOM_FOR_HUGE;
        if (!room) {
            System.out.println("history of " + new Scale(events) + " is skipped: less than 40 GB are free");
        }
        return room;
    }

    private void run(Work work, String[] sizes) {
        String name = work.of().getSimpleName() + (work.method().isEmpty() ? "" : "." + work.method());
        System.out.println("measuring " + name);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + work.of().getSimpleName() + "\\." + work.method())
                .timeout(TimeValue.minutes(LONGEST))
                .shouldFailOnError(true)
                .jvmArgsAppend(
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:+DebugNonSafepoints", // so that samples fall where the time goes
                        HEAP,
                        "-Dvp.benchmark.home=" + home)
                .output(home.resolve(name + ".log").toString())
                .resultFormat(ResultFormatType.JSON)
                .result(home.resolve(name + ".json").toString());
        if (work.overHistories()) {
            options.param("size", sizes);
        }
        Flames flames = new Flames(home.resolve("flames").resolve(name));
        if (arguments.flames()) {
            flames.sampledBy(options);
        }
        try {
            new Runner(options.build()).run();
            flames.drawn().forEach(flame -> System.out.println("drawn: " + flame));
        } catch (RunnerException e) {
            System.out.println(name + " failed, see " + home.resolve(name + ".log") + ": " + e.getMessage());
        }
    }

    private void tell() throws IOException {
        Results results = Results.in(SampleFile.in(home));
        MarkdownTable table = new MarkdownTable(results, Machine.here(LocalDate.now(ZoneOffset.UTC)));
        System.out.println(table.rows());
        if (arguments.writes()) {
            Path docs = Path.of(System.getProperty("vp.benchmark.docs", "docs"));
            Files.writeString(docs.resolve("benchmarks.md"), table.document(arguments.command()));
            Files.writeString(docs.resolve(GrowthPlot.FILE), new GrowthPlot(results).svg());
        }
    }
}
