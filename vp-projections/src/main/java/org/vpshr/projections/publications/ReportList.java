package org.vpshr.projections.publications;

import java.util.List;

/** Reports on record, by government, year and edition. */
public record ReportList(List<ReportLife> reports) {
    public ReportList {
        reports = List.copyOf(reports);
    }
}
