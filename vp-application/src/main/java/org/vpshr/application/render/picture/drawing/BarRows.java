package org.vpshr.application.render.picture.drawing;

import java.util.ArrayList;
import java.util.List;
import org.vpshr.application.render.picture.canvas.Canvas;
import org.vpshr.projections.picture.Lanes.Bar;
import org.vpshr.projections.picture.Lanes.Lane;

/**
 * The marks of one lane, on as many rows as they need to keep clear of each other; those of a plan stand on one, the state upon
 * the time. Marks that look the same and follow each other stand as one, with all their numbers.
 */
record BarRows(List<Placed> placed, int count, int left) {
    static final double ROW = 16;
    private static final int MOST = 12;
    private static final int MOST_BARS = 60;

    private record Placed(Bar bar, int row, String numbers, double numberAt) {}

    static BarRows of(Lane lane, BarDrawing bars) {
        List<Double> ends = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        int left = 0;
        for (int i = 0; i < lane.bars().size(); ) {
            Bar first = lane.bars().get(i);
            int next = i + 1;
            while (bars.isNumbered()
                    && next < lane.bars().size()
                    && isSame(first, lane.bars().get(next), bars)) {
                next++;
            }
            String numbers = bars.numbers(first, lane.bars().get(next - 1));
            if (!put(first, numbers, bars, ends, placed)) {
                left += next - i;
            }
            i = next;
        }
        return new BarRows(placed, Math.max(1, ends.size()), left);
    }

    /** Whether both look the same within the time that is drawn. */
    private static boolean isSame(Bar one, Bar other, BarDrawing bars) {
        return one.mark() == other.mark()
                && one.when().isDoubted() == other.when().isDoubted()
                && bars.reach(one.when()).equals(bars.reach(other.when()))
                && bars.sure(one.when()).equals(bars.sure(other.when()));
    }

    private static boolean put(Bar bar, String numbers, BarDrawing bars, List<Double> ends, List<Placed> placed) {
        BarDrawing.Reach reach = bars.reach(bar.when());
        double width = bars.width(numbers);
        boolean before = reach.right() + 4 + width > Canvas.RIGHT;
        double from = before ? reach.left() - width : reach.left();
        double to = before ? reach.right() : reach.right() + 3 + width;
        int row = 0;
        boolean apart = bars.keepsApart() || bar.when().isBoundless();
        while (apart && row < ends.size() && ends.get(row) > from + bars.mayTouch()) {
            row++;
        }
        if (row >= MOST || placed.size() >= MOST_BARS) {
            return false;
        }
        if (row == ends.size()) {
            ends.add(Double.NEGATIVE_INFINITY);
        }
        ends.set(row, Math.max(ends.get(row), bars.isNumbered() ? to + 4 : to));
        placed.add(new Placed(bar, row, numbers, before ? from : reach.right() + 3));
        return true;
    }

    void draw(BarDrawing bars, double y) {
        for (Placed each : placed) {
            double at = y + each.row() * ROW;
            bars.draw(each.bar(), at);
            bars.number(each.numbers(), each.numberAt(), at);
        }
    }
}
