package org.vpshr.benchmark.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a run measured, in the order of the goals. */
public final class Results {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<Series> all;

    /** Of what was measured twice, the last counts. */
    Results(List<Series> all) {
        Map<List<Object>, Series> last = new LinkedHashMap<>();
        all.forEach(series -> last.put(List.of(series.part(), series.size()), series));
        this.all = last.values().stream()
                .sorted(Comparator.comparingLong(Series::size))
                .toList();
    }

    /** As its processes kept them in a file. */
    public static Results in(Path samples) {
        List<Series> all = new ArrayList<>();
        try {
            for (String line : Files.exists(samples) ? Files.readAllLines(samples) : List.<String>of()) {
                all.add(Series.of(MAPPER.readTree(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Results(all);
    }

    /** A line of the table. */
    record Row(Goal goal, Series ours, double reached) {
        String size() {
            return ours.size() == 0 ? "" : String.format(Locale.ROOT, "%,d", ours.size());
        }

        String median() {
            return String.format(Locale.ROOT, "%.3f ms", ours.median(goal.clock()) / 1e6);
        }

        String spread() {
            List<Double> spread = Statistics.spread(ours.nanos(goal.clock()));
            return String.format(
                    Locale.ROOT,
                    "%.2f-%.2f of %d",
                    spread.get(0),
                    spread.get(1),
                    ours.nanos(goal.clock()).size());
        }

        String verdict() {
            return goal.isMetBy(reached) ? "met" : "**not met**";
        }
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Goal goal : Goals.all()) {
            for (Series series : of(goal.part())) {
                Optional<Double> reached = goal.reached(series, all);
                reached.ifPresent(value -> rows.add(new Row(goal, series, value)));
            }
        }
        return rows;
    }

    /** Of one part, by size. */
    List<Series> of(String part) {
        return all.stream().filter(series -> series.part().equals(part)).toList();
    }
}
