package org.vpshr.application.reports.kept;

import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;

/**
 * Which report.
 *
 * @param version the published one; 0 where none is asked for
 * @param upTo the last position that it knows of
 */
public record ReportKey(AnnualReportId id, Circle audience, Language language, int version, long upTo) {

    /** The same, knowing of all that is recorded. */
    public ReportKey ofAll() {
        return new ReportKey(id, audience, language, version, Long.MAX_VALUE);
    }
}
