package org.vpshr.application.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.checkpoint.Checkpoint;
import org.vpshr.application.render.report.ReportJson;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.report.Imprint;
import org.vpshr.domain.report.Seal;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.comparison.Side;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.coverage.Guidelines;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.followup.FollowUp;
import org.vpshr.projections.followup.Undertakings;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.report.EntryLives;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Reprint;
import org.vpshr.projections.report.SaidLater;
import org.vpshr.projections.trace.Printing;
import org.vpshr.projections.trace.Trace;

/** A report as of a moment, and what can be asked of the state that it was made from. */
public final class Inquiry {
    private final Reports.Request request;
    private final AsOf asOf;
    private final long upTo;
    private final History history;
    private final Optional<Checkpoint> checkpoint;
    private final LocalDate today;
    private @Nullable Reconstruction everything;
    private @Nullable Reconstruction ofTheYear;
    private @Nullable Reconstruction ofTheReport;
    private @Nullable List<RecordedEvent> binding;
    private @Nullable Optional<Reprint> reprint;

    Inquiry(
            Reports.Request request,
            AsOf asOf,
            long upTo,
            History history,
            Optional<Checkpoint> checkpoint,
            LocalDate today) {
        this.request = request;
        this.asOf = asOf;
        this.upTo = upTo;
        this.history = history.openedFor(request.audience(), request.id().government());
        this.checkpoint = checkpoint;
        this.today = today;
    }

    /** What was known, of which only what bears on the year's reports need have been read. */
    private synchronized Reconstruction ofTheYear() {
        if (ofTheYear == null) {
            ofTheYear =
                    everything == null ? bearing(history).map(this::folded).orElseGet(this::everything) : everything;
        }
        return ofTheYear;
    }

    /**
     * What the report rests on of a history, where a checkpoint says so. Of a provisional history all is read: what may yet
     * be undone is not for a checkpoint; nor is what an event is missing from that is set aside.
     */
    private Optional<Collection<RecordedEvent>> bearing(History from) {
        binding(); // of which one may be set aside
        return from.isProvisional() || !from.setAside().isEmpty()
                ? Optional.empty()
                : checkpoint
                        .flatMap(kept -> kept.origins(id().government(), id().year(), from.source()))
                        .map(origins -> EntryLives.of(from.lives(), and(origins, from.positionsAbout(id()))))
                        .filter(found -> from.setAside().isEmpty());
    }

    private static SortedSet<Long> and(SortedSet<Long> some, SortedSet<Long> others) {
        SortedSet<Long> both = new TreeSet<>(some);
        both.addAll(others);
        return both;
    }

    private synchronized List<RecordedEvent> binding() {
        if (binding == null) {
            binding = history.binding();
        }
        return binding;
    }

    /** Of a published version, what was released since stays out: it was not printed in it. */
    private Reconstruction begun() {
        AudienceView now = view(binding());
        return new Reconstruction(
                upTo,
                publication()
                        .map(version -> now.alsoBoundBy(bindingBefore(version.recordedAt())))
                        .orElse(now));
    }

    private AudienceView view(List<RecordedEvent> bound) {
        return new AudienceView(audience(), bound).within(id().government());
    }

    private List<RecordedEvent> bindingBefore(long position) {
        return binding().stream()
                .filter(recorded -> recorded.position() < position)
                .toList();
    }

    private boolean seesAs(Inquiry other) {
        return audience() == other.audience()
                && id().government().equals(other.id().government())
                && publication().equals(other.publication());
    }

    private Reconstruction folded(Collection<RecordedEvent> bearing) {
        return folded(begun(), bearing);
    }

    private Reconstruction folded(Reconstruction known, Collection<RecordedEvent> bearing) {
        bearing.forEach(known::apply);
        known.knows(history.upTo());
        return known;
    }

    private synchronized Reconstruction everything() {
        if (everything == null) {
            everything = history.folded(this::begun, Reconstruction::apply);
        }
        return everything;
    }

    /** What both know, by one pass over the history where they are of the same; by one state where they know the same. */
    private void readWith(Inquiry other) {
        if (isRead() || other.isRead() || audience() != other.audience() || !history.isOfSameLedger(other.history)) {
            return;
        }
        if (upTo == other.upTo && history.upTo() == other.history.upTo() && seesAs(other)) {
            other.read(everything());
            return;
        }
        Both both = history.longer(other.history).folded(() -> new Both(begun(), other.begun()), (each, recorded) -> {
            if (history.holds(recorded)) {
                each.mine().apply(recorded);
            }
            if (other.history.holds(recorded)) {
                each.theirs().apply(recorded);
            }
        });
        read(both.mine());
        other.read(both.theirs());
    }

    private record Both(Reconstruction mine, Reconstruction theirs) {}

    private synchronized boolean isRead() {
        return everything != null;
    }

    private synchronized void read(Reconstruction whole) {
        everything = whole;
    }

    /**
     * The report itself.
     *
     * @throws org.vpshr.application.failure.NothingToReport when there is no template for it
     */
    public Report report() {
        return ofTheYear().report(id(), request.template(), language());
    }

    /** The seal of the published version, if what is printed of it is as published. */
    public Optional<Seal> seal() {
        return reprint()
                .filter(Reprint.AS_PUBLISHED::equals)
                .map(as -> publication().orElseThrow().imprint().seal());
    }

    private Optional<Reports.Publication> publication() {
        return asOf instanceof AsOf.Published published
                ? Optional.of(request.publication(published.version()))
                : Optional.empty();
    }

    /**
     * How the published version stands to what was published, whichever audience and language it is printed for; nothing
     * where no published version was asked for.
     */
    public synchronized Optional<Reprint> reprint() {
        if (reprint == null) {
            reprint = publication().map(this::held);
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
        return new PublishedCheck(publication.imprint(), binding()).problem(printed(publication.recordedAt()));
    }

    /** What is wrong with the published version; nothing when it is as published, or an event on record explains why not. */
    public Optional<String> problem() {
        return publication()
                .flatMap(publication -> request.asFirstRead().at(asOf).problem(publication));
    }

    /** As it was printed when nothing had been recorded behind the position that binds it. */
    private PublishedCheck.Printed printed(long boundUpTo) {
        History all = history.openedFor(Circle.INTERNAL);
        Supplier<Reconstruction> begun = () -> new Reconstruction(upTo, view(bindingBefore(boundUpTo)));
        Reconstruction then = bearing(all)
                .map(events -> folded(begun.get(), events))
                .orElseGet(() -> all.folded(begun, Reconstruction::apply));
        return new PublishedCheck.Printed(
                then.report(id(), request.template(), language()),
                then.reportWithReferences(id(), request.template(), language()),
                then.names());
    }

    /**
     * What was said of the published version after it was published, up to now; of what is no published version, what was
     * said by then of the one that was published last. Of what the audience may not see, nothing.
     */
    public List<SaidLater> saidLater() {
        return asOf instanceof AsOf.Published published
                ? SaidLater.of(ofTheReport(), id(), published.version(), language())
                : SaidLater.ofLast(ofTheYear(), id(), language());
    }

    /** What is known now of the report itself, and of the entries that are named in that. */
    private synchronized Reconstruction ofTheReport() {
        if (ofTheReport == null) {
            Supplier<Reconstruction> begun = () -> new Reconstruction(Long.MAX_VALUE, view(binding()));
            ofTheReport = history.isProvisional() || !history.setAside().isEmpty()
                    ? history.folded(begun, Reconstruction::apply)
                    : folded(begun.get(), EntryLives.of(history.lives(), history.positionsAbout(id())));
        }
        return ofTheReport;
    }

    /**
     * Whether the report prints the words in an item of the entry, in its credit or in a footnote of it; how they are
     * broken into lines counts for nothing, nor whether persons are named or referred to.
     */
    public boolean prints(EntryId entry, String words) {
        Report withReferences = ofTheYear().reportWithReferences(id(), request.template(), language());
        return PrintedWords.of(report(), entry).contain(words)
                || PrintedWords.of(withReferences, entry).contain(words);
    }

    /**
     * By what a version that is published from this state is known again.
     *
     * @param salt of the digests, from which the salts of its items are derived too, in hexadecimal
     */
    public Imprint imprint(String salt, Seal seal) {
        Report withReferences = ofTheYear().reportWithReferences(id(), request.template(), language());
        PrintedItems items = PrintedItems.of(withReferences);
        return new Imprint(
                Imprint.FORM,
                ReportJson.LAYOUT,
                request.template().key(),
                ReportDigest.salted(salt, report()),
                ReportDigest.salted(salt, withReferences),
                items.frame(salt),
                items.commitments(salt),
                salt,
                seal);
    }

    /** The positions of events that it would rest on, had they not been set aside: they are whole and cannot be read. */
    public List<Long> setAside() {
        everything();
        return history.setAside().stream()
                .filter(position -> position <= position())
                .toList();
    }

    /** Every entry as it stood; for who may see all. */
    public Entries entries() {
        requireAll("all entries");
        return everything().entries();
    }

    /** All names; for who may see all. */
    public Names names() {
        requireAll("all names");
        return everything().names();
    }

    /** The ledger position that the state was made from. */
    public long position() {
        return Math.min(upTo, history.upTo());
    }

    /** The day that the state is of: the one asked for, or that of its last event; for now, today (UTC). */
    public LocalDate day() {
        return switch (asOf) {
            case AsOf.Now now -> today;
            case AsOf.Day day -> day.day();
            case AsOf.Moment moment -> moment.instant().atZone(ZoneOffset.UTC).toLocalDate();
            case AsOf.Position position -> last().atZone(ZoneOffset.UTC).toLocalDate();
            case AsOf.Published published -> last().atZone(ZoneOffset.UTC).toLocalDate();
        };
    }

    private Instant last() {
        return history.recordedAt(position()).orElse(Instant.EPOCH);
    }

    /** What was undertaken in or for the year, and how it stands on the day (rule 124). */
    public Undertakings followUp(LocalDate on) {
        requireMinistry();
        FollowUp followUp = new FollowUp(
                everything().entries(),
                everything().names(),
                id().government(),
                id().year(),
                on,
                audience(),
                language());
        return new Undertakings(id().year(), on, followUp.undertakings());
    }

    /**
     * The report beside the guidelines of its year: what serves each item, what was waived, and what is missing (rule 40).
     *
     * @throws org.vpshr.application.failure.NothingToReport when no guidelines are known for the year
     */
    public Coverage coverage() {
        return coverage(GuidelineVersions.of(id().year()));
    }

    /** The report beside other guidelines. */
    public Coverage coverage(Guidelines guidelines) {
        requireMinistry();
        return Coverage.of(guidelines, report(), ofTheYear());
    }

    /** The life of the entry as known then, if the audience may see it; with its evidence, for who may see all. */
    public Optional<Trace> trace(EntryId entry) {
        requireAll("the trace of " + entry);
        return EntryTrace.of(entry, everything(), language());
    }

    /** The life of an item of the report, and where the report prints it; nothing when it prints no such item. */
    public Optional<EntryTrace> item(EntryId entry) {
        requireAll("the trace of " + entry);
        Reconstruction known = everything();
        return printing(entry)
                .flatMap(printing ->
                        EntryTrace.of(entry, known, language()).map(trace -> new EntryTrace(trace, List.of(printing))));
    }

    /** On what each item of the report rests, in the order of printing. */
    public List<Trace> traces() {
        requireAll("the traces of a report");
        return report().items().stream()
                .flatMap(item -> EntryTrace.of(item.entry(), ofTheYear(), language()).stream())
                .toList();
    }

    /** Where the report prints the entry, if it does. */
    public Optional<Printing> printing(EntryId entry) {
        return Printing.in(report(), asOf.toString(), entry);
    }

    /** What the other says otherwise, and which event made it so (rule 37). */
    public Comparison comparedWith(Inquiry other) {
        requireAll("a comparison of reports");
        readWith(other);
        return Comparison.of(side(), other.side());
    }

    private Side side() {
        return new Side(id().year() + "@" + asOf, report(), everything(), day());
    }

    /** Answers that name evidence are for the ministry itself. */
    private void requireMinistry() {
        request.reading().requireCircle(Circle.INTERNAL, id().government());
    }

    private void requireAll(String what) {
        request.reading().requireAll(what);
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
