package org.vpshr.application.ledger;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;
import org.vpshr.application.Head;
import org.vpshr.application.Verification;

/**
 * An append-only, totally ordered, hash-chained store of events in one SQLite file. Positions begin at 1, have no gaps
 * and become visible in their order. One thread writes at a time; readers never wait for it.
 */
public final class Ledger implements AutoCloseable {
    /** How long to wait for another process that writes to the same file. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Database.Kind KIND = new Database.Kind(
            "a record", Schema.APPLICATION_ID, Schema.VERSION, Schema.CREATE, SQLiteConfig.JournalMode.WAL);

    private final Database database;
    private final Session writer;
    private final Appending appending;
    private final ReentrantLock writing = new ReentrantLock();

    private Ledger(Database database, InstantSource clock) {
        this.database = database;
        this.writer = database.connect();
        this.appending = new Appending(writer, clock);
    }

    /** Opens the ledger in the file, or makes an empty one there. */
    public static Ledger open(Path file, InstantSource clock) {
        return open(file, clock, PATIENCE);
    }

    public static Ledger open(Path file, InstantSource clock, Duration patience) {
        Database database = Database.open(file, KIND, patience);
        try {
            return new Ledger(database, clock);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Appends all of the rows or none.
     *
     * @return the position of the last one
     * @throws Conflict when the condition does not hold
     */
    public long append(Condition condition, List<NewRow> rows) {
        return atomically(() -> reading(session -> appending.append(condition, rows)));
    }

    /**
     * Takes in rows of another ledger as they are there, all of them or none.
     *
     * @throws IllegalArgumentException when one does not follow from what is here
     */
    public void restore(List<StoredRow> rows) {
        atomically(() -> reading(session -> {
            appending.restore(rows);
            return rows.size();
        }));
    }

    /**
     * Does the work in one transaction on the calling thread. Appends inside it are seen by reads inside it, and by
     * nobody else until it is done; when it throws, the store is as it was before. Within other such work it is a part
     * of that, undone alone when it throws.
     */
    public <T> T atomically(Supplier<T> work) {
        writing.lock();
        try {
            return new Transaction(writer, database.file(), writing.getHoldCount()).around(work);
        } finally {
            writing.unlock();
        }
    }

    /** The events that bear at least one of the tags, in order, from a position up to and with another; all if no tag is given. */
    public List<StoredRow> bearing(Set<String> tags, long from, long upTo) {
        return reading(session -> Rows.bearing(session, tags, from, upTo));
    }

    /** The next events after a position. */
    public List<StoredRow> page(long after, int limit) {
        return reading(session -> Rows.page(session, after, limit));
    }

    /** The types that occur after a position up to and with another, each with the first position that bears it. */
    public List<StoredType> types(long after, long upTo) {
        return reading(session -> Rows.types(session, after, upTo));
    }

    /** Hands over every event after one position up to and with another, by one cursor; answers how many. */
    public long fold(long after, long upTo, Consumer<StoredEvent> each) {
        return reading(session -> Rows.fold(session, after, upTo, each));
    }

    /** How far the ledger goes. */
    public Head head() {
        return reading(session -> {
            try (ResultSet row = session.kept("select position, hash from head").executeQuery()) {
                row.next();
                return new Head(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)));
            }
        });
    }

    /** The last position that was recorded at or before the instant; 0 when there is none. */
    public long positionAt(Instant instant) {
        return reading(session -> Moments.positionAt(session, instant));
    }

    /** Checks every event, the chain, the index and the head. */
    public Verification verify() {
        return reading(Verifying::verify);
    }

    @Override
    public void close() {
        writing.lock();
        try {
            writer.close();
        } catch (SQLException e) {
            throw Faults.of(database.file(), e);
        } finally {
            writing.unlock();
            database.close();
        }
    }

    /** Inside of a transaction its own connection reads, so that it sees what it has appended. */
    private <T> T reading(Session.Work<T> work) {
        if (!writing.isHeldByCurrentThread()) {
            return database.with(work);
        }
        try {
            return work.on(writer);
        } catch (SQLException e) {
            throw Faults.of(database.file(), e);
        }
    }

    /** For messages: where this ledger is. */
    public Path file() {
        return database.file();
    }
}
