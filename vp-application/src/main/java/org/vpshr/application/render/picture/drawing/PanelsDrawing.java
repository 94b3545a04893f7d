package org.vpshr.application.render.picture.drawing;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.application.render.picture.canvas.Canvas;
import org.vpshr.application.render.picture.canvas.Canvas.Anchor;
import org.vpshr.application.render.picture.canvas.Ink;
import org.vpshr.application.render.picture.canvas.TextWidth;
import org.vpshr.projections.picture.Panels;
import org.vpshr.projections.picture.Panels.Line;
import org.vpshr.projections.picture.Panels.Panel;
import org.vpshr.projections.picture.Panels.Point;

/** One pair of axes below the other, one for each measure, all over the same time. */
final class PanelsDrawing {
    private static final int MOST = 12;
    private static final double SIZE = 11;
    private static final double LEFT = Canvas.MARGIN + 56;
    private static final double RIGHT = Canvas.RIGHT - 150;
    private static final double HEIGHT = 150;

    private final Canvas canvas;
    private final Frame frame;
    private final PictureWords words;

    PanelsDrawing(Canvas canvas, Frame frame, PictureWords words) {
        this.canvas = canvas;
        this.frame = frame;
        this.words = words;
    }

    List<String> draw(Panels panels) {
        List<Panel> drawn = panels.panels().stream().limit(MOST).toList();
        key(drawn);
        TimeAxis axis = axis(panels, drawn);
        drawn.forEach(panel -> panel(panel, axis));
        int left = panels.panels().size() - drawn.size();
        return left == 0 ? List.of() : List.of(words.counted("left.marks", left));
    }

    private static TimeAxis axis(Panels panels, List<Panel> drawn) {
        SortedSet<LocalDate> days = new TreeSet<>();
        drawn.stream()
                .flatMap(panel -> panel.lines().stream())
                .flatMap(line -> line.points().stream())
                .forEach(point -> {
                    days.add(point.when().earliestStart());
                    days.add(point.when().latestEnd());
                });
        days.remove(LocalDate.MIN);
        days.remove(LocalDate.MAX);
        days.add(days.isEmpty() ? panels.heading().day() : days.first());
        int first = Math.min(days.first().getYear(), days.last().getYear() - 1);
        return new TimeAxis(
                LocalDate.of(first, Month.JANUARY, 1),
                LocalDate.of(days.last().getYear(), Month.DECEMBER, 31),
                LEFT,
                RIGHT);
    }

    private void panel(Panel panel, TimeAxis axis) {
        double y = canvas.bottom() + 30;
        List<String> lines = TextWidth.lines(title(panel), SIZE + 1, Canvas.RIGHT - Canvas.MARGIN, 3);
        for (String line : lines) {
            canvas.bold(Canvas.MARGIN, y, SIZE + 1, Anchor.START, Ink.TEXT, line);
            y += 16;
        }
        ValueAxis values = ValueAxis.over(panel, y + 2, y + 2 + HEIGHT);
        values.draw(canvas, LEFT, RIGHT);
        axis.write(canvas, words, values.bottom() + 16);
        axis.rule(canvas, values.bottom(), values.bottom() + 5);
        List<SeriesDrawing> series = new ArrayList<>();
        for (int i = 0; i < panel.lines().size(); i++) {
            series.add(new SeriesDrawing(canvas, axis, values, SeriesStyle.of(i)));
        }
        for (int i = 0; i < series.size(); i++) {
            series.get(i).draw(panel.lines().get(i).points());
        }
        names(panel, values);
        for (int i = 0; i < series.size(); i++) {
            series.get(i).values(panel.lines().get(i).points());
        }
        canvas.reach(values.bottom() + 20);
    }

    private String title(Panel panel) {
        String measure = panel.measure().isEmpty() ? "" : ": " + panel.measure();
        String unit = panel.unit().isEmpty() ? "" : " (" + panel.unit() + ")";
        return words.of(panel.about()) + measure + unit;
    }

    /** The names of the series at their ends, kept clear of each other. */
    private void names(Panel panel, ValueAxis values) {
        double lowest = values.top() - 20;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < panel.lines().size(); i++) {
            order.add(i);
        }
        order.sort(java.util.Comparator.comparingDouble(i -> end(panel.lines().get(i), values)));
        for (int i : order) {
            Line line = panel.lines().get(i);
            String name = name(line);
            if (name.isEmpty()) {
                continue;
            }
            double y = Math.max(end(line, values) + 4, lowest + 16);
            List<String> lines = TextWidth.lines(name, SIZE, Canvas.RIGHT - RIGHT - 40, 2);
            SeriesStyle style = SeriesStyle.of(i);
            canvas.line(RIGHT + 10, y - 4, RIGHT + 30, y - 4, Ink.DATA, 1.6, style.dashes());
            style.form().draw(canvas, RIGHT + 20, y - 4, Ink.DATA);
            lowest = canvas.lines(RIGHT + 36, y, SIZE, Ink.TEXT, lines);
        }
    }

    private static double end(Line line, ValueAxis values) {
        return ReadingBounds.of(line.points().getLast().value())
                .map(bounds -> values.at(bounds.middle()))
                .orElse(values.bottom());
    }

    private String name(Line line) {
        String part = words.of(line.part());
        String kind = line.kind() == org.vpshr.domain.matter.Indicator.Kind.ACTUAL ? "" : words.of(line.kind());
        return part.isEmpty() || kind.isEmpty() ? part + kind : part + ", " + kind;
    }

    private void key(List<Panel> panels) {
        List<Point> points = panels.stream()
                .flatMap(panel -> panel.lines().stream())
                .flatMap(line -> line.points().stream())
                .toList();
        List<ReadingBounds> bounds = points.stream()
                .map(Point::value)
                .map(ReadingBounds::of)
                .flatMap(Optional::stream)
                .toList();
        if (points.stream().anyMatch(Point::isBroken)) {
            frame.key(14, words.of("key.break"), (x, y) -> SeriesDrawing.breakMark(canvas, x + 7, y));
        }
        if (bounds.stream().anyMatch(ReadingBounds::isAbout)) {
            frame.key(14, words.of("key.about"), (x, y) -> SeriesDrawing.about(canvas, x + 7, y));
        }
        if (bounds.stream().anyMatch(each -> !each.isExact() && !each.isAbout())) {
            frame.key(14, words.of("key.range"), (x, y) -> SeriesDrawing.range(canvas, x + 7, y - 7, y + 7));
        }
        if (points.stream().anyMatch(point -> !point.when().isDay())) {
            frame.key(26, words.of("key.vague"), (x, y) -> BarDrawing.bracket(canvas, x, x + 26, y, Ink.DATA, ""));
        }
    }
}
