package org.vpshr.application.render.picture.canvas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a picture is drawn on: 760 units wide, as high as it becomes. It knows where its texts stand. */
public final class Canvas {
    public static final double WIDTH = 760;
    public static final double MARGIN = 16;
    public static final double RIGHT = WIDTH - MARGIN;

    /** By which end a text is placed. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Where a text stands. */
    public record Box(double left, double top, double width, double height, String text) {
        public boolean overlaps(Box other) {
            return left < other.left + other.width
                    && other.left < left + width
                    && top < other.top + other.height
                    && other.top < top + height;
        }

        public boolean isInside(double right, double bottom) {
            return left >= 0 && top >= 0 && left + width <= right && top + height <= bottom;
        }
    }

    private final Markup shapes = new Markup();
    private final List<Box> texts = new ArrayList<>();
    private final List<Box> marks = new ArrayList<>();
    private double bottom = MARGIN;

    /** The lowest line that anything reaches so far. */
    public double bottom() {
        return bottom;
    }

    public void reach(double y) {
        bottom = Math.max(bottom, y);
    }

    public List<Box> texts() {
        return Collections.unmodifiableList(texts);
    }

    public Markup shapes() {
        return shapes;
    }

    /** @param y of the line that it stands on */
    public static Box box(double x, double y, double size, Anchor anchor, String text) {
        double width = TextWidth.of(text, size);
        double left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        return new Box(left, y - size * 0.8, width, size, text);
    }

    /** Keeps texts that look for a place away from a point. */
    public void keepFree(double x, double y, double around) {
        marks.add(new Box(x - around, y - around, 2 * around, 2 * around, ""));
    }

    /** Whether a text can stand there without touching another or a mark, or leaving the picture. */
    public boolean isFree(Box box) {
        return box.left() >= 0
                && box.left() + box.width() <= WIDTH
                && texts.stream().noneMatch(box::overlaps)
                && marks.stream().noneMatch(box::overlaps);
    }

    public void text(double x, double y, double size, Anchor anchor, Ink ink, String text) {
        write(x, y, size, anchor, ink, text, "normal");
    }

    public void bold(double x, double y, double size, Anchor anchor, Ink ink, String text) {
        write(x, y, size, anchor, ink, text, "bold");
    }

    private void write(double x, double y, double size, Anchor anchor, Ink ink, String text, String weight) {
        Box box = box(x, y, size, anchor, text);
        texts.add(box);
        reach(box.top() + box.height());
        String side = switch (anchor) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        shapes.text(
                "text",
                text,
                "x",
                x,
                "y",
                y,
                "font-size",
                size,
                "font-weight",
                weight,
                "text-anchor",
                side,
                "fill",
                ink.colour());
    }

    /** Lines of text below each other; the lowest line that they reach. */
    public double lines(double x, double y, double size, Ink ink, List<String> lines) {
        double at = y;
        for (String line : lines) {
            text(x, at, size, Anchor.START, ink, line);
            at += size * 1.3;
        }
        return at - size * 1.3;
    }

    public void line(double x1, double y1, double x2, double y2, Ink ink, double width, String dashes) {
        reach(Math.max(y1, y2));
        List<Object> attributes = new ArrayList<>(
                List.of("x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", ink.colour(), "stroke-width", width));
        if (!dashes.isEmpty()) {
            attributes.addAll(List.of("stroke-dasharray", dashes));
        }
        shapes.empty("line", attributes.toArray());
    }

    public void line(double x1, double y1, double x2, double y2, Ink ink, double width) {
        line(x1, y1, x2, y2, ink, width, "");
    }

    /** Strokes that do not hang together, four numbers each. */
    public void strokes(List<Double> ends, Ink ink, double width) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < ends.size(); i += 2) {
            path.append(i % 4 == 0 ? 'M' : 'L')
                    .append(Markup.number(ends.get(i)))
                    .append(' ')
                    .append(Markup.number(ends.get(i + 1)));
        }
        if (!path.isEmpty()) {
            shapes.empty("path", "d", path, "fill", "none", "stroke", ink.colour(), "stroke-width", width);
        }
    }

    public void rect(double x, double y, double width, double height, Ink fill, Ink stroke, double thick) {
        reach(y + height);
        shapes.empty(
                "rect",
                "x",
                x,
                "y",
                y,
                "width",
                width,
                "height",
                height,
                "fill",
                fill.colour(),
                "stroke",
                stroke.colour(),
                "stroke-width",
                thick);
    }

    public void circle(double x, double y, double radius, Ink fill, Ink stroke, double thick) {
        reach(y + radius);
        shapes.empty(
                "circle",
                "cx",
                x,
                "cy",
                y,
                "r",
                radius,
                "fill",
                fill.colour(),
                "stroke",
                stroke.colour(),
                "stroke-width",
                thick);
    }

    /** A figure along points, two numbers each. */
    public void shape(boolean closed, Ink fill, Ink stroke, double thick, double... points) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? "M" : "L")
                    .append(Markup.number(points[i]))
                    .append(' ')
                    .append(Markup.number(points[i + 1]));
            reach(points[i + 1]);
        }
        shapes.empty(
                "path",
                "d",
                closed ? path + "Z" : path.toString(),
                "fill",
                closed ? fill.colour() : "none",
                "stroke",
                stroke.colour(),
                "stroke-width",
                thick);
    }
}
