package org.vpshr.benchmark.table;

import java.util.List;
import java.util.Locale;

/** The document of a run: on what machine, by which command, what was reached of each goal. */
public final class MarkdownTable {
    private static final String HEAD = """
            | work | size | median | spread | reached | goal | |
            |---|---|---|---|---|---|---|
            """;

    private static final String BESIDE = ", beside what runs before it measured,";

    private final Results results;
    private final Machine machine;

    public MarkdownTable(Results results, Machine machine) {
        this.results = results;
        this.machine = machine;
    }

    /** The rows alone, as they are printed at the end of a run. */
    public String rows() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Results.Row row : results.rows()) {
            text.append(String.join(
                    " | ",
                    "| " + row.goal().work(),
                    row.size(),
                    row.median() + " " + row.goal().clock().word(),
                    row.spread(),
                    row.goal().told(row.reached()),
                    row.goal().words(),
                    row.verdict() + " |\n"));
        }
        return text.toString();
    }

    /**
     * The whole of it.
     *
     * @param command by which it was made
     */
    public String document(String command) {
        return """
                # Benchmarks

                Made by `%s`%s on %s. Machine: %s.

                A work and its floor were measured in one run in turn. **cpu** is the time of the processor on the thread \
                that works, **wall** the time until it was done. The spread is what eight of ten rounds lie between, as \
                parts of the median. A ratio is the floor's time divided by ours: higher is better; "times" is ours divided \
                by the floor's. What lies beside the goal in the same row was measured at that size; histories are made by \
                a seeded generator, and the reports of each length print 130 to 190 items.

                %s
                What is missed, what stands in the way and what was tried stands in [what is missed](benchmarks-missed.md). \
                `vp-examples/bin/benchmark --only WORK --flames` draws where a work spends its time.

                ## Growth

                ![Growth of works with the history](%s)

                %s""".formatted(
                        command,
                        command.contains(" --add") ? BESIDE : "",
                        machine.day(),
                        machine.words(),
                        rows(),
                        GrowthPlot.FILE,
                        exponents());
    }

    private String exponents() {
        StringBuilder text = new StringBuilder("| work | fitted exponent |\n|---|---|\n");
        for (GrowthPlot.Line line : new GrowthPlot(results).lines()) {
            text.append(String.format(Locale.ROOT, "| %s | %.2f |%n", line.name(), line.exponent()));
        }
        return text.toString();
    }

    static List<String> plotted() {
        return List.of("report.first", "report.again", "verify", "command.own", "command.abroad", "command.cold");
    }
}
