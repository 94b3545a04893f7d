package org.vpshr.application.reports;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.vpshr.application.checkpoint.Checkpoint;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.policy.Reading;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.Imprint;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Template;
import org.vpshr.projections.trace.Printing;

/**
 * Reconstructs annual reports from the record: {@code reports.of(new Country("NL"), 2018).now()}, {@code .asOf(...)} or
 * {@code .asPublished(1)}.
 */
public final class Reports {
    private final Supplier<History> history;
    private final Templates templates;
    private final ToLongFunction<AsOf> moments;
    private final InstantSource clock;
    private final Optional<Checkpoint> checkpoint;
    private final Reading reading;

    public Reports(
            Supplier<History> history,
            Optional<Checkpoint> checkpoint,
            ToLongFunction<AsOf> moments,
            Templates templates,
            InstantSource clock) {
        this(history, checkpoint, moments, templates, clock, Reading.OF_THE_SYSTEM);
    }

    private Reports(
            Supplier<History> history,
            Optional<Checkpoint> checkpoint,
            ToLongFunction<AsOf> moments,
            Templates templates,
            InstantSource clock,
            Reading reading) {
        this.history = history;
        this.checkpoint = checkpoint;
        this.moments = moments;
        this.templates = templates;
        this.clock = clock;
        this.reading = reading;
    }

    /** The same reports, for whom this reader may be. */
    public Reports readBy(Reading reader) {
        return new Reports(history, checkpoint, moments, templates, clock, reader);
    }

    /** The report of the government over the year, for the public and in English until said otherwise. */
    public Request of(Country government, int year) {
        return of(new AnnualReportId(government, year, Edition.PUBLIC));
    }

    /** The same, of the government with the country code. */
    public Request of(String government, int year) {
        return of(new Country(government), year);
    }

    /** A report by its name; its edition's own readers are its audience. */
    public Request of(AnnualReportId id) {
        return new Request(id, readers(id.edition()), Language.ENGLISH);
    }

    private static Circle readers(Edition edition) {
        return edition == Edition.PUBLIC ? Circle.PUBLIC : Circle.PLENARY;
    }

    /** The government's reports that print the entry: each published version, and each year's as known now. */
    public List<Printing> printing(EntryId entry, Country government, Circle audience) {
        reading.requireCircle(audience, government);
        History all = history.get().openedFor(audience, government);
        List<RecordedEvent> binding = all.binding();
        return all.folded(() -> new Printings(this, templates, government, audience, binding), Printings::apply)
                .of(entry);
    }

    /**
     * The life of the entry as known once the event at the position was recorded, and the government's reports that print
     * it; nothing when there is no such entry that the audience may see. The history is read once.
     */
    public Optional<EntryTrace> trace(EntryId entry, long upTo, Country government, Circle audience) {
        reading.requireAll("the trace of " + entry);
        reading.requireCircle(audience, government);
        History all = history.get().openedFor(audience, government);
        List<RecordedEvent> binding = all.binding();
        Life life = all.folded(
                () -> new Life(
                        new Reconstruction(upTo, new AudienceView(audience, binding).within(government)),
                        new Printings(this, templates, government, audience, binding)),
                (each, recorded) -> {
                    each.known().apply(recorded);
                    each.printings().apply(recorded);
                });
        return EntryTrace.of(entry, life.known(), Language.ENGLISH)
                .map(trace -> new EntryTrace(trace, life.printings().of(entry)));
    }

    private record Life(Reconstruction known, Printings printings) {}

    /**
     * A published version of a report.
     *
     * @param version from 1, in the order of publication
     * @param position the ledger position that it was made from
     * @param imprint by what it is known again
     * @param recorded the instant at which the publication was recorded
     * @param recordedAt the position at which the publication was recorded
     */
    public record Publication(int version, long position, Imprint imprint, Instant recorded, long recordedAt) {

        /** Whether it is the report that was printed then, for its first readers. */
        public boolean isOf(Report report) {
            return ReportDigest.salted(imprint.salt(), report).equals(imprint.digest());
        }

        static Optional<Publication> in(RecordedEvent recorded) {
            return switch (recorded.event()) {
                case ReportEvent.ReportPublished e ->
                    Optional.of(new Publication(
                            e.version(), e.position(), e.imprint(), recorded.recorded(), recorded.position()));
                case ReportEvent.ReportReissued e ->
                    Optional.of(new Publication(
                            e.version(), e.position(), e.imprint(), recorded.recorded(), recorded.position()));
                default -> Optional.empty();
            };
        }
    }

    /** Which report, for whom and in which language. */
    public final class Request {
        private final AnnualReportId id;
        private final Circle audience;
        private final Language language;

        private Request(AnnualReportId id, Circle audience, Language language) {
            reading.requireCircle(audience, id.government());
            reading.requireCircle(readers(id.edition()), id.government());
            this.id = id;
            this.audience = audience;
            this.language = language;
        }

        /** The edition for the plenary has a report of its own. */
        public Request edition(Edition edition) {
            return new Request(new AnnualReportId(id.government(), id.year(), edition), audience, language);
        }

        /** For whom, and in which language, a version of it is published. */
        Request asFirstRead() {
            return new Request(id, readers(id.edition()), Language.ENGLISH);
        }

        public Request forAudience(Circle circle) {
            return new Request(id, circle, language);
        }

        /** Texts without a translation stay in English. */
        public Request inLanguage(Language other) {
            return new Request(id, audience, other);
        }

        /** As everything is known now. */
        public Report now() {
            return at(new AsOf.Now()).report();
        }

        /** As known once the event at the position was recorded. */
        public Report asOf(long position) {
            return at(new AsOf.Position(position)).report();
        }

        /** As known at the instant: of all that was recorded by then. */
        public Report asOf(Instant instant) {
            return at(new AsOf.Moment(instant)).report();
        }

        /** As known on a day, at an instant or at a position: {@code 2019-04-30}, {@code 2019-04-30T12:00:00Z}, {@code #412}. */
        public Report asOf(String moment) {
            return at(AsOf.parse(moment)).report();
        }

        /**
         * As published. It is the same byte for byte, or its omissions say where and why not.
         *
         * @throws NothingToReport when there is no such version
         */
        public Report asPublished(int version) {
            return at(new AsOf.Published(version)).report();
        }

        /**
         * The report as of a moment with the state that it is made from, to ask more of it.
         *
         * @throws NothingToReport when there is no such version
         */
        public Inquiry at(AsOf asOf) {
            LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
            return new Inquiry(this, asOf, position(asOf), history.get(), checkpoint, today);
        }

        /** The last ledger position that was known then. */
        public long position(AsOf asOf) {
            return asOf instanceof AsOf.Published published
                    ? publication(published.version()).position()
                    : moments.applyAsLong(asOf);
        }

        /**
         * A published version.
         *
         * @throws NothingToReport when there is no such version
         */
        public Publication publication(int version) {
            return publications().stream()
                    .filter(p -> p.version() == version)
                    .findFirst()
                    .orElseThrow(() -> new NothingToReport(
                            id + " has no published version " + version, "published are " + versions()));
        }

        /** The versions that were published, in order. */
        public List<Publication> publications() {
            return history.get().about(id).stream()
                    .flatMap(recorded -> publication(recorded).stream())
                    .toList();
        }

        private String versions() {
            List<Integer> versions =
                    publications().stream().map(Publication::version).toList();
            return versions.isEmpty() ? "none" : versions.toString();
        }

        private Optional<Publication> publication(RecordedEvent recorded) {
            return recorded.event().subject().equals(id) ? Publication.in(recorded) : Optional.empty();
        }

        Reading reading() {
            return reading;
        }

        public AnnualReportId id() {
            return id;
        }

        public Circle audience() {
            return audience;
        }

        Language language() {
            return language;
        }

        Template template() {
            return templates
                    .of(id.government(), id.year())
                    .orElseThrow(() -> new NothingToReport(
                            "there is no template for reports of " + id.government() + " over " + id.year(),
                            "give one with Templates.with"));
        }
    }
}
