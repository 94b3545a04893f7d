package org.vpshr.application.render.picture.drawing;

import java.util.List;
import java.util.Optional;
import org.vpshr.application.render.picture.canvas.Canvas;
import org.vpshr.application.render.picture.canvas.Canvas.Anchor;
import org.vpshr.application.render.picture.canvas.Canvas.Box;
import org.vpshr.application.render.picture.canvas.Form;
import org.vpshr.application.render.picture.canvas.Ink;
import org.vpshr.projections.picture.Panels.Point;

/** The readings of one series. A line joins those that can be compared, and none that cannot. */
record SeriesDrawing(Canvas canvas, TimeAxis axis, ValueAxis values, SeriesStyle style) {
    private static final double SIZE = 10;

    void draw(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            join(points.get(i - 1), points.get(i));
        }
        points.forEach(point -> ReadingBounds.of(point.value()).ifPresent(bounds -> reading(point, bounds)));
    }

    private double x(Point point) {
        return (axis.at(point.when().earliestStart()) + axis.endOf(point.when().latestEnd())) / 2;
    }

    private void join(Point one, Point next) {
        Optional<ReadingBounds> from = ReadingBounds.of(one.value());
        Optional<ReadingBounds> to = ReadingBounds.of(next.value());
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        double y1 = values.at(from.get().middle());
        double y2 = values.at(to.get().middle());
        if (next.isBroken()) {
            breakMark(canvas, (x(one) + x(next)) / 2, (y1 + y2) / 2);
        } else {
            canvas.line(x(one), y1, x(next), y2, Ink.DATA, 1.6, style.dashes());
        }
    }

    private void reading(Point point, ReadingBounds bounds) {
        double x = x(point);
        double y = values.at(bounds.middle());
        if (!point.when().isDay()) {
            BarDrawing.bracket(
                    canvas,
                    axis.at(point.when().earliestStart()),
                    axis.endOf(point.when().latestEnd()),
                    y,
                    Ink.DATA,
                    point.when().isDoubted() ? "3 2" : "");
        }
        if (bounds.low() < bounds.high()) {
            range(canvas, x, values.at(bounds.high()), values.at(bounds.low()));
        }
        if (bounds.opensUp()) {
            arrow(x, y, -1);
        }
        if (bounds.opensDown()) {
            arrow(x, y, 1);
        }
        if (bounds.isAbout()) {
            about(canvas, x, y);
        }
        style.form().draw(canvas, x, y, Ink.DATA);
        canvas.keepFree(x, y, Form.REACH);
    }

    private void arrow(double x, double y, int down) {
        double tip = y + down * 16;
        canvas.line(x, y, x, tip, Ink.DATA, 1.4);
        canvas.shape(false, Ink.DATA, Ink.DATA, 1.4, x - 3, tip - down * 4, x, tip, x + 3, tip - down * 4);
    }

    static void about(Canvas canvas, double x, double y) {
        canvas.circle(x, y, 7, Ink.PAPER, Ink.MUTED, 1);
    }

    static void range(Canvas canvas, double x, double top, double bottom) {
        canvas.line(x, top, x, bottom, Ink.DATA, 1.4);
        canvas.line(x - 4, top, x + 4, top, Ink.DATA, 1.4);
        canvas.line(x - 4, bottom, x + 4, bottom, Ink.DATA, 1.4);
    }

    static void breakMark(Canvas canvas, double x, double y) {
        canvas.line(x - 5, y + 6, x - 1, y - 6, Ink.ALERT, 2);
        canvas.line(x + 1, y + 6, x + 5, y - 6, Ink.ALERT, 2);
    }

    /** The values beside their readings, where there is room. */
    void values(List<Point> points) {
        for (int i = points.size() - 1; i >= 0; i--) {
            Point point = points.get(i);
            ReadingBounds.of(point.value()).ifPresent(bounds -> value(point, bounds));
        }
    }

    private void value(Point point, ReadingBounds bounds) {
        String text = point.value().toString().replace("..", "–");
        double x = x(point);
        double above = values.at(bounds.high()) - (bounds.opensUp() ? 19 : 9);
        double below = values.at(bounds.low()) + (bounds.opensDown() ? 27 : 17);
        for (double y : new double[] {above, below}) {
            Box box = Canvas.box(x, y, SIZE, Anchor.MIDDLE, text);
            if (canvas.isFree(box) && box.top() + box.height() < values.bottom()) {
                canvas.text(x, y, SIZE, Anchor.MIDDLE, Ink.TEXT, text);
                return;
            }
        }
    }
}
