package org.vpshr.projections.publications;

import java.util.List;

/**
 * Reports on record, by government, year and edition.
 *
 * @param reports a report each, with its versions
 */
public record ReportList(List<ReportLife> reports) {
    /** Takes a copy of the reports. */
    public ReportList {
        reports = List.copyOf(reports);
    }
}
