package org.vpshr.benchmark.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a work may take: so much of what its floor takes, or so many milliseconds.
 *
 * @param work in words
 * @param group by which it is asked for: {@code report}, {@code command}
 * @param part what is measured
 * @param floor beside what; empty where the goal is absolute, or of the same part at another size
 * @param clock which time counts
 * @param kind how the two are compared
 * @param target the least ratio, or the most times or milliseconds
 */
record Goal(String work, String group, String part, String floor, Clock clock, Kind kind, double target) {
    private static final double NANOS_OF_A_MILLISECOND = 1e6;

    /** How it is told and held. */
    enum Kind {
        /** The floor's time divided by ours: higher is better. */
        RATIO("at least %s of the floor's speed", "%.2f"),
        /** Our time divided by the floor's. */
        TIMES("at most %s times the floor", "%.1f times"),
        /** Our time. */
        MILLIS("at most %s ms", "%.2f ms"),
        /** That it is done at all: what was not took no time. */
        DONE("done", "%.0f ms"),
        /** Our time divided by that at the smallest size. */
        GROWTH("at most %s times that of the smallest", "%.2f times");

        private final String goal;
        private final String value;

        Kind(String goal, String value) {
            this.goal = goal;
            this.value = value;
        }
    }

    /** As it is reached, by what was measured; nothing where it was not. */
    Optional<Double> reached(Series ours, List<Series> all) {
        double own = ours.median(clock);
        return switch (kind) {
            case MILLIS, DONE -> Optional.of(own / NANOS_OF_A_MILLISECOND);
            case RATIO -> other(ours.size(), all).map(beside -> beside / own);
            case TIMES -> other(ours.size(), all).map(beside -> own / beside);
            case GROWTH ->
                all.stream()
                        .filter(series -> series.part().equals(part))
                        .reduce((a, b) -> a.size() <= b.size() ? a : b)
                        .filter(smallest -> smallest.size() < ours.size())
                        .map(smallest -> own / smallest.median(clock));
        };
    }

    private Optional<Double> other(long size, List<Series> all) {
        return all.stream()
                .filter(series -> series.part().equals(floor) && series.size() == size)
                .findFirst()
                .map(series -> series.median(clock));
    }

    boolean isMetBy(double value) {
        return switch (kind) {
            case RATIO -> value >= target;
            case DONE -> value > 0;
            case TIMES, MILLIS, GROWTH -> value <= target;
        };
    }

    String told(double value) {
        return String.format(Locale.ROOT, kind.value, value);
    }

    String words() {
        String number = target == Math.rint(target) ? Long.toString((long) target) : Double.toString(target);
        return String.format(Locale.ROOT, kind.goal, number);
    }
}
