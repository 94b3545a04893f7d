package org.vpshr.application.reports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.trace.Printing;

/** Which reports of a government print an entry: each published version, and each year's as known now. */
final class Printings {
    private final Reports reports;
    private final Templates templates;
    private final Country government;
    private final Circle audience;
    private final Reconstruction now = new Reconstruction(Long.MAX_VALUE);
    private final Set<AnnualReportId> published = new LinkedHashSet<>();
    private final SortedSet<Integer> years = new TreeSet<>();

    Printings(Reports reports, History history, Templates templates, Country government, Circle audience) {
        this.reports = reports;
        this.templates = templates;
        this.government = government;
        this.audience = audience;
        history.forEach(this::take);
    }

    private void take(RecordedEvent recorded) {
        now.apply(recorded);
        Contribution written = recorded.event().contribution();
        if (written.by().government().equals(government)) {
            years.add(written.reportingYear().orElse(written.written().getYear()));
        }
        if (recorded.event() instanceof ReportEvent.ReportPublished event) {
            published.add(event.subject());
        }
    }

    List<Printing> of(EntryId entry) {
        List<Printing> found = new ArrayList<>();
        published.stream().filter(this::read).forEach(id -> versions(found, id, entry));
        for (int year : years) {
            AnnualReportId id = new AnnualReportId(government, year, Edition.PUBLIC);
            templates
                    .of(government, year)
                    .map(template -> now.report(id, template, audience, Language.ENGLISH))
                    .flatMap(report -> Printing.in(report, "now", entry))
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean read(AnnualReportId id) {
        return id.government().equals(government) && (id.edition() == Edition.PUBLIC || audience.sees(Circle.PLENARY));
    }

    private void versions(List<Printing> found, AnnualReportId id, EntryId entry) {
        Reports.Request request = reports.of(id).forAudience(audience);
        request.publications().forEach(publication -> {
            Report report = request.asPublished(publication.version());
            Printing.in(report, "published:" + publication.version(), entry).ifPresent(found::add);
        });
    }
}
