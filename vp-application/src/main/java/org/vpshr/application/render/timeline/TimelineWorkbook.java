package org.vpshr.application.render.timeline;

import java.util.List;
import org.vpshr.application.table.Tables;
import org.vpshr.projections.timeline.Timeline.Excerpt;
import org.vpshr.projections.timeline.Timeline.Moment;

/** A timeline as a workbook (XLSX) of one sheet. Every cell is a text, as it is in the record. */
public final class TimelineWorkbook {
    private TimelineWorkbook() {}

    public static byte[] of(Excerpt excerpt) {
        return Tables.workbook("Timeline", TimelineTable.rows(excerpt.moments()));
    }
}
