package org.vpshr.application.reports;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.checkpoint.EntryOrigins;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.policy.Reading;
import org.vpshr.application.render.report.OutsideWords;
import org.vpshr.application.reports.printed.ReportDigest;
import org.vpshr.application.store.Head;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.Imprint;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.OutsideReport;
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
    private final Optional<? extends EntryOrigins> origins;
    private final Inquiry.Answers made;
    private final Reading reading;

    /**
     * Reports of a record, for the embedding system itself.
     *
     * @param history what is recorded, as of now
     * @param origins finds entries by what they rest on; empty where all has to be read
     * @param moments the position of a moment
     * @param templates what reports are made by
     * @param clock says what day it is
     */
    public Reports(
            Supplier<History> history,
            Optional<? extends EntryOrigins> origins,
            ToLongFunction<AsOf> moments,
            Templates templates,
            InstantSource clock) {
        this(history, origins, moments, templates, clock, Inquiry.Answers.none(), Reading.OF_THE_SYSTEM);
    }

    private Reports(
            Supplier<History> history,
            Optional<? extends EntryOrigins> origins,
            ToLongFunction<AsOf> moments,
            Templates templates,
            InstantSource clock,
            Inquiry.Answers made,
            Reading reading) {
        this.history = history;
        this.origins = origins;
        this.moments = moments;
        this.templates = templates;
        this.clock = clock;
        this.made = made;
        this.reading = reading;
    }

    /**
     * {@return the same reports for whom this reader may be}
     *
     * @param reader who reads
     */
    public Reports readBy(Reading reader) {
        return new Reports(history, origins, moments, templates, clock, made, reader);
    }

    /**
     * {@return the report of the government over the year, for the public and in English until said otherwise}
     *
     * @param government the government, by its country
     * @param year the reporting year, in four digits
     */
    public Request of(Country government, int year) {
        return of(new AnnualReportId(government, year, Edition.PUBLIC));
    }

    /**
     * {@return the same, of the government with the country code}
     *
     * @param government the government, by the ISO 3166 code of its country
     * @param year the reporting year, in four digits
     */
    public Request of(String government, int year) {
        return of(new Country(government), year);
    }

    /**
     * {@return a report by its name; its edition's own readers are its audience}
     *
     * @param id which report
     */
    public Request of(AnnualReportId id) {
        return new Request(id, readers(id.edition()), Language.ENGLISH, null);
    }

    private static Circle readers(Edition edition) {
        return edition == Edition.PUBLIC ? Circle.PUBLIC : Circle.PLENARY;
    }

    /**
     * {@return how far the record goes, and what day it is: as long as both are the same, so is each answer; nothing within
     * a transaction of a host, which may yet be undone}
     *
     * @param government whose reports are asked for
     * @param audience for whom
     */
    public Optional<Standing> standing(Country government, Circle audience) {
        reading.requireCircle(audience, government);
        History all = history.get();
        return all.isProvisional() ? Optional.empty() : Optional.of(new Standing(all.head(), today()));
    }

    /**
     * {@return the governments of which the audience may see something on record, each by what it may see itself of
     * what is internal} Of a government of which it may see nothing, it is not told that there is something.
     *
     * @param audience for whom it is told
     */
    public SortedSet<Country> governments(Circle audience) {
        reading.requireEverywhere(audience);
        return made.tellers().of(new Shelved(history.get(), origins), audience);
    }

    /**
     * {@return whether the audience may see anything of the government on record}
     *
     * @param government the government, by its country
     * @param audience for whom it is told
     */
    public boolean tellsOf(Country government, Circle audience) {
        reading.requireCircle(audience, government);
        return made.tellers().tellsOf(new Shelved(history.get(), origins), government, audience);
    }

    /**
     * {@return the government's reports that were published before or outside the record, as far as the audience may
     * see that}
     *
     * @param government the government, by its country
     * @param audience for whom it is told
     */
    public List<OutsideReport> outside(Country government, Circle audience) {
        reading.requireCircle(audience, government);
        return OutsideReport.of(history.get().known(Long.MAX_VALUE, audience, government), government);
    }

    /**
     * {@return the years of which there is more to tell than what holds as a rule, each with how many statements its
     * report prints as known now} A year of which the audience may see nothing is none of them. Each of the reports is made
     * once, and again when something is recorded that bears on it.
     *
     * @param government the government, by its country
     * @param audience for whom it is told
     */
    public SortedMap<Integer, Integer> years(Country government, Circle audience) {
        return tellsOf(government, audience)
                ? new Printings(this, new Shelved(history.get(), origins), government, audience).statements()
                : new TreeMap<>();
    }

    /**
     * {@return the government's reports that print the entry: each published version, and each year's as known now}
     *
     * @param entry the entry, by its id
     * @param government the government, by its country
     * @param audience for whom it is told
     */
    public List<Printing> printing(EntryId entry, Country government, Circle audience) {
        reading.requireCircle(audience, government);
        return printings(history.get(), government, audience).of(entry);
    }

    private Printings printings(History all, Country government, Circle audience) {
        return new Printings(this, new Shelved(all, origins), government, audience);
    }

    /**
     * {@return the life of the entry as known once the event at the position was recorded, and the government's reports
     * that print it; nothing when there is no such entry that the audience may see}
     *
     * @param entry the entry, by its id
     * @param upTo the last position of the ledger that counts
     * @param government the government, by its country
     * @param audience for whom it is told
     */
    public Optional<EntryTrace> trace(EntryId entry, long upTo, Country government, Circle audience) {
        reading.requireCircle(audience, government);
        History all = history.get();
        Reconstruction known = survey(all, upTo, government, audience).knownOf(entry);
        return EntryTrace.of(entry, known, Language.ENGLISH)
                .map(trace -> new EntryTrace(
                        trace, printings(all, government, audience).of(entry)));
    }

    /**
     * {@return what is on record as known now, as the audience of the government may see it}
     *
     * @param government the government, by its country
     * @param audience for whom it is told
     * @throws org.vpshr.application.failure.NotPermitted when that is more than the reader may see
     */
    public Survey survey(Country government, Circle audience) {
        return survey(Long.MAX_VALUE, government, audience);
    }

    /**
     * {@return the same as known once the event at the position was recorded}
     *
     * @param upTo the last position of the ledger that counts
     * @param government the government, by its country
     * @param audience for whom it is told
     */
    public Survey survey(long upTo, Country government, Circle audience) {
        reading.requireCircle(audience, government);
        return survey(history.get(), upTo, government, audience);
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Survey survey(History all, long upTo, Country government, Circle audience) {
        return new Survey(all, origins, upTo, government, audience, reading, today());
    }

    /**
     * On what all answers rest.
     *
     * @param head the last event, with its hash
     * @param day today (UTC)
     */
    public record Standing(Head head, LocalDate day) {}

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

        /**
         * {@return whether it is the report that was printed then, for its first readers}
         *
         * @param report the report
         */
        public boolean isOf(Report report) {
            return ReportDigest.salted(imprint.salt(), report).equals(imprint.digest());
        }

        static Optional<String> lastTemplate(List<Publication> published) {
            return published.isEmpty()
                    ? Optional.empty()
                    : Optional.of(published.getLast().imprint().template());
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
        private final @Nullable LocalDate writtenBy;

        private Request(AnnualReportId id, Circle audience, Language language, @Nullable LocalDate writtenBy) {
            reading.requireCircle(audience, id.government());
            reading.requireCircle(readers(id.edition()), id.government());
            this.id = id;
            this.audience = audience;
            this.language = language;
            this.writtenBy = writtenBy;
        }

        /**
         * {@return the same of another edition; that for the plenary has a report of its own}
         *
         * @param edition for whom the report is made
         */
        public Request edition(Edition edition) {
            return new Request(new AnnualReportId(id.government(), id.year(), edition), audience, language, writtenBy);
        }

        /** The same of another report. */
        Request ofReport(AnnualReportId other) {
            return new Request(other, audience, language, writtenBy);
        }

        /** {@return the same for those for whom a version of it is published, and in the language of that} */
        public Request asFirstRead() {
            return new Request(id, readers(id.edition()), Language.ENGLISH, null);
        }

        /**
         * {@return the same for another audience}
         *
         * @param circle for whom
         */
        public Request forAudience(Circle circle) {
            return new Request(id, circle, language, writtenBy);
        }

        /**
         * {@return the same in another language; texts without a translation stay in English}
         *
         * @param other the language
         */
        public Request inLanguage(Language other) {
            return new Request(id, audience, other, writtenBy);
        }

        /**
         * {@return the same of what, of all that is known then, desks say they had written on or before the day: for a
         * record that begins late} The days of writing are the desks' own and not proven; such a report is never
         * published or sealed. What rests on something that was written later is left out, and named by
         * {@link Inquiry#dayOfWriting}. Restrictions and erasures bind whenever they were written.
         *
         * @param day the last day of writing that is told of
         */
        public Request asWrittenBy(LocalDate day) {
            return new Request(id, audience, language, day);
        }

        /** {@return the report as everything is known now} */
        public Report now() {
            return at(new AsOf.Now()).report();
        }

        /**
         * {@return the report as known once the event at the position was recorded}
         *
         * @param position the position of its event in the ledger, from 1
         */
        public Report asOf(long position) {
            return at(new AsOf.Position(position)).report();
        }

        /**
         * {@return the report as known at the instant: of all that was recorded by then}
         *
         * @param instant the instant
         */
        public Report asOf(Instant instant) {
            return at(new AsOf.Moment(instant)).report();
        }

        /**
         * {@return the report as known on a day, at an instant or at a position: {@code 2019-04-30},
         * {@code 2019-04-30T12:00:00Z}, {@code #412}}
         *
         * @param moment a moment in one of these forms
         */
        public Report asOf(String moment) {
            return at(AsOf.parse(moment)).report();
        }

        /**
         * {@return the report as published} It is the same byte for byte, or its omissions say where and why not.
         *
         * @param version the number of the version, from 1
         * @throws NothingToReport when there is no such version
         */
        public Report asPublished(int version) {
            return at(new AsOf.Published(version)).report();
        }

        /**
         * {@return the report as of a moment with the state that it is made from, to ask more of it}
         *
         * @param asOf a moment
         * @throws NothingToReport when there is no such version
         * @throws InvalidValue when a published version is asked for as written by a day
         */
        public Inquiry at(AsOf asOf) {
            if (writtenBy != null && asOf instanceof AsOf.Published) {
                throw new InvalidValue(
                        "what was written by a day was never published",
                        "ask for the published version, or for what was written by a day, not for both");
            }
            return new Inquiry(this, asOf, position(asOf), history.get(), origins, made, today());
        }

        /**
         * {@return the last ledger position that was known then}
         *
         * @param asOf a moment
         */
        public long position(AsOf asOf) {
            return asOf instanceof AsOf.Published published
                    ? publication(published.version()).position()
                    : moments.applyAsLong(asOf);
        }

        /**
         * {@return a published version}
         *
         * @param version the number of the version, from 1
         * @throws NothingToReport when there is no such version
         */
        public Publication publication(int version) {
            return publications().stream()
                    .filter(p -> p.version() == version)
                    .findFirst()
                    .orElseThrow(() -> noVersion(version));
        }

        /**
         * {@return the report, where it is noted as published before or outside the record; for the audience that may
         * see that}
         */
        public Optional<OutsideReport> outside() {
            return at(AsOf.now()).outside();
        }

        /** {@return the versions that were published, in order} */
        public List<Publication> publications() {
            return history.get().about(id).stream()
                    .flatMap(recorded -> publication(recorded).stream())
                    .toList();
        }

        private NothingToReport noVersion(int version) {
            return outside()
                    .map(noted -> new NothingToReport(
                            id + " was published outside the record: " + OutsideWords.of(noted),
                            "read it there; what the record knows of the year now is printed without --published"))
                    .orElseGet(() -> new NothingToReport(
                            id + " has no published version " + version, "published are " + versions()));
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

        Optional<LocalDate> writtenBy() {
            return Optional.ofNullable(writtenBy);
        }

        /** {@return which report is asked for} */
        public AnnualReportId id() {
            return id;
        }

        /** {@return for whom it is asked} */
        public Circle audience() {
            return audience;
        }

        Language language() {
            return language;
        }

        /** What made a published version makes it again, whatever came in its place since. */
        Template template(Publication version) {
            String name = version.imprint().template();
            return templates
                    .named(name)
                    .orElseThrow(() -> new NothingToReport(
                            "version " + version.version() + " of " + id + " was printed by the template " + name
                                    + ", which is not on hand",
                            "give it with Templates.with"));
        }

        /** Whether there is a template for it. */
        boolean isLaidOut() {
            return laidOutBy().isPresent();
        }

        /** The template that makes the report as of a moment, if there is one. */
        Optional<Template> laidOutBy() {
            return templates.of(id.government(), id.year(), Publication.lastTemplate(publications()));
        }

        /** What makes the report as of a moment, of which nothing need have been published. */
        Template template() {
            return laidOutBy()
                    .orElseThrow(() -> new NothingToReport(
                            "there is no template for reports of " + id.government() + " over " + id.year(),
                            "give one with Templates.with"));
        }
    }
}
