package org.vpshr.projections.publications;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Precision;
import org.vpshr.projections.history.RecordedEvent;

/**
 * What a reader must know of the report that he holds, and what is no part of it: its kind, whose it is, which period
 * it covers, and when it was published, or that it was not.
 *
 * <p>Read it; only the library makes one. Its canonical constructor is not part of the contract, so that it can grow.
 *
 * @param id which report
 * @param issuer the name of the government, as within an English sentence
 * @param template the template that laid it out, with its version
 * @param order how it was commissioned; nothing where that is not on record
 * @param issue the version that was published; of a draft, the last one before it
 * @param draft whether it is a draft
 * @param asOf the day or the state that a draft was asked of; nothing where it is of all that is on record, which is
 *     the same report whenever it is printed
 */
public record Particulars(
        AnnualReportId id,
        String issuer,
        String template,
        Optional<ReportLife.Order> order,
        Optional<Issue> issue,
        boolean draft,
        Optional<LocalDate> asOf) {

    /**
     * A version and its publication.
     *
     * @param version the number of the version, from 1
     * @param on the day of publication as it was given
     * @param recorded the day on which its publication was recorded (UTC)
     * @param by the desk that published it
     */
    public record Issue(int version, FuzzyDate on, LocalDate recorded, Desk by) {

        /** {@return whether the day itself is given, and nobody doubts it} */
        public boolean isKnown() {
            return on.precision() == Precision.DAY && !isAssumed();
        }

        /** {@return whether what is given bears the sign of doubt, or that of about} */
        public boolean isAssumed() {
            return on.uncertain() || on.about();
        }
    }

    /**
     * {@return the particulars of a published version, by what was recorded of the report}
     *
     * @param id which report
     * @param version the number of the version, from 1
     * @param about what was recorded of the report, in order
     */
    public static Particulars ofPublished(AnnualReportId id, int version, List<RecordedEvent> about) {
        Optional<RecordedEvent> published = about.stream()
                .filter(recorded -> issue(recorded)
                        .filter(issue -> issue.version() == version)
                        .isPresent())
                .findFirst();
        long until = published.map(RecordedEvent::position).orElse(Long.MAX_VALUE);
        List<RecordedEvent> before =
                about.stream().filter(recorded -> recorded.position() <= until).toList();
        return new Particulars(
                id, "", "", order(before), published.flatMap(Particulars::issue), false, Optional.empty());
    }

    /**
     * {@return the particulars of what is not published as it stands, by what was recorded of the report by then}
     *
     * @param id which report
     * @param asOf the day for which it is asked; empty for now
     * @param about what was recorded of the report, in order
     */
    public static Particulars ofDraft(AnnualReportId id, Optional<LocalDate> asOf, List<RecordedEvent> about) {
        Optional<Issue> last =
                about.stream().flatMap(recorded -> issue(recorded).stream()).reduce((earlier, later) -> later);
        return new Particulars(id, "", "", order(about), last, true, asOf);
    }

    /**
     * {@return the same, laid out by the template, of the government of that name}
     *
     * @param edition the template, by its key and version
     * @param government the name of the government, as within an English sentence
     */
    public Particulars laidOutBy(String edition, String government) {
        return new Particulars(id, government, edition, order, issue, draft, asOf);
    }

    private static Optional<ReportLife.Order> order(List<RecordedEvent> about) {
        return about.stream()
                .flatMap(recorded -> recorded.event() instanceof ReportEvent.ReportCommissioned e
                        ? Optional.of(new ReportLife.Order(
                                        e.kind(), e.template(), e.basis(), Optional.ofNullable(e.lastFull())))
                                .stream()
                        : Optional.<ReportLife.Order>empty().stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<Issue> issue(RecordedEvent recorded) {
        Desk by = recorded.event().contribution().by();
        LocalDate day = recorded.recorded().atZone(ZoneOffset.UTC).toLocalDate();
        return switch (recorded.event()) {
            case ReportEvent.ReportPublished e -> Optional.of(new Issue(e.version(), e.on(), day, by));
            case ReportEvent.ReportReissued e -> Optional.of(new Issue(e.version(), e.on(), day, by));
            default -> Optional.empty();
        };
    }
}
