package org.vpshr.application.render.timeline;

import org.vpshr.application.table.Tables;
import org.vpshr.projections.timeline.Timeline.Excerpt;

/** A timeline as a workbook (XLSX) of one sheet. Every cell is a text, as it is in the record. */
public final class TimelineWorkbook {
    private TimelineWorkbook() {}

    public static byte[] of(Excerpt excerpt) {
        return Tables.workbook("Timeline", TimelineTable.rows(excerpt.moments()));
    }
}
