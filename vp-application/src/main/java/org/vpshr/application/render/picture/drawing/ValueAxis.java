package org.vpshr.application.render.picture.drawing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.vpshr.application.render.picture.canvas.Canvas;
import org.vpshr.application.render.picture.canvas.Canvas.Anchor;
import org.vpshr.application.render.picture.canvas.Ink;
import org.vpshr.projections.picture.Panels.Panel;

/** From zero, or from the lowest value below it, up to a round number. */
record ValueAxis(double low, double high, double step, double top, double bottom) {
    private static final double TICKS = 4;

    static ValueAxis over(Panel panel, double top, double bottom) {
        List<ReadingBounds> all = panel.lines().stream()
                .flatMap(line -> line.points().stream())
                .map(point -> ReadingBounds.of(point.value()))
                .flatMap(Optional::stream)
                .toList();
        double low =
                Math.min(0, all.stream().mapToDouble(ReadingBounds::low).min().orElse(0));
        double high =
                Math.max(0, all.stream().mapToDouble(ReadingBounds::high).max().orElse(0));
        double step = round((high > low ? high - low : 1) / TICKS);
        return new ValueAxis(
                Math.floor(low / step) * step, Math.max(Math.ceil(high / step), 1) * step, step, top, bottom);
    }

    /** The next of 1, 2, 2.5, 5 or 10, times a power of ten. */
    private static double round(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (least <= factor * power) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    double at(double value) {
        return bottom - (bottom - top) * (value - low) / (high - low);
    }

    void draw(Canvas canvas, double left, double right) {
        for (int i = 0; low + i * step <= high + step / 2; i++) {
            double value = low + i * step;
            double y = at(value);
            canvas.line(left, y, right, y, Math.abs(value) < step / 2 ? Ink.MUTED : Ink.RULE, 1);
            canvas.text(left - 8, y + 3.5, 10, Anchor.END, Ink.MUTED, written(value));
        }
    }

    /** With a space between thousands, which no language takes for a decimal sign. */
    static String written(double value) {
        return grouped(BigDecimal.valueOf(value)
                .setScale(9, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString());
    }

    private static String grouped(String number) {
        int end = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
        StringBuilder grouped = new StringBuilder(number);
        int first = number.startsWith("-") ? 1 : 0;
        if (end - first > 4) {
            for (int i = end - 3; i > first; i -= 3) {
                grouped.insert(i, '\u00a0');
            }
        }
        return grouped.toString();
    }
}
