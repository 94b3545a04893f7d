package org.vpshr.application.render;

import org.vpshr.application.render.timeline.TimelineWorkbook;
import org.vpshr.projections.timeline.Timeline;

/** Answers as workbooks of a spreadsheet. */
public final class Xlsx {
    private Xlsx() {}

    /** What happened when. */
    public static byte[] of(Timeline.Excerpt excerpt) {
        return TimelineWorkbook.of(excerpt);
    }
}
