package org.vpshr.page.glance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.publications.Particulars;

/**
 * A year of a government: how much its report tells, and what was published of it by then.
 *
 * @param year the reporting year
 * @param statements how many its report prints
 * @param coverage what the guidelines ask of it; nothing for whom that is not
 * @param published what was published by then
 */
record YearLine(int year, int statements, Optional<Coverage> coverage, List<Version> published) {
    YearLine {
        published = List.copyOf(published);
    }

    /** A published version, and whether anything was said of it later. */
    record Version(int number, Optional<Particulars.Issue> issue, boolean remarked) {}

    /** Of those years that there is nothing to tell of by then, nothing. */
    static Optional<YearLine> of(Reports.Request request, AsOf known) {
        Inquiry inquiry = request.at(known);
        try {
            int statements = inquiry.report().items().size();
            return statements == 0
                    ? Optional.empty()
                    : Optional.of(new YearLine(
                            request.id().year(),
                            statements,
                            coverage(inquiry),
                            published(request, inquiry.position())));
        } catch (NothingToReport e) {
            return Optional.empty(); // as known then, there is no such report
        }
    }

    /** What is for the ministry itself is shown by who may read it. */
    private static Optional<Coverage> coverage(Inquiry inquiry) {
        try {
            return Optional.of(inquiry.coverage());
        } catch (NotPermitted e) {
            return Optional.empty();
        }
    }

    private static List<Version> published(Reports.Request request, long upTo) {
        List<Version> versions = new ArrayList<>();
        for (Reports.Publication publication : request.publications()) {
            if (publication.recordedAt() <= upTo) {
                Inquiry published = request.at(AsOf.published(publication.version()));
                boolean remarked = published.saidLater().stream().anyMatch(said -> said.position() <= upTo);
                versions.add(new Version(
                        publication.version(), published.particulars().issue(), remarked));
            }
        }
        return versions;
    }
}
