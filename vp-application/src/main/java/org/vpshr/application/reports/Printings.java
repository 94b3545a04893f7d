package org.vpshr.application.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.SaidLater;
import org.vpshr.projections.trace.Printing;

/**
 * Which reports of a government print an entry: each published version, and each year's as known now. All of the history
 * is applied to it once, and kept, so that no version asks for it again.
 */
final class Printings implements Fold {
    private final Reports reports;
    private final Templates templates;
    private final Country government;
    private final Circle audience;
    private final List<RecordedEvent> history = new ArrayList<>();
    private final List<RecordedEvent> binding;
    private final Supplier<AudienceView> view;
    private final Reconstruction now;
    private final Map<AnnualReportId, List<Reports.Publication>> published = new LinkedHashMap<>();
    private final SortedSet<Integer> years = new TreeSet<>();

    Printings(Reports reports, Templates templates, Country government, Circle audience, List<RecordedEvent> binding) {
        this.reports = reports;
        this.templates = templates;
        this.government = government;
        this.audience = audience;
        this.binding = binding;
        this.view = () -> new AudienceView(audience, binding).within(government);
        this.now = new Reconstruction(Long.MAX_VALUE, view.get());
    }

    @Override
    public void apply(RecordedEvent recorded) {
        history.add(recorded);
        now.apply(recorded);
        Contribution written = recorded.event().contribution();
        if (written.by().government().equals(government)) {
            years.add(written.reportingYear().orElse(written.written().getYear()));
        }
        if (recorded.event() instanceof ReportEvent event) {
            Reports.Publication.in(recorded)
                    .ifPresent(version -> published
                            .computeIfAbsent(event.subject(), id -> new ArrayList<>())
                            .add(version));
        }
    }

    List<Printing> of(EntryId entry) {
        List<Printing> found = new ArrayList<>();
        published.forEach((id, versions) -> {
            if (read(id)) {
                versions(found, reports.of(id).forAudience(audience), versions, entry);
            }
        });
        for (int year : years) {
            AnnualReportId id = new AnnualReportId(government, year, Edition.PUBLIC);
            Optional<String> last = Reports.Publication.lastTemplate(published.getOrDefault(id, List.of()));
            templates
                    .of(government, year, last)
                    .map(template -> now.report(id, template, Language.ENGLISH))
                    .flatMap(report -> Printing.in(report, "now", entry, List.of()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean read(AnnualReportId id) {
        return id.government().equals(government) && (id.edition() == Edition.PUBLIC || audience.sees(Circle.PLENARY));
    }

    private void versions(
            List<Printing> found, Reports.Request request, List<Reports.Publication> versions, EntryId entry) {
        versions.forEach(version -> {
            List<RecordedEvent> before = binding.stream()
                    .filter(recorded -> recorded.position() < version.recordedAt())
                    .toList();
            Reconstruction then =
                    new Reconstruction(version.position(), view.get().alsoBoundBy(before));
            then.applyAll(history);
            Report report = then.report(request.id(), request.template(version).published(), Language.ENGLISH);
            Printing.in(
                            report,
                            "published:" + version.version(),
                            entry,
                            SaidLater.of(now, request.id(), version.version(), Language.ENGLISH))
                    .ifPresent(found::add);
        });
    }
}
