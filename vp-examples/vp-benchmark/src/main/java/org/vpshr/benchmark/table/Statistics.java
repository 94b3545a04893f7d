package org.vpshr.benchmark.table;

import java.util.Collection;
import java.util.List;

/** What is told of many samples. */
public final class Statistics {
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    private Statistics() {}

    /** The one in the middle, or between the two that are. */
    public static double median(Collection<? extends Number> values) {
        return quantile(values, 0.5);
    }

    /** Between which eight of ten lie, as parts of the median: 0.9 and 1.2, say. */
    static List<Double> spread(Collection<? extends Number> values) {
        double median = median(values);
        return List.of(quantile(values, LOW) / median, quantile(values, HIGH) / median);
    }

    private static double quantile(Collection<? extends Number> values, double of) {
        List<Double> sorted = values.stream().map(Number::doubleValue).sorted().toList();
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        double at = of * (sorted.size() - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
    }

    /** The exponent b of a·n^b that fits best, by least squares of logarithms: 0 is flat, 1 grows with n. */
    public static double exponent(List<Long> sizes, List<Double> values) {
        double meanSize = sizes.stream().mapToDouble(Math::log).average().orElse(Double.NaN);
        double meanValue = values.stream().mapToDouble(Math::log).average().orElse(Double.NaN);
        double together = 0;
        double alone = 0;
        for (int i = 0; i < sizes.size(); i++) {
            double size = Math.log(sizes.get(i)) - meanSize;
            together += size * (Math.log(values.get(i)) - meanValue);
            alone += size * size;
        }
        return together / alone;
    }
}
