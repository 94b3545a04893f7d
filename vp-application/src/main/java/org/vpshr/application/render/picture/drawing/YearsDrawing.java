package org.vpshr.application.render.picture.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.render.picture.canvas.Canvas;
import org.vpshr.application.render.picture.canvas.Canvas.Anchor;
import org.vpshr.application.render.picture.canvas.Ink;
import org.vpshr.application.render.picture.canvas.TextWidth;
import org.vpshr.projections.picture.Band;
import org.vpshr.projections.picture.YearCounts;
import org.vpshr.projections.picture.YearCounts.Cell;

/** A circle for each country and year, as large as there is told. */
final class YearsDrawing {
    private static final int MOST_YEARS = 14;
    private static final int MOST_ROWS = 80;
    private static final double LABEL = 150;
    private static final double ROW = 32;
    private static final double LARGEST = 9;
    private static final double SIZE = 11;

    private final Canvas canvas;
    private final Frame frame;
    private final PictureWords words;

    YearsDrawing(Canvas canvas, Frame frame, PictureWords words) {
        this.canvas = canvas;
        this.frame = frame;
        this.words = words;
    }

    List<String> draw(YearCounts counts) {
        key();
        SortedSet<Integer> all = new TreeSet<>();
        counts.rows().forEach(row -> all.addAll(row.years().keySet()));
        List<Integer> years = lastOf(all);
        double left = Canvas.MARGIN + LABEL + 8;
        double column = (Canvas.RIGHT - left) / Math.max(years.size(), 8);
        double most = counts.rows().stream()
                .flatMap(row -> row.years().tailMap(years.getFirst()).values().stream())
                .mapToInt(YearsDrawing::total)
                .max()
                .orElse(1);
        double y = canvas.bottom() + 22;
        for (int i = 0; i < years.size(); i++) {
            canvas.text(left + column * (i + 0.5), y, 10, Anchor.MIDDLE, Ink.MUTED, "" + years.get(i));
        }
        y += 8;
        @Nullable Band band = null;
        for (YearCounts.Row row : counts.rows().stream().limit(MOST_ROWS).toList()) {
            if (row.band() != band) {
                band = row.band();
                canvas.bold(Canvas.MARGIN, y + 18, SIZE, Anchor.START, Ink.TEXT, words.of(band));
                y += 26;
            }
            canvas.lines(Canvas.MARGIN, y + 16, SIZE, Ink.TEXT, TextWidth.lines(words.of(row.label()), SIZE, LABEL, 2));
            for (int i = 0; i < years.size(); i++) {
                @Nullable Cell cell = row.years().get(years.get(i));
                if (cell != null) {
                    cell(cell, left + column * (i + 0.5), y + 11, most, column);
                }
            }
            y += ROW;
            canvas.line(Canvas.MARGIN, y, Canvas.RIGHT, y, Ink.RULE, 0.6);
        }
        return leftOut(counts, all.first() < years.getFirst());
    }

    private List<String> leftOut(YearCounts counts, boolean earlier) {
        List<String> says = new ArrayList<>();
        if (counts.rows().size() > MOST_ROWS) {
            says.add(words.counted("left.marks", counts.rows().size() - MOST_ROWS));
        }
        if (earlier) {
            says.add(words.of("left.years"));
        }
        return says;
    }

    private static List<Integer> lastOf(SortedSet<Integer> years) {
        int first = Math.max(years.first(), years.last() - MOST_YEARS + 1);
        return IntStream.rangeClosed(first, years.last()).boxed().toList();
    }

    private static int total(Cell cell) {
        return cell.surely() + cell.perhaps() + cell.planned();
    }

    private void cell(Cell cell, double x, double y, double most, double column) {
        if (total(cell) > cell.surely()) {
            canvas.circle(x, y, radius(total(cell), most), Ink.PAPER, Ink.DATA, 1.2);
        }
        if (cell.surely() > 0) {
            canvas.circle(x, y, radius(cell.surely(), most), Ink.DATA, Ink.DATA, 0);
        }
        written(cell)
                .filter(number -> TextWidth.of(number, 9) < column)
                .findFirst()
                .ifPresent(number -> canvas.text(x, y + 19, 9, Anchor.MIDDLE, Ink.TEXT, number));
    }

    /** The number, and a shorter form of it; what has no room for either stands in the table. */
    private static Stream<String> written(Cell cell) {
        return cell.surely() == total(cell)
                ? Stream.of("" + cell.surely())
                : Stream.of(cell.surely() + "–" + total(cell), cell.surely() + "+");
    }

    private static double radius(int count, double most) {
        return Math.max(1.5, LARGEST * Math.sqrt(count / most));
    }

    private void key() {
        frame.key(12, words.of("key.surely"), (x, y) -> canvas.circle(x + 6, y, 5, Ink.DATA, Ink.DATA, 0));
        frame.key(14, words.of("key.perhaps"), (x, y) -> {
            canvas.circle(x + 7, y, 6.5, Ink.PAPER, Ink.DATA, 1.2);
            canvas.circle(x + 7, y, 4, Ink.DATA, Ink.DATA, 0);
        });
    }
}
