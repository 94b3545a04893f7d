package org.vpshr.application.render.picture;

import java.util.Locale;
import org.vpshr.application.render.picture.canvas.Canvas;
import org.vpshr.application.render.picture.canvas.Ink;
import org.vpshr.application.render.picture.canvas.Markup;
import org.vpshr.application.render.picture.drawing.Drawing;
import org.vpshr.application.render.picture.drawing.PictureWords;
import org.vpshr.projections.picture.Heading;
import org.vpshr.projections.picture.Picture;

/** A picture as SVG that needs nothing beside itself: no script, no style, no font of its own, nothing from elsewhere. */
public final class PictureSvg {
    private static final String FONT = "'Source Sans', sans-serif";

    private PictureSvg() {}

    /** As a document of its own. */
    public static String of(Picture picture) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(picture);
    }

    /** As an element within a page. */
    public static String element(Picture picture) {
        PictureWords words = PictureWords.in(picture.heading().language());
        Drawing drawing = Drawing.of(picture, words);
        String id = id(picture);
        String language = PictureWords.spoken(picture.heading().language());
        Canvas canvas = drawing.canvas();
        double height = Math.ceil(canvas.bottom() + 4);
        Markup svg = new Markup();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                Canvas.WIDTH,
                "height",
                height,
                "viewBox",
                "0 0 " + Markup.number(Canvas.WIDTH) + " " + Markup.number(height),
                "role",
                "img",
                "lang",
                language,
                "xml:lang",
                language,
                "aria-labelledby",
                id + "-title " + id + "-desc",
                "font-family",
                FONT);
        svg.text("title", drawing.title(), "id", id + "-title");
        svg.text("desc", drawing.description(), "id", id + "-desc");
        svg.empty("rect", "width", Canvas.WIDTH, "height", height, "fill", Ink.PAPER.colour());
        return svg.raw(canvas.shapes()).close("svg").toString();
    }

    /** The same on each page, and another for each picture of one. */
    static String id(Picture picture) {
        return "picture-" + name(picture.heading());
    }

    /** By which a picture is told from others of the same government, as in {@code timeline-2018}. */
    public static String name(Heading heading) {
        String year = heading.year().isPresent() ? "-" + heading.year().getAsInt() : "";
        String group = heading.name().isEmpty()
                ? ""
                : "-" + heading.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return heading.kind().word() + year + group;
    }
}
