package org.vpshr.application.render.picture.drawing;

import java.util.List;
import org.vpshr.application.render.picture.canvas.Canvas;
import org.vpshr.application.render.picture.canvas.Canvas.Anchor;
import org.vpshr.application.render.picture.canvas.Ink;
import org.vpshr.application.render.picture.canvas.TextWidth;
import org.vpshr.projections.picture.Heading;

/** What stands around each picture: what it is of, its key, and what it leaves out. */
public final class Frame {
    private static final double SIZE = 11;

    private final Canvas canvas;
    private final PictureWords words;
    private double keyX = Canvas.MARGIN;
    private double keyY;

    /** Draws a sample to the right of a point. */
    @FunctionalInterface
    public interface Sample {
        void draw(double x, double y);
    }

    public Frame(Canvas canvas, PictureWords words) {
        this.canvas = canvas;
        this.words = words;
    }

    public static String title(Heading heading, PictureWords words) {
        String year =
                heading.year().isPresent() ? Integer.toString(heading.year().getAsInt()) : "";
        return words.of(heading.kind())
                .replace("{year}", year)
                .replace("{day}", heading.day().toString())
                .replace("{name}", heading.name());
    }

    /** The title, and of which government it is. */
    public void begin(Heading heading, String government) {
        double y = Canvas.MARGIN + 14;
        for (String line : TextWidth.lines(title(heading, words), 17, Canvas.RIGHT - Canvas.MARGIN, 3)) {
            canvas.bold(Canvas.MARGIN, y, 17, Anchor.START, Ink.TEXT, line);
            y += 21;
        }
        List<String> lines = TextWidth.lines(government, SIZE, Canvas.RIGHT - Canvas.MARGIN, 2);
        keyY = canvas.lines(Canvas.MARGIN, y - 2, SIZE, Ink.MUTED, lines) + 22;
    }

    /** One sample of the key and what it means. */
    public void key(double sampleWidth, String meaning, Sample sample) {
        double width = sampleWidth + 6 + TextWidth.of(meaning, SIZE);
        if (keyX > Canvas.MARGIN && keyX + width > Canvas.RIGHT) {
            keyX = Canvas.MARGIN;
            keyY += 18;
        }
        sample.draw(keyX, keyY - 4);
        List<String> lines = TextWidth.lines(meaning, SIZE, Canvas.RIGHT - keyX - sampleWidth - 6, 2);
        double last = canvas.lines(keyX + sampleWidth + 6, keyY, SIZE, Ink.TEXT, lines);
        keyX += width + 16;
        keyY = last;
        canvas.reach(keyY + 6);
    }

    /** Sentences below all else. */
    public void end(List<String> sentences) {
        double y = canvas.bottom() + 20;
        for (String sentence : sentences) {
            List<String> lines = TextWidth.lines(sentence, SIZE, Canvas.RIGHT - Canvas.MARGIN, 4);
            y = canvas.lines(Canvas.MARGIN, y, SIZE, Ink.MUTED, lines) + 15;
        }
        canvas.reach(canvas.bottom() + Canvas.MARGIN - 4);
    }
}
