package org.vpshr.application.render.picture.drawing;

import java.util.ArrayList;
import java.util.List;
import org.vpshr.application.render.picture.canvas.Canvas;
import org.vpshr.projections.picture.Lanes;
import org.vpshr.projections.picture.Panels;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.picture.PictureKind;
import org.vpshr.projections.picture.Sites;
import org.vpshr.projections.picture.YearCounts;

/**
 * A picture as it is drawn.
 *
 * @param title what it is of
 * @param description what it shows, in sentences
 */
public record Drawing(Canvas canvas, String title, String description) {

    public static Drawing of(Picture picture, PictureWords words) {
        Canvas canvas = new Canvas();
        Frame frame = new Frame(canvas, words);
        frame.begin(picture.heading(), picture.heading().governmentName());
        List<String> below = new ArrayList<>();
        if (picture.isEmpty()) {
            below.add(words.of("empty"));
        } else {
            below.addAll(drawn(picture, canvas, frame, words));
        }
        below.addAll(notDrawn(picture, words));
        frame.end(below);
        return new Drawing(canvas, Frame.title(picture.heading(), words), description(picture, words));
    }

    private static List<String> drawn(Picture picture, Canvas canvas, Frame frame, PictureWords words) {
        return switch (picture) {
            case Lanes lanes -> new LanesDrawing(canvas, frame, words).draw(lanes);
            case YearCounts counts -> new YearsDrawing(canvas, frame, words).draw(counts);
            case Panels panels -> new PanelsDrawing(canvas, frame, words).draw(panels);
            case Sites sites -> new MapDrawing(canvas, frame, words).draw(sites);
        };
    }

    private static List<String> notDrawn(Picture picture, PictureWords words) {
        int timeless = switch (picture) {
            case Lanes lanes -> lanes.timeless();
            case YearCounts counts -> counts.timeless();
            case Sites sites -> sites.timeless();
            case Panels panels -> 0;
        };
        return timeless == 0 ? List.of() : List.of(words.counted("says.timeless", timeless));
    }

    private static String description(Picture picture, PictureWords words) {
        List<String> says = new ArrayList<>();
        says.add(picture.heading().governmentName() + ".");
        if (picture.isEmpty()) {
            says.add(words.of("empty"));
        } else {
            says.addAll(shown(picture, words));
        }
        says.addAll(notDrawn(picture, words));
        return String.join(" ", says);
    }

    private static List<String> shown(Picture picture, PictureWords words) {
        return switch (picture) {
            case Lanes lanes ->
                List.of(
                        words.counted("says.rows", lanes.lanes().size()),
                        words.counted(
                                "says.marks",
                                lanes.lanes().stream()
                                        .mapToInt(lane -> lane.bars().size())
                                        .sum()),
                        words.of("says.period", "from", lanes.from())
                                .replace("{to}", lanes.to().toString()));
            case YearCounts counts ->
                List.of(words.counted("says.rows", counts.rows().size()));
            case Panels panels ->
                List.of(words.counted(
                        "says.series",
                        panels.panels().stream()
                                .mapToInt(panel -> panel.lines().size())
                                .sum()));
            case Sites sites ->
                List.of(words.counted("says.places", sites.sites().size()));
        };
    }

    /** Whether marks are numbered, for the table to tell what they are. */
    public static boolean isNumbered(Picture picture) {
        return picture.heading().kind() == PictureKind.TIMELINE;
    }
}
