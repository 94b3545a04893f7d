package org.vpshr.application.render;

import org.vpshr.application.render.timeline.TimelineCsv;
import org.vpshr.projections.timeline.Timeline;

/** Answers as tables of text (RFC 4180), with no cell that a spreadsheet would take for a formula. */
public final class Csv {
    private Csv() {}

    /**
     * {@return what happened when}
     *
     * @param excerpt what happened in a period
     */
    public static String of(Timeline.Excerpt excerpt) {
        return TimelineCsv.of(excerpt);
    }
}
