package org.vpshr.application.render;

import org.vpshr.application.render.timeline.TimelineWorkbook;
import org.vpshr.projections.timeline.Timeline;

/** Answers as workbooks of a spreadsheet. */
public final class Xlsx {
    private Xlsx() {}

    /**
     * {@return what happened when}
     *
     * @param excerpt what happened in a period
     */
    public static byte[] of(Timeline.Excerpt excerpt) {
        return TimelineWorkbook.of(excerpt);
    }
}
