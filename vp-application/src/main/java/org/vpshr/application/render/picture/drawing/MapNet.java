package org.vpshr.application.render.picture.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.application.render.picture.canvas.Canvas;
import org.vpshr.application.render.picture.canvas.Canvas.Anchor;
import org.vpshr.application.render.picture.canvas.Ink;
import org.vpshr.projections.picture.Gazetteer.Point;

/** The part of the world that holds all points, as a net of degrees that are written at its edge. */
record MapNet(EqualEarth earth, int west, int east, int south, int north) {
    private static final int STEP = 30;
    private static final double HIGHEST = 430;
    private static final double EDGE = 34;

    /** At least a third of the globe across, so that a single place is not without the world around it. */
    static MapNet around(List<Point> points, double top) {
        int west = down(points.stream().mapToDouble(Point::longitude).min().orElseThrow() - 10, STEP, -180);
        int east = up(points.stream().mapToDouble(Point::longitude).max().orElseThrow() + 25, STEP, 180);
        int south = down(points.stream().mapToDouble(Point::latitude).min().orElseThrow() - 5, STEP / 2, -90);
        int north = up(points.stream().mapToDouble(Point::latitude).max().orElseThrow() + 5, STEP / 2, 90);
        while (east - west < 4 * STEP) {
            west = Math.max(west - STEP, -180);
            east = Math.min(east + STEP, 180);
        }
        while (north - south < 2 * STEP) {
            south = Math.max(south - STEP, -90);
            north = Math.min(north + STEP, 90);
        }
        EqualEarth whole = new EqualEarth(0, 0, 1000);
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (int latitude = south; latitude <= north; latitude++) {
            left = Math.min(left, whole.x(new Point(latitude, west)));
            right = Math.max(right, whole.x(new Point(latitude, east)));
        }
        double high = whole.y(new Point(south, 0)) - whole.y(new Point(north, 0));
        double room = Canvas.RIGHT - Canvas.MARGIN - 2 * EDGE;
        double scale = Math.min(room / (right - left), HIGHEST / high);
        double shift = (room - (right - left) * scale) / 2;
        return new MapNet(
                new EqualEarth(
                        Canvas.MARGIN + EDGE + shift - left * scale,
                        top - whole.y(new Point(north, 0)) * scale,
                        1000 * scale),
                west,
                east,
                south,
                north);
    }

    private static int down(double degrees, int step, int least) {
        return Math.max(least, (int) Math.floor(degrees / step) * step);
    }

    private static int up(double degrees, int step, int most) {
        return Math.min(most, (int) Math.ceil(degrees / step) * step);
    }

    double x(Point point) {
        return earth.x(point);
    }

    double y(Point point) {
        return earth.y(point);
    }

    void draw(Canvas canvas) {
        for (int longitude = west; longitude <= east; longitude += STEP) {
            List<Point> along = new ArrayList<>();
            for (int latitude = south; latitude <= north; latitude += 5) {
                along.add(new Point(latitude, longitude));
            }
            line(canvas, along, longitude == west || longitude == east ? Ink.MUTED : Ink.RULE);
        }
        for (int latitude : latitudes()) {
            boolean edge = latitude == south || latitude == north;
            line(
                    canvas,
                    List.of(new Point(latitude, west), new Point(latitude, east)),
                    edge || latitude == 0 ? Ink.MUTED : Ink.RULE);
        }
        degrees(canvas);
    }

    /** The edges, and between them those of the net. */
    private SortedSet<Integer> latitudes() {
        SortedSet<Integer> all = new TreeSet<>(Set.of(south, north));
        for (int latitude = -90; latitude <= 90; latitude += STEP) {
            if (latitude > south && latitude < north) {
                all.add(latitude);
            }
        }
        return all;
    }

    private void degrees(Canvas canvas) {
        for (int latitude : latitudes()) {
            Point point = new Point(latitude, west);
            canvas.text(x(point) - 6, y(point) + 3.5, 9, Anchor.END, Ink.MUTED, written(latitude, "N", "S"));
        }
        for (int longitude = west; longitude <= east; longitude += STEP) {
            Point point = new Point(south, longitude);
            canvas.text(x(point), y(point) + 14, 9, Anchor.MIDDLE, Ink.MUTED, written(longitude, "E", "W"));
        }
    }

    private static String written(int degrees, String above, String below) {
        if (degrees == 0) {
            return "0°";
        }
        return Math.abs(degrees) + "°\u00a0" + (degrees > 0 ? above : below);
    }

    private void line(Canvas canvas, List<Point> along, Ink ink) {
        double[] points = new double[along.size() * 2];
        for (int i = 0; i < along.size(); i++) {
            points[2 * i] = x(along.get(i));
            points[2 * i + 1] = y(along.get(i));
        }
        canvas.shape(false, ink, ink, 0.8, points);
    }
}
