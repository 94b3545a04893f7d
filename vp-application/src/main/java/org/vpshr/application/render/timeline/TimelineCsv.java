package org.vpshr.application.render.timeline;

import java.nio.charset.StandardCharsets;
import org.vpshr.application.table.Tables;
import org.vpshr.projections.timeline.Timeline.Excerpt;

/** A timeline as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it. */
public final class TimelineCsv {
    private TimelineCsv() {}

    public static String of(Excerpt excerpt) {
        return new String(Tables.csv(TimelineTable.rows(excerpt.moments())), StandardCharsets.UTF_8);
    }
}
