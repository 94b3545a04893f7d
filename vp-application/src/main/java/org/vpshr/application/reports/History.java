package org.vpshr.application.reports;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.checkpoint.Checkpoint;
import org.vpshr.application.checkpoint.EntryOrigins;
import org.vpshr.application.checkpoint.ProvisionalOrigins;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.events.SetAside;
import org.vpshr.application.events.WithholdingFilter;
import org.vpshr.application.json.stored.Metadata;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.ledger.row.StoredEvent;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.observing.LongWork;
import org.vpshr.application.observing.Progress;
import org.vpshr.application.store.Head;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.Finding;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.EntryLives;
import org.vpshr.projections.report.Reconstruction;

/** What was recorded up to a position, in order. It is read from the store each time, by one cursor. */
public final class History {
    /** How many events are read at once where the first is looked for. */
    private static final long STRIDE = 256;

    private final EventLog ledger;
    private final EventReader events;
    private final long upTo;
    private final EventReader.Opening opening;

    /** Of whom alone the texts are opened that are a ministry's own; null where that is so of all. */
    private final @Nullable Country own;

    /** Whether all about what is set aside is left out of it. */
    private final boolean withholding;

    /**
     * What was recorded up to a position.
     *
     * @param ledger where events are read by their positions
     * @param events opens what was read
     * @param upTo the last position that belongs to it
     */
    public History(EventLog ledger, EventReader events, long upTo) {
        this(ledger, events, upTo, EventReader.Opening.ALL, null, false);
    }

    private History(
            EventLog ledger,
            EventReader events,
            long upTo,
            EventReader.Opening opening,
            @Nullable Country own,
            boolean withholding) {
        this.ledger = ledger;
        this.events = events;
        this.upTo = upTo;
        this.opening = opening;
        this.own = own;
        this.withholding = withholding;
    }

    /**
     * The same, of which no text is opened that the audience may not see anywhere, and in which nothing is about what is set
     * aside.
     */
    History openedFor(Circle audience) {
        return new History(ledger, events, upTo, EventReader.Opening.of(audience), null, true);
    }

    /** The same for an audience of a government, to which what is the own of other ministries is not opened. */
    History openedFor(Circle audience, Country government) {
        return new History(ledger, events, upTo, EventReader.Opening.of(audience), government, true);
    }

    /**
     * {@return the positions of events that are whole and cannot be read, as far as they were met by now} They are left
     * out of what is read of all events; whatever is about their subjects or entries is withheld from every report and
     * answer.
     */
    public List<Long> setAside() {
        return events.setAside().stream()
                .map(SetAside::position)
                .filter(position -> position <= upTo)
                .toList();
    }

    /**
     * Folds all of it; anew where an event turned out on the way to be set aside, since then nothing that is about the same
     * has a part in it, also of what came before.
     */
    <F> F folded(Supplier<F> begun, BiConsumer<F, RecordedEvent> each) {
        for (; ; ) {
            int known = events.setAside().size();
            F fold = begun.get();
            forEach(recorded -> each.accept(fold, recorded));
            if (events.setAside().size() == known) {
                return fold;
            }
        }
    }

    /** {@return the same, of which no text is opened: it is read for its facts} */
    public History unopened() {
        return new History(ledger, events, upTo, EventReader.Opening.NONE, null, false);
    }

    /** The same, of which no text is opened, and in which nothing is about what is set aside. */
    History forFacts() {
        return new History(ledger, events, upTo, EventReader.Opening.NONE, null, true);
    }

    /** Hands over so many of the events after a position, or fewer; answers how far that went. */
    long forSomeAfter(long position, int many, Consumer<? super RecordedEvent> each) {
        WithholdingFilter filter = events.withholding();
        List<StoredRow> page = ledger.page(position, many);
        page.stream()
                .filter(row -> row.position() <= upTo)
                .forEach(row -> left(recorded(row.toFold()), filter).ifPresent(each));
        return page.isEmpty() ? upTo : page.getLast().position();
    }

    /**
     * Hands over every event in order as the audience of the government may see it; of what it may not see, and of what
     * is internal to another government, nothing.
     *
     * @param audience for whom it is told
     * @param government the government, by its country
     * @param each takes each event
     */
    public void forEachSeenBy(Circle audience, Country government, Consumer<? super RecordedEvent> each) {
        List<RecordedEvent> binding = binding();
        openedFor(audience, government)
                .folded(() -> new Seen(new AudienceView(audience, binding).within(government)), Seen::apply)
                .events
                .forEach(each);
    }

    /** What an audience may see, until it is known that all of it may be handed over. */
    private static final class Seen {
        private final List<RecordedEvent> events = new ArrayList<>();
        private final AudienceView view;

        Seen(AudienceView view) {
            this.view = view;
        }

        void apply(RecordedEvent recorded) {
            view.seen(recorded).ifPresent(events::add);
        }
    }

    /**
     * {@return what was known up to a position, as the audience of the government may see it}
     *
     * @param position the position of its event in the ledger, from 1
     * @param audience for whom it is told
     * @param government the government, by its country
     */
    public Reconstruction known(long position, Circle audience, Country government) {
        List<RecordedEvent> binding = binding();
        return openedFor(audience, government)
                .folded(
                        () -> new Reconstruction(position, new AudienceView(audience, binding).within(government)),
                        Reconstruction::apply);
    }

    /**
     * The first event that the audience of the government may see; nothing where there is none. No more is read than it
     * takes to find it.
     */
    Optional<RecordedEvent> firstSeenBy(Circle audience, Country government) {
        History opened = openedFor(audience, government);
        for (; ; ) {
            int known = events.setAside().size();
            AudienceView view = new AudienceView(audience, binding()).within(government);
            Optional<RecordedEvent> first = Optional.empty();
            for (long read = 0; first.isEmpty() && read < upTo; read += STRIDE) {
                first = opened.upTo(Math.min(upTo, read + STRIDE)).firstAfter(read, view);
            }
            if (events.setAside().size() == known) {
                return first;
            }
        }
    }

    private Optional<RecordedEvent> firstAfter(long position, AudienceView view) {
        List<RecordedEvent> seen = new ArrayList<>();
        forEachAfter(position, recorded -> view.seen(recorded).ifPresent(seen::add));
        return seen.stream().findFirst();
    }

    private History upTo(long position) {
        return new History(ledger, events, position, opening, own, withholding);
    }

    /**
     * {@return the restrictions, releases and erasures on record, in order; they bind whatever was recorded before,
     * also what was recorded after this history ends (rule 112)} They are read from the ledger each time.
     */
    public List<RecordedEvent> binding() {
        return ledger.bearing(Set.of(Tags.BINDING.toString()), 0, Long.MAX_VALUE).stream()
                .flatMap(row -> recorded(row.toFold()).stream())
                .toList();
    }

    /** Whether it is read within a transaction that may yet be undone. */
    boolean isProvisional() {
        return ledger.isProvisional();
    }

    /** The ledger, however far it goes by now, as a checkpoint is folded from it. */
    Checkpoint.Source source() {
        return new CheckpointSource(ledger, events);
    }

    /** The same of it where a part of it may yet be undone. */
    EntryOrigins settled(EntryOrigins origins) {
        return ledger.isProvisional() ? new ProvisionalOrigins(origins, ledger.settled()) : origins;
    }

    /** What was published of the government's reports, in order. */
    List<RecordedEvent> publishedBy(Country government) {
        return ledger.bearing(Set.of(Tags.reports(government).toString()), 0, upTo).stream()
                .flatMap(row -> recorded(row.toFold()).stream())
                .toList();
    }

    /** Is to be told each step of a long work on it, and is closed with its end. */
    Progress progress(LongWork work) {
        return ledger.progress(work);
    }

    /** How far it goes. */
    Head head() {
        return new Head(upTo, hashAt(upTo));
    }

    /** The hash of the event at the position; empty where there is none. */
    String hashAt(long position) {
        return ledger.hashAt(position).orElse("");
    }

    /** Where something was recorded about the subject. */
    SortedSet<Long> positionsAbout(Subject subject) {
        return ledger.positions(List.of(Tags.subject(subject).toString()), upTo);
    }

    /** As the lives of entries are found in it. */
    EntryLives.Source lives() {
        return new Lives(this, ledger);
    }

    /** The lives of entries as they are found in it, by the tags of the ledger. */
    private record Lives(History history, EventLog ledger) implements EntryLives.Source {
        private static final String PERSONS = "subject=person/";
        private static final String ORGANISATIONS = "subject=organisation/";

        @Override
        public List<RecordedEvent> at(SortedSet<Long> positions) {
            List<RecordedEvent> found = new ArrayList<>();
            history.forEachAt(positions, found::add);
            return found;
        }

        @Override
        public SortedSet<Long> lives(Set<EntryId> entries) {
            return ledger.positions(
                    entries.stream().map(entry -> Tags.entry(entry).toString()).toList(), history.upTo());
        }

        @Override
        public SortedSet<Long> register() {
            SortedSet<Long> positions = ledger.positionsUnder(PERSONS, history.upTo());
            positions.addAll(ledger.positionsUnder(ORGANISATIONS, history.upTo()));
            return positions;
        }
    }

    boolean isOfSameLedger(History other) {
        return ledger == other.ledger && opening == other.opening && Objects.equals(own, other.own);
    }

    /** Of two of the same ledger, the one that the other is the beginning of. */
    History longer(History other) {
        return upTo >= other.upTo ? this : other;
    }

    boolean holds(RecordedEvent recorded) {
        return recorded.position() <= upTo;
    }

    /** {@return the last position that belongs to it} */
    public long upTo() {
        return upTo;
    }

    /**
     * Hands over every event in order.
     *
     * @param each takes each event
     */
    public void forEach(Consumer<? super RecordedEvent> each) {
        forEachAfter(0, each);
    }

    /**
     * Hands over every event after a position.
     *
     * @param position the position of its event in the ledger, from 1
     * @param each takes each event
     */
    public void forEachAfter(long position, Consumer<? super RecordedEvent> each) {
        WithholdingFilter filter = events.withholding();
        ledger.fold(position, upTo, stored -> left(recorded(stored), filter).ifPresent(each));
    }

    /** Hands over the events at the positions, which are in order, as far as they belong to it. */
    void forEachAt(Collection<Long> positions, Consumer<? super RecordedEvent> each) {
        List<Long> own = positions.stream().filter(position -> position <= upTo).toList();
        WithholdingFilter filter = events.withholding();
        ledger.at(own, stored -> left(recorded(stored), filter).ifPresent(each));
    }

    /**
     * {@return the event at the position; nothing when there is none}
     *
     * @param position the position of its event in the ledger, from 1
     */
    public Optional<RecordedEvent> at(long position) {
        List<RecordedEvent> found = new ArrayList<>();
        forEachAt(List.of(position), found::add);
        return found.stream().findFirst();
    }

    /** When the event at the position was recorded; nothing when there is none. */
    Optional<Instant> recordedAt(long position) {
        return position <= upTo ? ledger.recordedAt(position) : Optional.empty();
    }

    /**
     * {@return the last position that was recorded at or before the instant; 0 when there is none}
     *
     * @param instant the instant
     */
    public long positionAt(Instant instant) {
        return Math.min(upTo, ledger.positionAt(instant));
    }

    /**
     * {@return the last position that was recorded by then}
     *
     * @param asOf a moment
     * @throws InvalidValue for a published version, of which the report has to be known
     */
    public long positionAt(AsOf asOf) {
        return switch (asOf) {
            case AsOf.Now now -> Long.MAX_VALUE;
            case AsOf.Position position -> position.position();
            case AsOf.Day day -> positionAt(day.end());
            case AsOf.Moment moment -> positionAt(moment.instant());
            case AsOf.Published published ->
                throw new InvalidValue("published is a version of a report", "name a day, an instant or a position");
        };
    }

    /**
     * {@return who recorded the event at the position: an actor's reference, or
     * {@link org.vpshr.application.policy.Actor#SYSTEM}; none where there is no such event}
     *
     * @param position the position of its event in the ledger, from 1
     */
    public Optional<String> recordedBy(long position) {
        return metadata(position).map(Metadata::recordedBy);
    }

    /**
     * What there was to look at when the event was recorded, as whoever recorded it was told.
     *
     * @param position of the event
     * @return the findings in their order; none where there is no such event
     */
    public List<Finding> findings(long position) {
        return metadata(position).map(Metadata::findings).orElse(List.of());
    }

    private Optional<Metadata> metadata(long position) {
        return ledger.page(position - 1, 1).stream()
                .filter(row -> row.position() == position && position <= upTo)
                .map(row -> Metadata.read(row.metadata()))
                .findFirst();
    }

    /**
     * {@return what was recorded about the subject, found without reading anything else}
     *
     * @param subject what it is about
     * @throws org.vpshr.application.failure.StoreBroken when an event about it cannot be read: then all about it is
     *     withheld
     */
    public List<RecordedEvent> about(Subject subject) {
        return ledger.bearing(Set.of(Tags.subject(subject).toString()), 0, upTo).stream()
                .map(row -> recorded(row.toFold(), events.readOrRefuse(row.toFold(), opening, ledger.where())))
                .toList();
    }

    /** {@return all events, for small histories and tests} */
    public List<RecordedEvent> toList() {
        List<RecordedEvent> all = new ArrayList<>();
        forEach(all::add);
        return List.copyOf(all);
    }

    private Optional<RecordedEvent> recorded(StoredEvent stored) {
        return events.readOrSetAside(stored, opening, ledger)
                .map(event -> recorded(stored, isOpenedRight(event) ? event : shared(stored)));
    }

    /** Whether no more of its texts is opened than those see for whom it is read. */
    private boolean isOpenedRight(DomainEvent event) {
        return own == null
                || opening != EventReader.Opening.ALL
                || event.contribution().by().government().equals(own);
    }

    /** With no more of its texts than the other governments see. */
    private DomainEvent shared(StoredEvent stored) {
        return events.readOrRefuse(stored, EventReader.Opening.SHARED, ledger.where());
    }

    private static RecordedEvent recorded(StoredEvent stored, DomainEvent event) {
        return new RecordedEvent(
                stored.position(), Instant.EPOCH.plus(stored.recordedMicros(), ChronoUnit.MICROS), event);
    }

    private Optional<RecordedEvent> left(Optional<RecordedEvent> recorded, WithholdingFilter filter) {
        return withholding
                ? recorded.flatMap(whole -> filter.left(whole.event())
                        .map(event -> event == whole.event()
                                ? whole
                                : new RecordedEvent(whole.position(), whole.recorded(), event)))
                : recorded;
    }
}
