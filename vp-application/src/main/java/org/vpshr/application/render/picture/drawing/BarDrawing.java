package org.vpshr.application.render.picture.drawing;

import java.time.LocalDate;
import java.util.Optional;
import org.vpshr.application.render.picture.canvas.Canvas;
import org.vpshr.application.render.picture.canvas.Canvas.Anchor;
import org.vpshr.application.render.picture.canvas.Form;
import org.vpshr.application.render.picture.canvas.Ink;
import org.vpshr.application.render.picture.canvas.TextWidth;
import org.vpshr.projections.picture.Lanes.Bar;
import org.vpshr.projections.picture.Stretch;

/**
 * One mark on a row: a form on a day, a filled bar over the days on which it surely stands, a thin line as far as it may reach,
 * and two ticks around a time within which some day is meant.
 */
record BarDrawing(Canvas canvas, TimeAxis axis, PictureWords words, boolean isNumbered, boolean keepsApart) {
    private static final double HALF = 4;
    private static final double SIZE = 10;
    private static final double ARROW = 6;

    /** How far marks without numbers may overlap where one follows the other on a day. */
    double mayTouch() {
        return isNumbered ? 0.5 : 7;
    }

    /** From where to where it reaches. */
    record Reach(double left, double right) {}

    static boolean reachesFurther(Stretch when) {
        return !when.isDay()
                && (when.surelyFrom().filter(when.earliestStart()::equals).isEmpty()
                        || when.surelyUntil().filter(when.latestEnd()::equals).isEmpty());
    }

    Reach reach(Stretch when) {
        if (when.isBoundless()) {
            return new Reach(axis.left(), axis.left() + 20 + TextWidth.of(words.of("undated"), SIZE));
        }
        if (when.isDay()) {
            double at = axis.middleOf(when.latestStart());
            return new Reach(at - Form.REACH, at + Form.REACH);
        }
        boolean sure = when.surelyFrom().isPresent();
        double before = sure && when.latestStart().isBefore(axis.from()) ? ARROW : 0;
        double after = sure && when.earliestEnd().isAfter(axis.to()) ? ARROW : 0;
        return new Reach(axis.at(when.earliestStart()) - before, axis.endOf(when.latestEnd()) + after);
    }

    /** From where to where it surely stands; nothing for some day within a time. */
    Optional<Reach> sure(Stretch when) {
        return when.surelyFrom()
                .map(from ->
                        new Reach(axis.at(from), axis.endOf(when.surelyUntil().orElseThrow())));
    }

    /** The number or numbers beside it. */
    String numbers(Bar first, Bar last) {
        if (!isNumbered) {
            return "";
        }
        boolean doubted = first.when().isDoubted();
        String numbers = first.number() == last.number() ? "" + first.number() : first.number() + "–" + last.number();
        return doubted ? numbers + "?" : numbers;
    }

    double width(String numbers) {
        return numbers.isEmpty() ? 0 : TextWidth.of(numbers, SIZE) + 4;
    }

    void draw(Bar bar, double y) {
        Stretch when = bar.when();
        MarkStyle style = MarkStyle.of(bar.mark());
        Reach reach = reach(when);
        if (when.isBoundless()) {
            style.form().draw(canvas, axis.left() + 8, y, style.ink());
            canvas.text(axis.left() + 18, y + 3.5, SIZE, Anchor.START, Ink.MUTED, words.of("undated"));
        } else if (when.isDay()) {
            style.form().draw(canvas, axis.middleOf(when.latestStart()), y, style.ink());
        } else if (when.surelyFrom().isPresent()) {
            sure(when, style, reach, y);
        } else {
            bracket(canvas, reach.left(), reach.right(), y, style.ink(), style.dashes());
            if (MarkStyle.bearsForm(bar.mark())) {
                style.form().draw(canvas, (reach.left() + reach.right()) / 2, y, style.ink());
            }
        }
    }

    private void sure(Stretch when, MarkStyle style, Reach reach, double y) {
        LocalDate first = when.surelyFrom().orElseThrow();
        LocalDate last = when.surelyUntil().orElseThrow();
        double left = axis.at(first);
        double right = Math.max(axis.endOf(last), left + 3);
        if (reachesFurther(when)) {
            whisker(canvas, axis.at(when.earliestStart()), axis.endOf(when.latestEnd()), y, style.ink());
        }
        if (axis.has(first) || axis.has(last) || first.isBefore(axis.from()) && last.isAfter(axis.to())) {
            style.filling().draw(canvas, left, y - HALF, right - left, HALF * 2, style.ink());
        }
        if (last.isAfter(axis.to())) {
            onward(canvas, axis.right(), y, ARROW, style.ink());
        }
        if (first.isBefore(axis.from())) {
            onward(canvas, axis.left(), y, -ARROW, style.ink());
        }
    }

    void number(String numbers, double x, double y) {
        if (!numbers.isEmpty()) {
            canvas.text(x, y + 3.5, SIZE, Anchor.START, Ink.TEXT, numbers);
        }
    }

    /** It goes on beyond the edge. */
    private static void onward(Canvas canvas, double x, double y, double by, Ink ink) {
        canvas.shape(true, ink, ink, 0, x, y - HALF, x + by, y, x, y + HALF);
    }

    static void bracket(Canvas canvas, double left, double right, double y, Ink ink, String dashes) {
        canvas.line(left + 0.5, y - HALF, left + 0.5, y + HALF, ink, 1.4);
        canvas.line(left + 0.5, y, Math.max(right - 0.5, left + 3), y, ink, 1.4, dashes);
        canvas.line(Math.max(right - 0.5, left + 3), y - HALF, Math.max(right - 0.5, left + 3), y + HALF, ink, 1.4);
    }

    static void whisker(Canvas canvas, double left, double right, double y, Ink ink) {
        canvas.line(left, y, right, y, ink, 1.4);
    }
}
