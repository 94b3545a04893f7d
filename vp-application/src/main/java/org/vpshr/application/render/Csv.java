package org.vpshr.application.render;

import org.vpshr.application.render.picture.PictureCsv;
import org.vpshr.application.render.timeline.TimelineCsv;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.timeline.Timeline;

/** Answers as tables of text (RFC 4180), with no cell that a spreadsheet would take for a formula. */
public final class Csv {
    private Csv() {}

    /**
     * {@return the table that a picture shows}
     *
     * @param picture a picture of the record
     */
    public static String of(Picture picture) {
        return PictureCsv.of(picture);
    }

    /**
     * {@return what happened when}
     *
     * @param excerpt what happened in a period
     */
    public static String of(Timeline.Excerpt excerpt) {
        return TimelineCsv.of(excerpt);
    }
}
