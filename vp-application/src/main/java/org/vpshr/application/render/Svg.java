package org.vpshr.application.render;

import org.vpshr.application.render.picture.PictureSvg;
import org.vpshr.projections.picture.Heading;
import org.vpshr.projections.picture.Picture;

/** Pictures as SVG that needs nothing beside itself. The same picture gives the same bytes on every machine. */
public final class Svg {
    private Svg() {}

    /**
     * {@return a picture as a document of its own}
     *
     * @param picture a picture of the record
     */
    public static String of(Picture picture) {
        return PictureSvg.of(picture);
    }

    /**
     * {@return by which a picture is told from others of the same government, fit for the name of a file: {@code
     * timeline-2018}}
     *
     * @param heading what the picture is of
     */
    public static String name(Heading heading) {
        return PictureSvg.name(heading);
    }
}
