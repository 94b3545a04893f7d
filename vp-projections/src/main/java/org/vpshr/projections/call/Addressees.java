package org.vpshr.projections.call;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.domain.Subject;
import org.vpshr.domain.engagement.EngagementEvent.MissionAccredited;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.RecordedEvent;

/**
 * Which desk of a government is asked. Of an entry it is the desk that wrote it, which alone may change it unless an
 * editor does; else the mission that is accredited to the country; else who last wrote on the subject; else the
 * coordinating desk.
 */
final class Addressees {
    private final Country government;
    private final List<EntryHistory> written;
    private final Desk coordinating;

    private Addressees(Country government, List<EntryHistory> written, Desk coordinating) {
        this.government = government;
        this.written = written;
        this.coordinating = coordinating;
    }

    /**
     * The desks of a government.
     *
     * @param ofReports what was recorded of its reports, in order
     * @return nothing where no desk of it ever wrote
     */
    static Optional<Addressees> of(
            Country government, int year, Collection<EntryHistory> all, List<RecordedEvent> ofReports) {
        List<EntryHistory> own = all.stream()
                .filter(c -> writer(c).government().equals(government))
                .toList();
        return commissioned(government, year, ofReports)
                .or(() -> lastWriter(own, c -> c.subject().equals(new Subject.CommitmentId(government))))
                .or(() -> lastWriter(own, c -> true))
                .map(desk -> new Addressees(government, own, desk));
    }

    /** Who commissioned the report of the year, or the last one before; where none was, who last moved one on. */
    private static Optional<Desk> commissioned(Country government, int year, List<RecordedEvent> ofReports) {
        List<ReportEvent> known = ofReports.stream()
                .map(recorded -> (ReportEvent) recorded.event())
                .filter(event -> event.subject().year() <= year)
                .filter(event -> event.contribution().by().government().equals(government))
                .toList();
        return known.stream()
                .filter(ReportEvent.ReportCommissioned.class::isInstance)
                .max(Comparator.comparingInt(event -> event.subject().year()))
                .or(() -> known.stream().reduce((earlier, later) -> later))
                .map(event -> event.contribution().by());
    }

    Desk coordinating() {
        return coordinating;
    }

    Desk of(EntryHistory asked) {
        Desk writer = writer(asked);
        return writer.government().equals(government) ? writer : on(asked.subject());
    }

    private Desk on(Subject subject) {
        return accredited(subject)
                .or(() -> lastWriter(written, c -> c.subject().equals(subject)))
                .orElse(coordinating);
    }

    private Optional<Desk> accredited(Subject subject) {
        return written.stream()
                .filter(c -> !c.withdrawn())
                .filter(c -> c.subject() instanceof Subject.CountryEngagementId engagement
                        && engagement.government().equals(government)
                        && country(subject).filter(engagement.country()::equals).isPresent())
                .flatMap(c -> c.origin() instanceof MissionAccredited e ? Stream.of(e.mission()) : Stream.empty())
                .filter(mission -> mission.government().equals(government))
                .reduce((earlier, later) -> later);
    }

    private static Optional<Country> country(Subject subject) {
        return switch (subject) {
            case Subject.CountryEngagementId of -> Optional.of(of.country());
            case Subject.WorkingGroupId of -> Optional.of(of.country());
            case Subject.CommitmentId of -> Optional.empty();
            case Subject.AgreementId of -> Optional.empty();
            case Subject.ForumEngagementId of -> Optional.empty();
            case Subject.InitiativeId of -> Optional.empty();
            case Subject.AnnualReportId of -> Optional.empty();
            case Subject.OrganisationId of -> Optional.empty();
            case Subject.PersonId of -> Optional.empty();
        };
    }

    /** The desk that wrote most of these; of several, the one that wrote last; the coordinating desk where nobody did. */
    Desk ofMost(Collection<EntryHistory> served) {
        Map<Desk, Long> many = served.stream().collect(Collectors.groupingBy(this::of, Collectors.counting()));
        Map<Desk, Long> last = served.stream().collect(Collectors.toMap(this::of, EntryHistory::position, Math::max));
        return many.keySet().stream()
                .max(Comparator.comparing((Desk desk) -> many.get(desk)).thenComparing(last::get))
                .orElse(coordinating);
    }

    private static Optional<Desk> lastWriter(List<EntryHistory> among, Predicate<EntryHistory> of) {
        return among.stream()
                .filter(of)
                .max(Comparator.comparingLong(EntryHistory::position))
                .map(Addressees::writer);
    }

    static Desk writer(EntryHistory entry) {
        return entry.entry().contribution().by();
    }
}
