package org.vpshr.application.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vpshr.application.database.ConnectionBound;
import org.vpshr.application.database.Database;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.ledger.row.StoredEvent;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.ledger.row.StoredType;
import org.vpshr.application.ledger.row.TaggedPosition;
import org.vpshr.application.observing.Happening;
import org.vpshr.application.observing.LongWork;
import org.vpshr.application.observing.Progress;
import org.vpshr.application.observing.telling.Telling;
import org.vpshr.application.privacy.SealingKey;
import org.vpshr.application.store.Head;
import org.vpshr.application.store.Store;
import org.vpshr.application.store.Verification;
import org.vpshr.application.waiting.Deadline;
import org.vpshr.application.waiting.Elapsed;
import org.vpshr.domain.failure.InvalidValue;

/**
 * An append-only, totally ordered, hash-chained store of events, in one SQLite file or in PostgreSQL. Positions begin at
 * 1, have no gaps and become visible in their order. One thread writes at a time, of all processes; readers never wait
 * for it.
 */
public final class Ledger implements EventLog, AutoCloseable {
    /** How long to wait for others who write to the same store, and for its server. */
    public static final Duration PATIENCE = Deadline.USUAL;

    private final Database database;
    private final InstantSource clock;
    private final Duration patience;
    private final Telling telling;
    private final CheckedIndex index = new CheckedIndex();
    private final WriteTransactions writing;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private Ledger(Database database, InstantSource clock, Duration patience, Telling telling) {
        this.database = database;
        this.clock = clock;
        this.patience = patience;
        this.telling = telling;
        this.writing = new WriteTransactions(database, patience, index, telling);
    }

    /** Opens the ledger in the file, or makes an empty one there. */
    public static Ledger open(Path file, InstantSource clock) {
        return open(file, clock, PATIENCE);
    }

    public static Ledger open(Path file, InstantSource clock, Duration patience) {
        return open(Store.of(file), clock, patience);
    }

    /** Opens the ledger in the store, or makes an empty one there. */
    public static Ledger open(Store store, InstantSource clock) {
        return open(store, clock, PATIENCE);
    }

    public static Ledger open(Store store, InstantSource clock, Duration patience) {
        return open(store, clock, patience, ConnectionBound.of(ConnectionBound.USUAL), Telling.nobody());
    }

    /**
     * @param bound how many connections there may be to a server, with those of others who share it
     * @param telling tells what happens to it
     */
    public static Ledger open(
            Store store, InstantSource clock, Duration patience, ConnectionBound bound, Telling telling) {
        return new Ledger(Database.open(store, Schema.LEDGER, patience, bound), clock, patience, telling);
    }

    /**
     * Makes the tables of a ledger, or brings them up to date; a role of the database may record and read then, and nothing
     * else, if one is named.
     */
    public static void prepare(Store store, Optional<String> role, Duration patience) {
        try (Database database = Database.open(store, Schema.LEDGER, patience)) {
            role.ifPresent(database::grant);
        }
    }

    /**
     * Appends all of the rows or none.
     *
     * @return the position of the last one
     * @throws AppendConflict when the condition does not hold
     */
    public long append(LedgerCondition condition, List<NewRow> rows) {
        return atomically(() -> {
            long last = reading(session -> appender(session).append(condition, rows));
            tookIn(rows.size());
            return last;
        });
    }

    /**
     * Takes in rows of another ledger as they are there, all of them or none.
     *
     * @throws InvalidValue when one does not follow from what is here
     */
    public void restore(List<StoredRow> rows) {
        atomically(() -> reading(session -> {
            appender(session).restore(rows);
            tookIn(rows.size());
            return rows.size();
        }));
    }

    private void tookIn(int many) {
        writing.tookIn(many);
        writing.afterwards(() -> listeners.forEach(Runnable::run));
    }

    /** Is told whenever something that this process appended is kept. It must not wait for anything. */
    public void addAppendListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeAppendListener(Runnable listener) {
        listeners.remove(listener);
    }

    private Appender appender(Session session) {
        return new Appender(session, clock, writing.index(), writing::appending);
    }

    /**
     * What the index of tags has to sum up to is sealed by the key from now on, so that whoever opens the ledger with the same
     * key need not go along the whole chain for it.
     */
    public void sealIndexBy(SealingKey key) {
        index.sealBy(key);
    }

    /**
     * Does the work in one transaction on the calling thread. Appends inside it are seen by reads inside it, and by
     * nobody else until it is done; when it throws, the store is as it was before. Within other such work it is a part
     * of that, and all of it is undone when a part throws, also where somebody in between takes the error for nothing.
     * It may be done more than once, where the database undid it.
     */
    public <T> T atomically(Supplier<T> work) {
        return writing.atomically(work);
    }

    /**
     * Does it once what the calling thread records is kept and seen by everybody; at once where it records nothing now. It
     * is not done when that is undone.
     */
    public void afterwards(Runnable action) {
        writing.afterwards(action);
    }

    /**
     * Does the work as a part of the transaction of the host that the connection is in: all of it or nothing, and for good
     * once the host commits. What is put off by {@link #afterwards} is not done then: nobody here sees whether the host
     * commits.
     *
     * @param atMost how long the transaction may keep all others from writing, from its first recording on
     * @throws StoreUnavailable when it does so for longer, and must be rolled back; when the connection leads elsewhere
     */
    public <T> T within(Connection hosts, Duration atMost, Supplier<T> work) {
        return writing.within(hosts, atMost, work);
    }

    /** For how long a transaction of the host has kept all others from writing by now; nothing where none does. */
    public Duration heldByHost() {
        return writing.heldByHost();
    }

    /** Whether the calling thread is within a transaction of the host, of which nobody here sees the end. */
    public boolean isJoined() {
        return writing.isJoined();
    }

    @Override
    public Progress progress(LongWork work) {
        return telling.progress(work);
    }

    /** Who is told what happens. */
    public Telling telling() {
        return telling;
    }

    /** How long to wait for others. */
    public Duration patience() {
        return patience;
    }

    @Override
    public List<StoredRow> bearing(Set<String> tags, long from, long upTo) {
        return reading(session -> writing.index().bearing(session, writing.appended(), tags, from, upTo));
    }

    @Override
    public SortedSet<Long> positions(Collection<String> tags, long upTo) {
        return reading(session -> writing.index().positions(session, writing.appended(), tags, upTo));
    }

    @Override
    public SortedSet<Long> positionsUnder(String beginning, long upTo) {
        return reading(session -> writing.index().positionsUnder(session, writing.appended(), beginning, upTo));
    }

    @Override
    public List<StoredRow> page(long after, int limit) {
        return reading(session -> LedgerRows.page(session, after, limit));
    }

    /** The tags of the next events after a position: so many events at most, none where it is the last. */
    public List<TaggedPosition> tags(long after, int limit) {
        return reading(session -> LedgerRows.tags(session, after, limit));
    }

    /** The types that occur after a position up to and with another, each with the first position that bears it. */
    public List<StoredType> types(long after, long upTo) {
        return reading(session -> LedgerRows.types(session, after, upTo));
    }

    @Override
    public long fold(long after, long upTo, Consumer<StoredEvent> each) {
        Elapsed begun = Elapsed.fromNow();
        long events;
        try (Progress progress = telling.progress(LongWork.FOLD)) {
            long total = upTo == Long.MAX_VALUE ? 0 : upTo - after;
            events = reading(session -> LedgerRows.fold(session, after, upTo, stored -> {
                each.accept(stored);
                progress.step(stored.position() - after, total);
            }));
        }
        if (events > 0) {
            telling.happened(new Happening.Folded(events, begun.time()));
        }
        return events;
    }

    @Override
    public void at(List<Long> positions, Consumer<StoredEvent> each) {
        reading(session -> {
            LedgerRows.at(session, positions, each);
            return positions;
        });
    }

    /** Whether the calling thread is within {@link #atomically}, so that it sees what nobody else does yet. */
    public boolean isWriting() {
        return writing.isMine();
    }

    @Override
    public boolean isProvisional() {
        return isWriting();
    }

    /** Puts others in the place of the texts beside an event. */
    public void replaceTexts(long position, RowTexts texts) {
        atomically(() -> reading(session -> {
            Appender.requireTaken(session, RowTextTable.replace(session, position, texts));
            return position;
        }));
    }

    /** What lies beside events of the files that they rest on. */
    public Contents contents() {
        return new Contents(this);
    }

    /**
     * Takes the texts that others were put in the place of from the disk too.
     *
     * @param atMost how long whoever still reads an older state is waited for
     * @return whether nothing of them is left
     */
    public boolean purge(Duration atMost) {
        return database.purge(atMost);
    }

    /** Hands over every event after one position up to and with another, whole, by one cursor; answers how many. */
    public long forEach(long after, long upTo, Consumer<StoredRow> each) {
        return reading(session -> LedgerRows.forEach(session, after, upTo, each));
    }

    @Override
    public Head head() {
        return reading(LedgerRows::head);
    }

    @Override
    public Head settled() {
        return writing.begun().orElseGet(this::head);
    }

    @Override
    public long positionAt(Instant instant) {
        return reading(session -> PositionsByTime.positionAt(session, instant));
    }

    @Override
    public boolean isWhole(long position) {
        return reading(session -> ChainVerifier.isWhole(session, position));
    }

    @Override
    public Optional<String> hashAt(long position) {
        return reading(session -> LedgerRows.hashAt(session, position).map(HexFormat.of()::formatHex));
    }

    /** The id of the event at the position; nothing when there is none. */
    public Optional<String> eventIdAt(long position) {
        return reading(session -> LedgerRows.eventIdAt(session, position));
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return reading(session -> PositionsByTime.at(session, position));
    }

    /** When the last event was recorded; nothing when there is none. */
    public Optional<Instant> lastRecorded() {
        return reading(PositionsByTime::last);
    }

    /** Checks every event, the chain, the index and the head. */
    public Verification verify() {
        return verify(row -> {});
    }

    /**
     * The same, and what else is to be checked of each event, on one walk.
     *
     * @param each gets each event that is as it was recorded, in order
     */
    public Verification verify(Consumer<StoredRow> each) {
        try (Progress progress = telling.progress(LongWork.VERIFY)) {
            long total = head().position();
            return reading(session -> ChainVerifier.verify(session, row -> {
                each.accept(row);
                progress.step(row.position(), total);
            }));
        }
    }

    /** What of the tables, their triggers and marks is not as it was made; nothing when all is. */
    public Optional<String> changedTables() {
        return database.changedTables();
    }

    /** The database around it, for tables that can be made again from its events. */
    public Database database() {
        return database;
    }

    /**
     * Waits for the thread that writes, if one does.
     *
     * @throws StoreUnavailable when that takes too long; it is closed all the same
     */
    @Override
    public void close() {
        writing.whenNobodyWrites(database::close);
    }

    /** Inside of a transaction its own connection reads, so that it sees what it has appended. */
    <T> T reading(Session.Work<T> work) {
        Optional<Session> own = writing.session();
        if (own.isEmpty()) {
            return database.with(work);
        }
        try {
            return work.on(own.get());
        } catch (SQLException e) {
            throw database.fault(e);
        }
    }

    @Override
    public String where() {
        return database.where();
    }
}
