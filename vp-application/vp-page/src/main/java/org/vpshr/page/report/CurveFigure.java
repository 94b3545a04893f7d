package org.vpshr.page.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.vpshr.page.word.DayWords;

/** How the report on a year filled up: a curve of statements, with a tick for each day of later changes. */
final class CurveFigure {
    private static final double HEIGHT = 56;
    private static final double TOP = 6;
    private static final int MOST_TICK = 12;
    private static final int MOST_YEARS = 12;

    private final KnownCurve curve;
    private final ReportView view;

    CurveFigure(KnownCurve curve, ReportView view) {
        this.curve = curve;
        this.view = view;
    }

    void into(Element parent, List<Stop> stops) {
        Element figure = parent.appendElement("svg")
                .addClass("known")
                .attr("role", "img")
                .attr("aria-labelledby", "known.t known.d");
        figure.appendElement("title").attr("id", "known.t").text("How the report on " + view.year() + " filled up");
        figure.appendElement("desc").attr("id", "known.d").text(described(stops));
        filled(figure);
        figure.appendElement("line")
                .addClass("base")
                .attr("x1", "0")
                .attr("x2", "100%")
                .attr("y1", "64")
                .attr("y2", "64");
        ticks(figure);
        years(figure);
        hands(figure, stops);
    }

    private String described(List<Stop> stops) {
        StringBuilder words = new StringBuilder("Of the " + counted(curve.all(), "statement") + " now on record");
        String joint = ", ";
        for (Stop stop : stops) {
            boolean isNamed = stop.version() || stop.words().startsWith("End of");
            if (isNamed) {
                words.append(joint)
                        .append(stop.statements())
                        .append(" were recorded by: ")
                        .append(stop.words());
                joint = "; ";
            }
        }
        words.append(". The last was recorded on ")
                .append(DayWords.of(curve.steps().lastKey()))
                .append(".");
        int changes =
                curve.changes().values().stream().mapToInt(Integer::intValue).sum();
        return words.append(" Ticks below the line show ")
                .append(counted(changes, "later change"))
                .append(" to statements")
                .append(
                        changes == 0
                                ? "."
                                : ", the last on " + DayWords.of(curve.changes().lastKey()) + ".")
                .toString();
    }

    private static String counted(int many, String what) {
        return many + " " + what + (many == 1 ? "" : "s");
    }

    private void filled(Element figure) {
        Element inner = figure.appendElement("svg")
                .attr("viewBox", "0 0 1000 56")
                .attr("width", "100%")
                .attr("height", "64")
                .attr("y", "0")
                .attr("preserveAspectRatio", "none");
        String line = line();
        inner.appendElement("path").addClass("area area--past").attr("d", line + "V56H0Z");
        inner.appendElement("path").addClass("step").attr("d", line);
    }

    private String line() {
        StringBuilder path = new StringBuilder("M0 56");
        for (Map.Entry<Instant, Integer> step : curve.steps().entrySet()) {
            path.append("H").append(number(curve.along(step.getKey())));
            path.append("V").append(number(HEIGHT - (HEIGHT - TOP) * step.getValue() / curve.all()));
        }
        return path.append("H1000").toString();
    }

    private void ticks(Element figure) {
        curve.changes().forEach((day, many) -> {
            String x = percent(curve.along(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
            figure.appendElement("line")
                    .addClass("tick")
                    .attr("x1", x)
                    .attr("x2", x)
                    .attr("y1", "66")
                    .attr("y2", Integer.toString(69 + Math.min(many, MOST_TICK)));
        });
    }

    private void years(Element figure) {
        int first = curve.begin().getYear();
        int last = curve.end().getYear();
        int apart = Math.max(1, (last - first + MOST_YEARS) / MOST_YEARS);
        for (int year = first; year <= last; year += apart) {
            double at = curve.along(
                    LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());
            Element words = figure.appendElement("text")
                    .attr("x", percent(at))
                    .attr("y", "93")
                    .text(Integer.toString(year));
            if (at > 930) {
                words.attr("x", "100%").attr("text-anchor", "end");
            }
        }
    }

    /** Where each version was published, and where the reader stands. */
    private void hands(Element figure, List<Stop> stops) {
        stops.stream().filter(Stop::version).forEach(stop -> {
            String x = percent(curve.along(stop.at()));
            hand(figure, x, "64").attr("stroke-dasharray", "3 3");
        });
        stops.stream()
                .filter(stop -> stop.version())
                .findFirst()
                .ifPresent(stop -> words(figure, curve.along(stop.at()), stop.statements() + " when published", 26));
        Stop here = stops.stream()
                .filter(stop -> stop.known().equals(view.address().known()))
                .findFirst()
                .orElse(stops.getLast());
        double at = view.isNow() ? 1000 : curve.along(here.at());
        hand(figure, percent(at), "70");
        figure.appendElement("circle")
                .addClass("knob")
                .attr("cx", percent(at))
                .attr("cy", "70")
                .attr("r", "5");
        if (!here.version()) {
            words(figure, at, here.statements() + (view.isNow() ? " now" : " then"), 42);
        }
    }

    private static Element hand(Element figure, String x, String y) {
        return figure.appendElement("line")
                .addClass("hand")
                .attr("x1", x)
                .attr("x2", x)
                .attr("y1", "0")
                .attr("y2", y);
    }

    private static void words(Element figure, double at, String words, int y) {
        boolean right = at > 600;
        Element text = figure.appendElement("text")
                .attr("x", percent(right ? at - 8 : at + 8))
                .attr("y", Integer.toString(y))
                .text(words);
        if (right) {
            text.attr("text-anchor", "end");
        }
    }

    private static String percent(double thousandths) {
        return number(thousandths / 10) + "%";
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "");
    }
}
