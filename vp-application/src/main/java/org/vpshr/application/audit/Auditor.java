package org.vpshr.application.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.projections.report.Reprint;
import org.vpshr.application.store.Inspection;
import org.vpshr.application.store.Inspection.Problem;
import org.vpshr.application.store.Inspection.PublishedReport;
import org.vpshr.application.store.Verification;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.report.ReportEvent;

/** Inspects a record once: first its chain, then each event on it, then each published report. */
public final class Auditor {
    private static final int PAGE = 256;

    private final Ledger ledger;
    private final Reports reports;
    private final @Nullable String givenHead;
    private final EventCheck events;
    private final Set<AnnualReportId> published = new LinkedHashSet<>();
    private @Nullable Long givenHeadAt;

    /** @param givenHead a hash that was printed or kept elsewhere, in hexadecimal; it must lie on the chain */
    public Auditor(Ledger ledger, TextVault vault, EventReader reader, Reports reports, Optional<String> givenHead) {
        this.ledger = ledger;
        this.reports = reports;
        this.givenHead = givenHead.orElse(null);
        this.events = new EventCheck(vault, reader, EventReader.Opening.ALL, this::notePublished);
    }

    public Inspection inspect() {
        Verification chain = ledger.verify();
        Optional<Problem> first = unreadable(chain.checked())
                .or(() -> chain.firstBreak().map(broken -> new Problem(broken.position(), broken.detail())))
                .or(this::unknownHead);
        List<PublishedReport> rebuilt = first.isPresent() ? List.of() : rebuilt();
        return new Inspection(
                chain,
                events.events(),
                events.types(),
                events.sealed(),
                events.withoutKey(),
                rebuilt,
                givenHeadAt,
                first.or(() -> unexplained(rebuilt)).orElse(null));
    }

    private Optional<Problem> unreadable(long upTo) {
        for (long at = 0; at < upTo; ) {
            for (StoredRow row : ledger.page(at, PAGE)) {
                at = row.position();
                Optional<String> problem = at > upTo ? Optional.empty() : problem(row);
                if (problem.isPresent()) {
                    return problem.map(what -> new Problem(row.position(), what));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> problem(StoredRow row) {
        if (HexFormat.of().formatHex(row.hash()).equals(givenHead)) {
            givenHeadAt = row.position();
        }
        return events.problem(row);
    }

    private Optional<Problem> unknownHead() {
        return givenHead == null || givenHeadAt != null
                ? Optional.empty()
                : Optional.of(
                        new Problem(
                                0,
                                "no event has the hash " + givenHead
                                        + ": what was recorded up to there was changed or cut off, or it is of another record"));
    }

    private void notePublished(DomainEvent event) {
        switch (event) {
            case ReportEvent.ReportPublished e -> published.add(e.subject());
            case ReportEvent.ReportReissued e -> published.add(e.subject());
            default -> {
                // nothing was published by it
            }
        }
    }

    private List<PublishedReport> rebuilt() {
        List<PublishedReport> all = new ArrayList<>();
        for (AnnualReportId id : published) {
            Reports.Request request = reports.of(id);
            request.publications().forEach(publication -> all.add(rebuilt(id, request, publication)));
        }
        return all;
    }

    private static PublishedReport rebuilt(AnnualReportId id, Reports.Request request, Reports.Publication as) {
        try {
            Inquiry published = request.at(new AsOf.Published(as.version()));
            Reprint reprint = published.reprint().orElseThrow();
            return new PublishedReport(
                    id,
                    as.version(),
                    reprint == Reprint.BOUND_LATER,
                    reprint == Reprint.NOT_AS_PUBLISHED ? published.problem().orElseThrow() : "");
        } catch (NothingToReport e) {
            return new PublishedReport(id, as.version(), false, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Problem> unexplained(List<PublishedReport> reports) {
        return reports.stream()
                .filter(report -> !report.unexplained().isEmpty())
                .findFirst()
                .map(report -> new Problem(
                        0,
                        report.id() + " version " + report.version() + " is not made again as it was published: "
                                + report.unexplained()));
    }
}
