package org.vpshr.application.render.picture.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.render.picture.canvas.Canvas;
import org.vpshr.application.render.picture.canvas.Canvas.Anchor;
import org.vpshr.application.render.picture.canvas.Ink;
import org.vpshr.application.render.picture.canvas.TextWidth;
import org.vpshr.projections.picture.Band;
import org.vpshr.projections.picture.Lanes;
import org.vpshr.projections.picture.Lanes.Lane;
import org.vpshr.projections.picture.Mark;
import org.vpshr.projections.picture.PictureKind;

/** Rows along a line of time. */
final class LanesDrawing {
    private static final int MOST_LANES = 50;
    private static final double SIZE = 11;
    private static final double NUMBERS = 46;
    private static final double LINE = SIZE * 1.3;

    private final Canvas canvas;
    private final Frame frame;
    private final PictureWords words;

    LanesDrawing(Canvas canvas, Frame frame, PictureWords words) {
        this.canvas = canvas;
        this.frame = frame;
        this.words = words;
    }

    /** What is left to say below it. */
    List<String> draw(Lanes lanes) {
        boolean numbered = Drawing.isNumbered(lanes);
        double labelWidth = labelWidth(lanes.heading().kind());
        TimeAxis axis = new TimeAxis(lanes.from(), lanes.to(), Canvas.MARGIN + labelWidth + 10, Canvas.RIGHT - 8);
        BarDrawing bars =
                new BarDrawing(canvas, axis, words, numbered, lanes.heading().kind() != PictureKind.PLANS);
        key(lanes, axis);
        List<Lane> drawn = lanes.lanes().stream().limit(MOST_LANES).toList();
        List<BarRows> rows = drawn.stream().map(lane -> BarRows.of(lane, bars)).toList();
        double top = canvas.bottom() + 22;
        axis.write(canvas, words, top);
        double chart = top + 8;
        double written = numbered ? labelWidth - NUMBERS : labelWidth;
        rule(axis, chart, chart + height(drawn, rows, written), lanes);
        rows(drawn, rows, bars, written, chart);
        int left = rows.stream().mapToInt(BarRows::left).sum()
                + lanes.lanes().stream()
                        .skip(MOST_LANES)
                        .mapToInt(lane -> lane.bars().size())
                        .sum();
        List<String> says = new ArrayList<>();
        if (left > 0) {
            says.add(words.counted("left.marks", left));
        }
        if (numbered) {
            says.add(words.of("says.table"));
        }
        return says;
    }

    private static double labelWidth(PictureKind kind) {
        return switch (kind) {
            case PLANS -> 290;
            case MEMBERSHIP -> 220;
            default -> 160;
        };
    }

    private void rule(TimeAxis axis, double top, double bottom, Lanes lanes) {
        axis.rule(canvas, top, bottom);
        LocalDate day = lanes.heading().day();
        if (isOfDay(lanes) && axis.has(day)) {
            canvas.line(axis.middleOf(day), top, axis.middleOf(day), bottom, Ink.TEXT, 1, "4 3");
        }
    }

    private static boolean isOfDay(Lanes lanes) {
        return lanes.heading().kind() != PictureKind.TIMELINE;
    }

    private double height(List<Lane> lanes, List<BarRows> rows, double labelWidth) {
        double height = 0;
        @Nullable Band band = null;
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).band() != band) {
                band = lanes.get(i).band();
                height += 26;
            }
            height += height(label(lanes.get(i), labelWidth), rows.get(i));
        }
        return height;
    }

    private static double height(List<String> label, BarRows rows) {
        return Math.max(label.size() * LINE + 5, rows.count() * BarRows.ROW + 4);
    }

    private List<String> label(Lane lane, double width) {
        return TextWidth.lines(words.of(lane.label()), SIZE, width, 9);
    }

    private void rows(List<Lane> lanes, List<BarRows> rows, BarDrawing bars, double labelWidth, double top) {
        double y = top;
        @Nullable Band band = null;
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            if (lane.band() != band) {
                band = lane.band();
                canvas.bold(Canvas.MARGIN, y + 18, SIZE, Anchor.START, Ink.TEXT, words.of(band));
                y += 26;
            }
            List<String> label = label(lane, labelWidth);
            double height = height(label, rows.get(i));
            canvas.lines(Canvas.MARGIN, y + LINE - 1, SIZE, Ink.TEXT, label);
            rows.get(i).draw(bars, y + 2 + BarRows.ROW / 2);
            y += height;
            canvas.line(Canvas.MARGIN, y, Canvas.RIGHT, y, Ink.RULE, 0.6);
        }
    }

    /** What a mark may look like. */
    private enum Sample {
        BAR(22),
        FORM(10),
        BRACKET(22);

        private final double width;

        Sample(double width) {
            this.width = width;
        }

        double width() {
            return width;
        }

        void draw(Canvas canvas, double x, double y, MarkStyle style) {
            switch (this) {
                case BAR -> style.filling().draw(canvas, x, y - 4, width, 8, style.ink());
                case FORM -> style.form().draw(canvas, x + 5, y, style.ink());
                case BRACKET -> BarDrawing.bracket(canvas, x, x + width, y, style.ink(), style.dashes());
            }
        }
    }

    /** Those of the ways in which the mark stands in the picture. */
    private static List<Sample> samples(Lanes lanes, Mark mark) {
        SortedSet<Sample> samples = new TreeSet<>();
        lanes.lanes().stream()
                .flatMap(lane -> lane.bars().stream())
                .filter(bar -> bar.mark() == mark)
                .forEach(bar -> samples.add(sample(bar)));
        return List.copyOf(samples);
    }

    private static Sample sample(Lanes.Bar bar) {
        if (bar.when().surelyFrom().isPresent() && !bar.when().isDay()) {
            return Sample.BAR;
        }
        boolean formed = bar.when().isDay()
                || MarkStyle.bearsForm(bar.mark())
                || bar.when().isBoundless();
        return formed ? Sample.FORM : Sample.BRACKET;
    }

    private void key(Lanes lanes, TimeAxis axis) {
        SortedSet<Mark> used = new TreeSet<>();
        boolean vague = false;
        boolean reaches = false;
        for (Lane lane : lanes.lanes()) {
            for (Lanes.Bar bar : lane.bars()) {
                used.add(bar.mark());
                boolean sure = bar.when().surelyFrom().isPresent();
                vague |= !sure && !bar.when().isBoundless();
                reaches |= sure && BarDrawing.reachesFurther(bar.when());
            }
        }
        used.forEach(mark -> {
            MarkStyle style = MarkStyle.of(mark);
            List<Sample> samples = samples(lanes, mark);
            frame.key(
                    samples.stream().mapToDouble(Sample::width).sum() + 4 * (samples.size() - 1),
                    words.of(mark),
                    (x, y) -> {
                        double at = x;
                        for (Sample sample : samples) {
                            sample.draw(canvas, at, y, style);
                            at += sample.width() + 4;
                        }
                    });
        });
        if (vague) {
            frame.key(26, words.of("key.vague"), (x, y) -> BarDrawing.bracket(canvas, x, x + 26, y, Ink.MUTED, ""));
        }
        if (reaches) {
            frame.key(26, words.of("key.ends"), (x, y) -> BarDrawing.whisker(canvas, x, x + 26, y, Ink.DATA));
        }
        if (isOfDay(lanes) && axis.has(lanes.heading().day())) {
            frame.key(
                    6,
                    words.of("key.day", "day", lanes.heading().day()),
                    (x, y) -> canvas.line(x + 3, y - 6, x + 3, y + 6, Ink.TEXT, 1, "4 3"));
        }
    }
}
