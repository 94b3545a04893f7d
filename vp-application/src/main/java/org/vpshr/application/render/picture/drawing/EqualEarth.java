package org.vpshr.application.render.picture.drawing;

import org.vpshr.projections.picture.Gazetteer.Point;

/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny, 2018): areas keep their proportions. It is 1000 wide and 482 high
 * before it is placed.
 */
record EqualEarth(double left, double top, double width) {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double SCALE = 181.423;
    private static final double FULL_WIDTH = 1000;
    private static final double FULL_HEIGHT = 482;

    double height() {
        return FULL_HEIGHT * width / FULL_WIDTH;
    }

    double x(Point point) {
        double t = angle(point);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double across = SCALE
                * Math.toRadians(point.longitude())
                * Math.cos(t)
                / (Math.sqrt(3) / 2 * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        return left + (FULL_WIDTH / 2 + across) * width / FULL_WIDTH;
    }

    double y(Point point) {
        double t = angle(point);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double down = FULL_HEIGHT / 2 - SCALE * t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        return top + down * width / FULL_WIDTH;
    }

    private static double angle(Point point) {
        return Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(point.latitude())));
    }
}
