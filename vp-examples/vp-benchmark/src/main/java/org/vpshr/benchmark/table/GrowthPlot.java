package org.vpshr.benchmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How works grow with what they work on, both by powers of ten, drawn as SVG. */
public final class GrowthPlot {
    /** Its name beside the document. */
    public static final String FILE = "benchmarks-growth.svg";

    private static final List<String> COLOURS =
            List.of("#1b6ca8", "#d1495b", "#2e8b57", "#8a5a00", "#6a4c93", "#444444", "#008b8b");
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final int EDGE = 60;
    private static final int LEGEND = 200;

    private final List<Line> lines;

    public GrowthPlot(Results results) {
        List<Line> found = new ArrayList<>();
        for (String part : MarkdownTable.plotted()) {
            List<Series> series = results.of(part);
            if (series.size() > 1) {
                found.add(new Line(
                        part,
                        series.stream().map(Series::size).toList(),
                        series.stream()
                                .map(each -> each.median(Clock.CPU) / 1e6)
                                .toList()));
            }
        }
        this.lines = List.copyOf(found);
    }

    /** The medians of a work in milliseconds, by size. */
    record Line(String name, List<Long> sizes, List<Double> millis) {
        double exponent() {
            return Statistics.exponent(sizes, millis);
        }
    }

    List<Line> lines() {
        return lines;
    }

    /** The drawing. */
    public String svg() {
        StringBuilder svg = new StringBuilder(text(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"12\">\n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>\n",
                WIDTH + LEGEND, HEIGHT));
        if (!lines.isEmpty()) {
            draw(svg);
        }
        return svg.append("</svg>\n").toString();
    }

    private void draw(StringBuilder svg) {
        Scale across =
                Scale.over(lines.stream().flatMap(line -> line.sizes().stream()).toList(), EDGE, WIDTH - EDGE / 2);
        Scale up = Scale.over(
                lines.stream().flatMap(line -> line.millis().stream()).toList(), HEIGHT - EDGE, EDGE / 2);
        for (int power = across.least(); power <= across.most(); power++) {
            double x = across.at(Math.pow(10, power));
            svg.append(text("<path d=\"M%.1f %d V%d\" stroke=\"#ddd\"/>\n", x, EDGE / 2, HEIGHT - EDGE));
            svg.append(text(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">1e%d</text>\n", x, HEIGHT - EDGE + 18, power));
        }
        for (int power = up.least(); power <= up.most(); power++) {
            double y = up.at(Math.pow(10, power));
            svg.append(text("<path d=\"M%d %.1f H%d\" stroke=\"#ddd\"/>\n", EDGE, y, WIDTH - EDGE / 2));
            svg.append(text(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s ms</text>\n",
                    EDGE - 6, y + 4, power < 0 ? Double.toString(Math.pow(10, power)) : "1e" + power));
        }
        svg.append(text(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">events of the history, or of the subject</text>\n",
                WIDTH / 2, HEIGHT - 16));
        for (int i = 0; i < lines.size(); i++) {
            draw(svg, lines.get(i), across, up, COLOURS.get(i % COLOURS.size()), EDGE / 2 + 20 + 20 * i);
        }
    }

    private static void draw(StringBuilder svg, Line line, Scale across, Scale up, String colour, int legend) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < line.sizes().size(); i++) {
            double x = across.at(line.sizes().get(i));
            double y = up.at(line.millis().get(i));
            path.append(text("%s%.1f %.1f ", i == 0 ? "M" : "L", x, y));
            svg.append(text("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n", x, y, colour));
        }
        svg.append(text(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n",
                path.toString().strip(), colour));
        svg.append(text(
                "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s: n^%.2f</text>\n",
                WIDTH, legend, colour, line.name(), line.exponent()));
    }

    @SuppressWarnings("AnnotateFormatMethod") // for numbers with a point in every locale
    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }

    /** A line of powers of ten from one place to another. */
    private record Scale(int least, int most, double from, double to) {
        static Scale over(List<? extends Number> values, double from, double to) {
            int least = (int) Math.floor(values.stream()
                    .mapToDouble(v -> Math.log10(v.doubleValue()))
                    .min()
                    .orElse(0));
            int most = (int) Math.ceil(values.stream()
                    .mapToDouble(v -> Math.log10(v.doubleValue()))
                    .max()
                    .orElse(1));
            return new Scale(least, Math.max(most, least + 1), from, to);
        }

        double at(double value) {
            return from + (Math.log10(value) - least) / (most - least) * (to - from);
        }
    }
}
