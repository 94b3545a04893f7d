package org.vpshr.application.render;

import org.vpshr.application.render.timeline.TimelineCalendar;
import org.vpshr.projections.timeline.Timeline;

/** Answers for a calendar (RFC 5545). */
public final class ICalendar {
    private ICalendar() {}

    /**
     * {@return what happened when}
     *
     * @param excerpt what happened in a period
     */
    public static String of(Timeline.Excerpt excerpt) {
        return TimelineCalendar.of(excerpt);
    }
}
