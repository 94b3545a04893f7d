package org.vpshr.application.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.Database;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.Transaction;
import org.vpshr.application.failure.Overtaken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.ledger.ChainedTags.Point;
import org.vpshr.application.ledger.host.HeadMeter;
import org.vpshr.application.ledger.host.HeldHead;
import org.vpshr.application.observing.Happening;
import org.vpshr.application.observing.telling.Telling;
import org.vpshr.application.store.Head;
import org.vpshr.application.waiting.Deadline;
import org.vpshr.application.waiting.Elapsed;
import org.vpshr.application.waiting.GivingWay;
import org.vpshr.application.waiting.Turn;

/**
 * The transactions that write: one at a time, of all threads of this process and of all processes. A thread waits for the
 * others no longer than it has patience, for those of its own process and those elsewhere together.
 */
final class WriteTransactions {
    private static final int ATTEMPTS = 10;
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Database database;
    private final Duration patience;
    private final CheckedIndex index;
    private final Telling telling;
    private final Turn turn = new Turn();

    /** What the thread that writes now is at; nobody else looks at it. */
    private @Nullable Writing now;

    /** What a thread is at within a transaction of the host. The head, which that holds, keeps all others from writing. */
    private final ThreadLocal<@Nullable Writing> joined = new ThreadLocal<>();

    private final HeadMeter meter = new HeadMeter();

    /** How many events were taken in by it, for whoever waits to be told. */
    private final AtomicLong events = new AtomicLong();

    /** One transaction. */
    private static final class Writing {
        private final Session session;
        private final CheckedIndex index;
        private final List<Runnable> afterwards = new ArrayList<>();

        /** How far the ledger went before it. */
        private @Nullable Head begun;

        /** How long it had to wait for others. */
        private Duration waited = Duration.ZERO;

        private @Nullable ChainedTags appended;

        /** Something that was to be done within it failed, and may have been done in part. */
        private boolean spoilt;

        Writing(Session session, CheckedIndex index) {
            this.session = session;
            this.index = index;
        }
    }

    /** What a transaction answered, what is to be done now that it is kept, and how long it waited for others. */
    private record Kept<T>(T answer, List<Runnable> afterwards, Duration waited) {}

    WriteTransactions(Database database, Duration patience, CheckedIndex index, Telling telling) {
        this.database = database;
        this.patience = patience;
        this.index = index;
        this.telling = telling;
    }

    /** See {@link Ledger#atomically}. */
    <T> T atomically(Supplier<T> work) {
        @Nullable Writing hosts = joined.get();
        if (hosts != null) {
            return within(hosts, work);
        }
        Deadline deadline = Deadline.in(patience);
        Elapsed asked = Elapsed.fromNow();
        if (!turn.take(patience)) {
            throw taken("nothing was recorded; wait until that is done, and try again");
        }
        Kept<T> kept;
        try {
            if (now != null) {
                return within(now, work);
            }
            kept = anew(work, deadline, asked);
        } finally {
            turn.leave();
        }
        telling.waited(Happening.Obstacle.OTHERS_WHO_RECORD, kept.waited());
        doAll(kept.afterwards());
        return kept.answer();
    }

    /** Each is done, whatever comes of those before it. */
    private static void doAll(List<Runnable> actions) {
        @Nullable RuntimeException first = null;
        for (Runnable action : actions) {
            try {
                action.run();
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private static <T> T within(Writing writing, Supplier<T> work) {
        try {
            return work.get();
        } catch (AppendConflict e) {
            throw e; // it is found before anything is written, and the decision may be taken anew
        } catch (RuntimeException | Error e) {
            writing.spoilt = true;
            throw e;
        }
    }

    /** Does the work again, within bounds, where the database undid it because of somebody else's. */
    private <T> Kept<T> anew(Supplier<T> work, Deadline deadline, Elapsed asked) {
        GivingWay others = new GivingWay(ATTEMPTS, PAUSE, deadline);
        while (true) {
            try {
                return database.with(deadline.left(), session -> asWriter(session, work, asked));
            } catch (Overtaken e) {
                if (!others.goesOn()) {
                    throw new Overtaken(
                            database.where(), "others keep getting in its way; nothing was recorded", "try again", e);
                }
            }
        }
    }

    private <T> Kept<T> asWriter(Session session, Supplier<T> work, Elapsed asked) throws SQLException {
        Writing writing = new Writing(session, index);
        try {
            now = writing;
            events.set(0);
            T answer = Transaction.writing(session, () -> {
                writing.begun = lockedHead(session);
                writing.waited = asked.time();
                T result = work.get();
                refuseIfSpoilt(writing);
                if (writing.appended != null) {
                    index.sealWhereDue(session, writing.appended);
                }
                return result;
            });
            if (writing.appended != null) {
                index.took(writing.appended);
            }
            return new Kept<>(answer, writing.afterwards, writing.waited);
        } finally {
            now = null;
        }
    }

    /** See {@link Ledger#within}. */
    <T> T within(Connection hosts, Duration atMost, Supplier<T> work) {
        if (current() != null) {
            throw new IllegalStateException("this thread is recording already, and not within this transaction");
        }
        return database.within(hosts, patience, (session, doom) -> asPartOfHosts(session, atMost, doom, work));
    }

    private <T> T asPartOfHosts(Session session, Duration atMost, Runnable doom, Supplier<T> work) throws SQLException {
        Head head = lockedHead(session);
        Elapsed begun = Elapsed.fromNow(); // whoever waits for the head holds up nobody
        HeldHead held = HeldHead.of(session, head, atMost);
        meter.note(held, begun);
        refuseIfHeldTooLong(held.since(), atMost, doom);
        // what this transaction recorded before may yet be undone: nothing of that is learnt for others
        Writing writing = new Writing(session, held.first() ? index : index.apart());
        writing.begun = held.before();
        joined.set(writing);
        try {
            T result = work.get();
            refuseIfSpoilt(writing);
            if (writing.appended != null) {
                writing.index.sealWhereDue(session, writing.appended);
            }
            refuseIfHeldTooLong(held.since().plus(begun.time()), atMost, doom);
            return result;
        } finally {
            joined.remove();
        }
    }

    private void refuseIfHeldTooLong(Duration held, Duration atMost, Runnable doom) {
        if (held.compareTo(atMost) > 0) {
            doom.run();
            throw HeldHead.tooLong(database.where(), held, atMost);
        }
    }

    /** See {@link Ledger#heldByHost}. */
    Duration heldByHost() {
        return meter.read(database);
    }

    private @Nullable Writing current() {
        @Nullable Writing hosts = joined.get();
        return hosts != null ? hosts : turn.isMine() ? now : null;
    }

    /** Whether the calling thread is within a transaction of the host. */
    boolean isJoined() {
        return joined.get() != null;
    }

    /** The index as the calling thread may learn from it. */
    CheckedIndex index() {
        @Nullable Writing hosts = joined.get();
        return hosts == null ? index : hosts.index;
    }

    private static void refuseIfSpoilt(Writing writing) {
        if (writing.spoilt) {
            throw new IllegalStateException("a part of what is recorded together failed; nothing of it is recorded");
        }
    }

    private static Head lockedHead(Session session) throws SQLException {
        String query = "select position, hash from head" + session.dialect().forUpdate();
        try (ResultSet row = session.kept(query).executeQuery()) {
            return LedgerRows.head(session, row);
        }
    }

    /** How far the ledger went before the one that the calling thread is within; nothing where there is none. */
    Optional<Head> begun() {
        return Optional.ofNullable(current()).map(writing -> writing.begun);
    }

    /** Whether the calling thread is within one. */
    boolean isMine() {
        return joined.get() != null || turn.isMine();
    }

    /** The session of the one that the calling thread is within. */
    Optional<Session> session() {
        return Optional.ofNullable(current()).map(writing -> writing.session);
    }

    /** What the one that the calling thread is within appended so far; nothing where there is none, or it did not append. */
    @Nullable
    ChainedTags appended() {
        @Nullable Writing writing = current();
        return writing == null ? null : writing.appended;
    }

    /** The same, begun after the event where it did not append yet. */
    ChainedTags appending(Point event) {
        @Nullable Writing writing = current();
        if (writing == null) {
            throw new IllegalStateException("nothing is appended outside of a transaction");
        }
        ChainedTags appended = writing.appended == null ? writing.index.after(event) : writing.appended;
        writing.appended = appended;
        return appended;
    }

    /** So many events were taken in by the one that the calling thread is within. */
    void tookIn(int many) {
        events.addAndGet(many);
    }

    /** See {@link Ledger#afterwards}. */
    void afterwards(Runnable action) {
        @Nullable Writing writing = current();
        if (writing != null) {
            writing.afterwards.add(action);
        } else {
            action.run();
        }
    }

    /** Does it when no thread of this process writes any more, or when it was waited for long enough. */
    void whenNobodyWrites(Runnable action) {
        boolean got = turn.take(patience);
        try {
            action.run();
        } finally {
            if (got) {
                turn.leave();
            }
        }
        if (!got) {
            throw taken("what it records is kept as a whole or not at all; wait for it before the program ends");
        }
    }

    private StoreUnavailable taken(String remedy) {
        long many = events.get();
        String who = turn.holder()
                .map(holder -> ": " + holder + " and has taken in " + many + (many == 1 ? " event" : " events"))
                .orElse("");
        return new StoreUnavailable(
                database.where(),
                "another thread of this program is writing to it, and was not done within " + Elapsed.words(patience)
                        + who,
                remedy);
    }
}
