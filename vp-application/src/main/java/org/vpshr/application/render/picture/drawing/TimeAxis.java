package org.vpshr.application.render.picture.drawing;

import java.time.LocalDate;
import org.vpshr.application.render.picture.canvas.Canvas;
import org.vpshr.application.render.picture.canvas.Canvas.Anchor;
import org.vpshr.application.render.picture.canvas.Ink;
import org.vpshr.application.render.picture.canvas.TextWidth;

/** A line of time from left to right: by months within two years, by years beyond. */
record TimeAxis(LocalDate from, LocalDate to, double left, double right) {
    private static final double SIZE = 10;
    private static final double LEAST = 40;

    /** Where the day begins; what lies outside stands at the edge. */
    double at(LocalDate day) {
        if (!day.isAfter(from)) {
            return left;
        }
        if (day.isAfter(to)) {
            return right;
        }
        return left + (right - left) * (day.toEpochDay() - from.toEpochDay()) / days();
    }

    /** Where the day ends. */
    double endOf(LocalDate day) {
        return day.isBefore(to) ? at(day.plusDays(1)) : right;
    }

    /** The middle of the day. */
    double middleOf(LocalDate day) {
        return (at(day) + endOf(day)) / 2;
    }

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private double days() {
        return to.toEpochDay() - from.toEpochDay() + 1.0;
    }

    /** The words of the axis, at the height of a line of text. */
    void write(Canvas canvas, PictureWords words, double y) {
        boolean byMonth = isByMonth();
        int step = step();
        for (LocalDate tick = from; !tick.isAfter(to); tick = next(tick, step)) {
            String text = byMonth ? words.of("month." + tick.getMonthValue()) : Integer.toString(tick.getYear());
            LocalDate end = next(tick, byMonth ? step : 1);
            double middle = (at(tick) + (end.isAfter(to) ? right : at(end))) / 2;
            double width = TextWidth.of(text, SIZE);
            double within = Math.min(Math.max(middle, left + width / 2), right - width / 2);
            canvas.text(within, y, SIZE, Anchor.MIDDLE, Ink.MUTED, text);
        }
    }

    /** Lines that lead the eye from the words down. */
    void rule(Canvas canvas, double top, double bottom) {
        for (LocalDate tick = from; !tick.isAfter(to); tick = next(tick, step())) {
            canvas.line(at(tick), top, at(tick), bottom, Ink.RULE, 1);
        }
        canvas.line(right, top, right, bottom, Ink.RULE, 1);
    }

    private boolean isByMonth() {
        return to.getYear() - from.getYear() < 1;
    }

    private LocalDate next(LocalDate tick, int step) {
        return isByMonth() ? tick.plusMonths(step) : tick.plusYears(step);
    }

    /** So many months or years to a tick that the words have room. */
    private int step() {
        double steps = isByMonth() ? 12 : to.getYear() - from.getYear() + 1.0;
        return (int) Math.max(1, Math.ceil(LEAST * steps / (right - left)));
    }
}
