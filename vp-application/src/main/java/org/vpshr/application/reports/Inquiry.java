package org.vpshr.application.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.checkpoint.EntryOrigins;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.render.report.ReportJson;
import org.vpshr.application.reports.kept.KeptAnswers;
import org.vpshr.application.reports.kept.ReportKey;
import org.vpshr.application.reports.opening.OpenedYear;
import org.vpshr.application.reports.printed.PrintedItems;
import org.vpshr.application.reports.printed.PrintedWords;
import org.vpshr.application.reports.printed.PublishedCheck;
import org.vpshr.application.reports.printed.ReportDigest;
import org.vpshr.application.reports.printed.SpokenLanguages;
import org.vpshr.application.store.Head;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.report.Imprint;
import org.vpshr.domain.report.Seal;
import org.vpshr.projections.call.Call;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.comparison.Side;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.coverage.Guidelines;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.followup.FollowUp;
import org.vpshr.projections.followup.Undertakings;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.publications.Particulars;
import org.vpshr.projections.publications.ReportMoment;
import org.vpshr.projections.report.OutsideReport;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Relation;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Reprint;
import org.vpshr.projections.report.SaidLater;
import org.vpshr.projections.report.Template;
import org.vpshr.projections.trace.EntryDetail;
import org.vpshr.projections.trace.Printing;
import org.vpshr.projections.trace.Trace;
import org.vpshr.projections.verdict.Verdict;
import org.vpshr.projections.writing.DayOfWriting;

/**
 * A report as of a moment, and what can be asked of the state that it was made from.
 *
 * {@snippet lang=java :
 * Request report = record.reports().of("NL", 2018);
 * Inquiry published = report.at(AsOf.published(1));
 * Verdict why = published.why(entry);
 * Optional<Trace> life = published.trace(entry);
 * Comparison since = published.comparedWith(report.at(AsOf.now()));
 * }
 */
public final class Inquiry {
    private final Reports.Request request;
    private final AsOf asOf;
    private final long upTo;
    private final KnownStates states;
    private final Answers answers;
    private final FirstDay firstDay;
    private final LocalDate today;
    private @Nullable Optional<Reprint> reprint;

    /** What is kept in memory. */
    record Answers(
            KeptAnswers<Report> reports,
            KeptAnswers<ReportBasis> bases,
            KeptAnswers<Coverage> coverages,
            KnownTellers tellers) {
        private static final long MOST_BASES = 4L << 20;
        private static final long MOST_COVERAGES = 8L << 20;

        static Answers none() {
            return new Answers(
                    KeptAnswers.reports(),
                    new KeptAnswers<>(MOST_BASES, basis -> 500, (basis, position) -> basis),
                    new KeptAnswers<>(MOST_COVERAGES, Answers::bytes, (coverage, position) -> coverage),
                    new KnownTellers());
        }

        private static long bytes(Coverage coverage) {
            return 1_000
                    + coverage.lines().stream()
                            .mapToLong(line -> 500 + 100L * line.serving().size())
                            .sum()
                    + 1_000L * coverage.findings().size();
        }
    }

    Inquiry(
            Reports.Request request,
            AsOf asOf,
            long upTo,
            History history,
            Optional<? extends EntryOrigins> origins,
            Answers answers,
            LocalDate today) {
        this.request = request;
        this.asOf = asOf;
        this.upTo = upTo;
        this.answers = answers;
        this.states = new KnownStates(request, asOf, upTo, history, origins);
        this.firstDay = new FirstDay(history, request);
        this.today = today;
    }

    /**
     * {@return the report itself}
     *
     * @throws org.vpshr.application.failure.NothingToReport when there is no template for it, or nothing was on record,
     *     or written, by then that its audience may see
     * @throws org.vpshr.domain.failure.InvalidValue when nothing is said in the language that it is asked in
     */
    public Report report() {
        return writtenBy().isPresent()
                ? made()
                : answers.reports()
                        .find(key(), new FactsSince(states.history()))
                        .orElseGet(this::madeAndKept);
    }

    private Report madeAndKept() {
        Report report = made();
        keep(answers.reports(), report);
        return report;
    }

    private <T> void keep(KeptAnswers<T> kept, T answer) {
        states.entries().ifPresent(entries -> kept.keep(key(), answer, entries, new FactsSince(states.history())));
    }

    private Report made() {
        firstDay.requireAtOrBefore(position(), states.ofTheYear());
        requireLanguage();
        return asKnown();
    }

    /**
     * {@return on what the report rests, and what is printed below it, found without making it: see {@link
     * ReportBasis}} It is found by the entries that bear on the report, and kept as long as nothing is recorded that
     * does. Of what was written by a day, and while something is set aside, whatever its audience may see counts, so
     * that less is spared.
     */
    public ReportBasis basis() {
        return new BasisSearch(request, asOf, states, answers.bases())
                .basis(template().edition(), key());
    }

    /**
     * {@return the SHA-256, in hexadecimal, of what the report prints, with the positions that its items rest on and
     * without that of the record: it is the same as long as the report says the same, whatever is recorded elsewhere}
     */
    public String digest() {
        return ReportDigest.of(report().knownAt(0));
    }

    private ReportKey key() {
        int version = asOf instanceof AsOf.Published published ? published.version() : 0;
        return new ReportKey(id(), audience(), language(), version, upTo);
    }

    /** A text that has no translation is printed in English; a language that nothing has is a slip. */
    private void requireLanguage() {
        if (!speaks()) {
            throw InvalidValue.no(
                    language().code(),
                    "language of this report",
                    "write one in which its template or something on record is: "
                            + spoken(states.everything()).all().stream()
                                    .map(Language::code)
                                    .collect(Collectors.joining(", ")));
        }
    }

    /**
     * {@return whether the template, an entry on record that its audience may see, or a translation of it has the
     * language}
     */
    public boolean speaks() {
        return language().equals(Language.ENGLISH)
                || spoken(states.ofTheYear()).contain(language())
                || spoken(states.everything()).contain(language());
    }

    /**
     * {@return the languages in which the report can be asked and says anything: those of its template, and of the entries
     * that may bear on its year and that its audience may see}
     */
    public SortedSet<Language> languages() {
        return new TreeSet<>(spoken(states.ofTheYear()).all());
    }

    private SpokenLanguages spoken(Reconstruction known) {
        return SpokenLanguages.of(template(), known, id());
    }

    /** The report, if it tells more than what holds as a rule, which is in the reports of all years to come. */
    Optional<Report> tellingOfItsYear() {
        return Optional.of(asKnown()).filter(this::tellsOfItsYear);
    }

    /** The same, kept as long as nothing is recorded that bears on it; of a government of which the audience sees something. */
    Optional<Report> keptTellingOfItsYear() {
        return Optional.of(report()).filter(this::tellsOfItsYear);
    }

    /** What an item says of itself is looked at first: it needs nothing to be read. */
    private boolean tellsOfItsYear(Report report) {
        return report.items().stream().anyMatch(item -> item.relation() != Relation.STANDING)
                || report.items().stream().anyMatch(this::isOfItsYear);
    }

    private boolean isOfItsYear(Report.Item item) {
        return states.ofTheYear()
                .entries()
                .find(item.entry())
                .filter(entry -> entry.subject().equals(id()))
                .isPresent();
    }

    private Report asKnown() {
        return states.ofTheYear().report(id(), template(), language());
    }

    /** {@return by which day all that it tells was written, and what was left out of it, where that was asked for} */
    public Optional<DayOfWriting> dayOfWriting() {
        return writtenBy().flatMap(day -> states.ofTheYear().dayOfWriting(id(), template()));
    }

    private Optional<LocalDate> writtenBy() {
        return request.writtenBy();
    }

    /** {@return the seal of the published version, if what is printed of it is as published} */
    public Optional<Seal> seal() {
        return reprint()
                .filter(Reprint.AS_PUBLISHED::equals)
                .map(as -> states.publication().orElseThrow().imprint().seal());
    }

    /**
     * {@return how the published version stands to what was published, whichever audience and language it is printed
     * for; nothing where no published version was asked for}
     */
    public synchronized Optional<Reprint> reprint() {
        if (reprint == null) {
            reprint = states.publication().map(this::held);
        }
        return reprint;
    }

    private Reprint held(Reports.Publication publication) {
        Inquiry asPublished = request.asFirstRead().at(asOf);
        if (publication.isOf(asPublished.report())) {
            return Reprint.AS_PUBLISHED;
        }
        return asPublished.problem(publication).isEmpty() ? Reprint.BOUND_LATER : Reprint.NOT_AS_PUBLISHED;
    }

    /** What is wrong with the published version, with all left out that binds it since. */
    private Optional<String> problem(Reports.Publication publication) {
        return new PublishedCheck(publication.imprint(), states.binding()).problem(printed(publication.recordedAt()));
    }

    /**
     * {@return what is wrong with the published version; nothing when it is as published, or an event on record
     * explains why not} It may name what is withheld since, and is for auditors.
     */
    public Optional<String> problem() {
        requireAll("what is wrong with a published version");
        return states.publication()
                .flatMap(publication -> request.asFirstRead().at(asOf).problem(publication));
    }

    /** As it was printed when nothing had been recorded behind the position that binds it. */
    private PublishedCheck.Printed printed(long boundUpTo) {
        Reconstruction then = states.boundUpTo(boundUpTo);
        return new PublishedCheck.Printed(
                then.report(id(), template(), language()),
                then.reportWithReferences(id(), template(), language()),
                then.names());
    }

    /**
     * {@return what was said of the published version after it was published, up to now; of what is no published
     * version, what was said by then of the one that was published last} Of what the audience may not see, nothing.
     */
    public List<SaidLater> saidLater() {
        return asOf instanceof AsOf.Published published
                ? SaidLater.of(states.ofTheReport(), id(), published.version(), language())
                : SaidLater.ofLast(states.ofTheYear(), id(), language());
    }

    /** {@return its kind, issuer, period and publication, as far as they are on record} */
    public Particulars particulars() {
        Particulars known = asOf instanceof AsOf.Published published
                ? Particulars.ofPublished(
                        id(), published.version(), states.ofTheReport().about(id()))
                : Particulars.ofDraft(id(), dayAskedOf(), states.ofTheYear().about(id()));
        return known.laidOutBy(template().edition(), template().within(id().government(), Language.ENGLISH));
    }

    /** What is of all that is on record is the same whenever it is asked for, and bears no day. */
    private Optional<LocalDate> dayAskedOf() {
        return asOf instanceof AsOf.Now ? Optional.empty() : Optional.of(day());
    }

    /**
     * {@return the moments of its course, in order: drafts, versions, and what was said of these; up to now, whatever
     * state is asked for}
     */
    public List<ReportMoment> moments() {
        return ReportMoment.of(states.ofTheReport().about(id()));
    }

    /** {@return the head of the record as it was with the last event of the state: who kept it can check what came later} */
    public Head head() {
        return states.head();
    }

    /** {@return when the last event of the state was recorded} */
    public Instant recorded() {
        return states.last();
    }

    /** {@return the report, where it was noted by then as published before or outside the record} */
    public Optional<OutsideReport> outside() {
        return OutsideReport.of(states.ofTheYear(), id());
    }

    private List<SaidLater> saidOfTheVersion() {
        return asOf instanceof AsOf.Published ? saidLater() : List.of();
    }

    /**
     * {@return whether the report prints the words in an item of the entry, in its credit or in a footnote of it; how
     * they are broken into lines counts for nothing, nor whether persons are named or referred to}
     *
     * @param entry the entry, by its id
     * @param words the words that are looked for
     */
    public boolean prints(EntryId entry, String words) {
        Report withReferences = states.ofTheYear().reportWithReferences(id(), template(), language());
        return PrintedWords.of(report(), entry).contain(words)
                || PrintedWords.of(withReferences, entry).contain(words);
    }

    /**
     * {@return the same, in an item of whichever entry}
     *
     * @param words the words that are looked for
     */
    public boolean printsAnywhere(String words) {
        return report().items().stream().map(Report.Item::entry).distinct().anyMatch(entry -> prints(entry, words));
    }

    /**
     * {@return the imprint, by which a version that is published from this state is known again}
     *
     * @param salt of the digests, from which the salts of its items are derived too, in hexadecimal
     * @param seal the head of the record that it is made from
     */
    public Imprint imprint(String salt, Seal seal) {
        if (writtenBy().isPresent()) {
            throw new IllegalStateException("what was written by a day is never published");
        }
        Template template = template().published();
        Report withReferences = states.ofTheYear().reportWithReferences(id(), template, language());
        PrintedItems items = PrintedItems.of(withReferences);
        return new Imprint(
                Imprint.FORM,
                ReportJson.LAYOUT,
                template.edition(),
                ReportDigest.salted(salt, states.ofTheYear().report(id(), template, language())),
                ReportDigest.salted(salt, withReferences),
                items.frame(salt),
                items.commitments(salt),
                salt,
                seal);
    }

    /**
     * {@return the positions of events that it would rest on, had they not been set aside: they are whole and cannot be
     * read} Where it is known on what the report rests, all of that could be read.
     */
    public List<Long> setAside() {
        return states.setAside();
    }

    /** {@return every entry as it stood, as far as the audience may see it} */
    public Entries entries() {
        return states.everything().entries();
    }

    /** {@return all names; for who may see all} */
    public Names names() {
        requireAll("all names");
        return states.everything().names();
    }

    /** {@return the ledger position that the state was made from} */
    public long position() {
        return states.position();
    }

    /** {@return the day that the state is of: the one asked for, or that of its last event; for now, today (UTC)} */
    public LocalDate day() {
        return switch (asOf) {
            case AsOf.Now now -> today;
            case AsOf.Day day -> day.day();
            case AsOf.Moment moment -> moment.instant().atZone(ZoneOffset.UTC).toLocalDate();
            case AsOf.Position position -> states.last().atZone(ZoneOffset.UTC).toLocalDate();
            case AsOf.Published published ->
                states.last().atZone(ZoneOffset.UTC).toLocalDate();
        };
    }

    /**
     * {@return what was undertaken in or for the year, and how it stands on the day (rule 124)}
     *
     * @param on the day as of which it is told
     */
    public Undertakings followUp(LocalDate on) {
        requireMinistry();
        Reconstruction known = states.ofUndertakings();
        firstDay.requireAtOrBefore(position(), known);
        FollowUp followUp = new FollowUp(
                known.entries(), known.names(), id().government(), id().year(), on, audience(), language());
        return new Undertakings(id().year(), on, followUp.undertakings());
    }

    /**
     * {@return the report beside the guidelines of its year: what serves each item, what was waived, and what is
     * missing (rule 40)} A year before all guidelines is laid beside the first.
     */
    public Coverage coverage() {
        requireMinistry();
        return writtenBy().isPresent()
                ? covered()
                : answers.coverages()
                        .find(key(), new FactsSince(states.history()))
                        .orElseGet(this::coveredAndKept);
    }

    private Coverage coveredAndKept() {
        Coverage coverage = covered();
        keep(answers.coverages(), coverage);
        return coverage;
    }

    private Coverage covered() {
        return coverage(GuidelineVersions.asLaidOut(template(), id().year()));
    }

    /**
     * {@return the report beside other guidelines}
     *
     * @param guidelines the guidelines of its year
     */
    public Coverage coverage(Guidelines guidelines) {
        requireMinistry();
        return Coverage.of(
                        guidelines,
                        report(),
                        states.ofTheYear(),
                        states.ofTheYear().verdicts(id(), template()))
                .wordedBy(template(), language());
    }

    /**
     * {@return with what the year opens: what each desk of the government is asked for its report, from what is on
     * record} Each desk is asked about what it wrote.
     *
     * @throws NothingToReport when nothing was on record by then, or no desk of the government ever wrote
     */
    public Call call() {
        requireMinistry();
        Reconstruction known = states.everything();
        firstDay.requireAtOrBefore(position(), known);
        return new OpenedYear(
                        id(),
                        audience(),
                        template(),
                        request.ofReport(OpenedYear.before(id())).laidOutBy(),
                        GuidelineVersions.asLaidOut(template(), id().year()),
                        language())
                .call(known, day());
    }

    /**
     * {@return the life of the entry as known then, if the audience may see it; for the ministry itself with its
     * evidence}
     *
     * @param entry the entry, by its id
     */
    public Optional<Trace> trace(EntryId entry) {
        return EntryTrace.of(entry, states.ofTheEntry(entry), language());
    }

    /**
     * {@return the life of an item of the report, and where the report prints it; nothing when it prints no such item}
     *
     * @param entry the entry, by its id
     */
    public Optional<EntryTrace> item(EntryId entry) {
        return printing(entry)
                .flatMap(printing -> EntryTrace.of(entry, states.ofTheYear(), language())
                        .map(trace -> new EntryTrace(trace, List.of(printing))));
    }

    /** {@return on what each item of the report rests, in the order of printing} */
    public List<Trace> traces() {
        return report().items().stream()
                .flatMap(item -> EntryTrace.of(item.entry(), states.ofTheYear(), language()).stream())
                .toList();
    }

    /**
     * {@return all that the entries of its items say beside their text, in the order of printing, without the evidence;
     * nothing for a published version, which is printed as it was published}
     */
    public List<EntryDetail> details() {
        if (asOf instanceof AsOf.Published) {
            return List.of();
        }
        Reconstruction known = states.ofTheYear();
        return report().items().stream()
                .map(Report.Item::entry)
                .distinct()
                .flatMap(entry -> known.entries().find(entry).stream())
                .map(entry -> EntryDetail.of(entry, known.names()).withoutEvidence())
                .toList();
    }

    /**
     * {@return where the report prints the entry, if it does}
     *
     * @param entry the entry, by its id
     */
    public Optional<Printing> printing(EntryId entry) {
        return Printing.in(report(), asOf.toString(), entry, saidOfTheVersion());
    }

    /**
     * {@return why the report prints the entry, or why it does not, as far as its audience may see}
     *
     * @param entry the entry, by its id
     * @throws NothingToReport when there is no such entry that the audience may see
     */
    public Verdict why(EntryId entry) {
        return verdict(states.ofTheYear(), entry)
                .or(() -> verdict(states.ofTheEntry(entry), entry))
                .or(() -> later(entry))
                .orElseThrow(() -> new NothingToReport(
                        "there is no entry " + entry + " that the audience may see",
                        "entries are named in vp list and in vp report --format json"));
    }

    /**
     * Why the report prints each entry that may bear on its year, or why it does not, as far as its audience may see.
     *
     * @return one for each entry, in the order in which they came
     */
    public List<Verdict> verdicts() {
        return verdicts(states.ofTheYear());
    }

    private List<Verdict> verdicts(Reconstruction known) {
        return known.verdicts(id(), template());
    }

    private Optional<Verdict> verdict(Reconstruction known, EntryId entry) {
        return verdicts(known).stream()
                .filter(verdict -> verdict.entry().equals(entry))
                .findFirst();
    }

    /** Of an entry that the audience sees today, and that was not on record by then, or not written. */
    private Optional<Verdict> later(EntryId entry) {
        return states.ofTheEntryNow(entry)
                .entries()
                .find(entry)
                .map(known -> known.life().getFirst())
                .map(first -> Verdict.later(
                        entry,
                        id(),
                        template().edition(),
                        first.position() > position() ? Verdict.Kind.RECORDED_LATER : Verdict.Kind.WRITTEN_LATER,
                        Verdict.Ground.of(first)));
    }

    /**
     * {@return what the other says otherwise, and which event made it so (rule 37)}
     *
     * @param other the other report
     */
    public Comparison comparedWith(Inquiry other) {
        states.readWith(other.states);
        return Comparison.of(side(), other.side());
    }

    private Side side() {
        String written = writtenBy().map(day -> "@written:" + day).orElse("");
        return new Side(id().year() + "@" + asOf + written, asKnown(), states.compared(), day(), saidOfTheVersion());
    }

    /** Answers that name evidence are for the ministry itself. */
    private void requireMinistry() {
        request.reading().requireCircle(Circle.INTERNAL, id().government());
    }

    private void requireAll(String what) {
        request.reading().requireAll(what);
    }

    private Template template() {
        return states.publication()
                .map(version -> request.template(version).published())
                .orElseGet(request::template);
    }

    private AnnualReportId id() {
        return request.id();
    }

    private Circle audience() {
        return request.audience();
    }

    private Language language() {
        return request.language();
    }
}
