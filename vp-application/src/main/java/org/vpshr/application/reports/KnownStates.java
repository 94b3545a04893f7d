package org.vpshr.application.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.checkpoint.EntryOrigins;
import org.vpshr.application.checkpoint.FoldedOrigins;
import org.vpshr.application.reports.kept.BasisFold;
import org.vpshr.application.store.Head;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.followup.FollowUp;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.EntryLives;
import org.vpshr.projections.report.Reconstruction;

/** What an inquiry knows of the record: for each of its questions as much as that needs, read once. */
final class KnownStates {
    private final Reports.Request request;
    private final AsOf asOf;
    private final long upTo;
    private final History history;
    private final Optional<? extends EntryOrigins> origins;
    private @Nullable Reconstruction everything;
    private @Nullable Reconstruction ofTheYear;
    private @Nullable Set<EntryId> entries;
    private @Nullable Reconstruction ofTheReport;
    private @Nullable Reconstruction compared;
    private @Nullable List<RecordedEvent> binding;

    KnownStates(
            Reports.Request request, AsOf asOf, long upTo, History history, Optional<? extends EntryOrigins> origins) {
        this.request = request;
        this.asOf = asOf;
        this.upTo = upTo;
        this.history = history.openedFor(request.audience(), request.id().government());
        this.origins = origins;
    }

    /** The version that is asked for, where one is. */
    Optional<Reports.Publication> publication() {
        return asOf instanceof AsOf.Published published
                ? Optional.of(request.publication(published.version()))
                : Optional.empty();
    }

    /** What was known, of which only what bears on the year's reports need have been read. */
    synchronized Reconstruction ofTheYear() {
        if (ofTheYear == null) {
            ofTheYear =
                    everything == null ? bearing(history).map(this::resting).orElseGet(this::everything) : everything;
        }
        return ofTheYear;
    }

    private Reconstruction resting(Collection<RecordedEvent> events) {
        entries = concerned(events);
        return folded(events);
    }

    /** The entries that the report rests on, with those that these name, where no more was read for it. */
    synchronized Optional<Set<EntryId>> entries() {
        return Optional.ofNullable(entries);
    }

    /** As it is opened for the audience. */
    History history() {
        return history;
    }

    /**
     * What the report rests on of a history, where that is known. Where an event is set aside all is read, since it is
     * missing from what is known; and of what was written by a day, which may rest on whatever was not.
     */
    private Optional<Collection<RecordedEvent>> bearing(History from) {
        return new Shelved(from, origins).lives(brought(from));
    }

    private Optional<SortedSet<Long>> brought(History from) {
        return brought(from, origins);
    }

    private Optional<SortedSet<Long>> brought(History from, Optional<? extends EntryOrigins> found) {
        return request.writtenBy().isPresent()
                ? Optional.empty()
                : new Shelved(from, found)
                        .positions(List.of(Shelf.ofReports(id().government(), id().year())), List.of(id()));
    }

    private static SortedSet<Long> and(SortedSet<Long> some, SortedSet<Long> others) {
        SortedSet<Long> both = new TreeSet<>(some);
        both.addAll(others);
        return both;
    }

    /** The restrictions, releases and erasures on record. */
    synchronized List<RecordedEvent> binding() {
        if (binding == null) {
            binding = history.binding();
        }
        return binding;
    }

    /** Of a published version, what was released since stays out: it was not printed in it. */
    private Reconstruction begun() {
        Reconstruction begun = new Reconstruction(upTo, viewThen());
        return request.writtenBy().map(begun::writtenBy).orElse(begun);
    }

    private AudienceView viewThen() {
        AudienceView now = view(binding());
        return publication()
                .map(version -> now.alsoBoundBy(bindingBefore(version.recordedAt())))
                .orElse(now);
    }

    private Reconstruction now() {
        return new Reconstruction(Long.MAX_VALUE, view(binding()));
    }

    private AudienceView view(List<RecordedEvent> bound) {
        return new AudienceView(request.audience(), bound).within(id().government());
    }

    private List<RecordedEvent> bindingBefore(long position) {
        return binding().stream()
                .filter(recorded -> recorded.position() < position)
                .toList();
    }

    private boolean seesAs(KnownStates other) {
        return request.audience() == other.request.audience()
                && id().government().equals(other.id().government())
                && request.writtenBy().equals(other.request.writtenBy())
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

    /**
     * On what the report rests, by the facts alone: of a published version also what was said of it since.
     *
     * @param entries gets those that it rests on, with those that these name, where no more was read for it
     */
    ReportBasis basis(String printing, Consumer<Set<EntryId>> entries) {
        History facts = history.forFacts();
        Optional<? extends EntryOrigins> found = origins.isPresent() ? origins : Optional.of(new FoldedOrigins());
        Optional<Collection<RecordedEvent>> rests = new Shelved(facts, found).lives(brought(facts, found));
        BasisFold fold = new BasisFold();
        fold.take(rests.orElseGet(() -> all(facts)), viewThen(), upTo);
        if (publication().isPresent()) {
            Collection<RecordedEvent> since =
                    new Shelved(facts, found).about(id()).orElseGet(() -> all(facts));
            fold.take(since, view(binding()), Long.MAX_VALUE);
        }
        fold.bind(binding());
        if (facts.setAside().isEmpty()) {
            rests.map(KnownStates::concerned).ifPresent(entries);
        }
        return new ReportBasis(fold.last(), fold.tag(printing + facts.setAside(), history.hashAt(fold.last())));
    }

    private static Collection<RecordedEvent> all(History facts) {
        return facts.folded(ArrayList::new, List::add);
    }

    private static Set<EntryId> concerned(Collection<RecordedEvent> events) {
        return events.stream()
                .flatMap(recorded -> EntryLives.concerned(recorded.event()).stream())
                .collect(Collectors.toSet());
    }

    /** All that was known. */
    synchronized Reconstruction everything() {
        if (everything == null) {
            everything = history.folded(this::begun, Reconstruction::apply);
        }
        return everything;
    }

    /**
     * What both know of all that bears on one of them, where that is known; else by one pass over the history where they are
     * of the same, and by one state where they know the same.
     */
    void readWith(KnownStates other) {
        if (isRead()
                || other.isRead()
                || request.audience() != other.request.audience()
                || !history.isOfSameLedger(other.history)) {
            return;
        }
        if (readWhatBearsOnBoth(other)) {
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

    private boolean readWhatBearsOnBoth(KnownStates other) {
        Optional<SortedSet<Long>> mine = brought(history);
        Optional<SortedSet<Long>> theirs = other.brought(other.history);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        SortedSet<Long> both = and(mine.get(), theirs.get());
        Collection<RecordedEvent> events = EntryLives.of(history.lives(), both);
        Reconstruction here = folded(events);
        Reconstruction there = other.folded(readsAs(other) ? events : EntryLives.of(other.history.lives(), both));
        boolean whole = history.setAside().isEmpty() && other.history.setAside().isEmpty();
        if (whole) {
            compare(here);
            other.compare(there);
        }
        return whole;
    }

    /** Whether the same is read for both, however much of it each of them knew. */
    private boolean readsAs(KnownStates other) {
        return history.isOfSameLedger(other.history) && history.upTo() == other.history.upTo();
    }

    private synchronized void compare(Reconstruction known) {
        compared = known;
        ofTheYear = known;
    }

    private record Both(Reconstruction mine, Reconstruction theirs) {}

    private synchronized boolean isRead() {
        return everything != null;
    }

    private synchronized void read(Reconstruction whole) {
        everything = whole;
    }

    /** What is known now of the report itself, and of the entries that are named in that. */
    synchronized Reconstruction ofTheReport() {
        if (ofTheReport == null) {
            ofTheReport = new Shelved(history, origins)
                    .about(id())
                    .map(events -> folded(now(), events))
                    .orElseGet(() -> history.folded(this::now, Reconstruction::apply));
        }
        return ofTheReport;
    }

    /** What is known of what the government undertook in or for the year, and of all that may have come of it. */
    Reconstruction ofUndertakings() {
        return request.writtenBy().isPresent()
                ? everything()
                : undertaking()
                        .flatMap(new Shelved(history, origins)::about)
                        .map(this::folded)
                        .orElseGet(this::everything);
    }

    /** About what something may have been undertaken in or for the year; it is found by the facts alone. */
    private Optional<Set<Subject>> undertaking() {
        return new Shelved(history.forFacts(), origins)
                .on(List.of(Shelf.ofUndertakings(id().government())))
                .map(this::folded)
                .map(known -> FollowUp.subjects(known.entries(), id().year()));
    }

    /** What is known for a comparison, once both were read. */
    synchronized Reconstruction compared() {
        return compared == null ? everything() : compared;
    }

    /** What is known of the entry and of those that it names; of more, where all has to be read. */
    Reconstruction ofTheEntry(EntryId entry) {
        return lifeOf(entry).map(this::folded).orElseGet(this::everything);
    }

    /** The same as the audience sees it today, whatever was known by then. */
    Reconstruction ofTheEntryNow(EntryId entry) {
        return lifeOf(entry)
                .map(life -> folded(now(), life))
                .orElseGet(() -> history.folded(this::now, Reconstruction::apply));
    }

    /** Of what was written by a day all has to be read. */
    private Optional<Collection<RecordedEvent>> lifeOf(EntryId entry) {
        return request.writtenBy().isPresent() ? Optional.empty() : new Shelved(history, origins).life(entry);
    }

    /** What the report was made from when nothing had been recorded behind the position that binds it. */
    Reconstruction boundUpTo(long position) {
        History all = history.openedFor(Circle.INTERNAL);
        Supplier<Reconstruction> begun = () -> new Reconstruction(upTo, view(bindingBefore(position)));
        return bearing(all)
                .map(events -> folded(begun.get(), events))
                .orElseGet(() -> all.folded(begun, Reconstruction::apply));
    }

    /**
     * The positions of events that the report would rest on, had they not been set aside. Where it is known on what it
     * rests, all of that could be read.
     */
    List<Long> setAside() {
        ofTheYear();
        return history.setAside().stream()
                .filter(position -> position <= position())
                .toList();
    }

    /** The ledger position that they are of. */
    long position() {
        return Math.min(upTo, history.upTo());
    }

    /** The head of the record there. */
    Head head() {
        return new Head(position(), history.hashAt(position()));
    }

    /** When the event there was recorded. */
    Instant last() {
        return history.recordedAt(position()).orElse(Instant.EPOCH);
    }

    private AnnualReportId id() {
        return request.id();
    }
}
