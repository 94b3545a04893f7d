package org.vpshr.application.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.session.Dialect;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.waiting.Deadline;
import org.vpshr.application.waiting.Elapsed;

/** The sessions on one database: as many at a time as it may have, and some that lie idle where they are our own. */
final class SessionPool implements AutoCloseable {
    /** How many sessions are kept for the next who need one. */
    private static final int IDLE = 8;

    /** Whether one that lay idle still serves is seen soon, or it does not. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final Dialect dialect;
    private final ConnectionBound bound;
    private final Deque<Session> idle = new ArrayDeque<>();
    private final BooleanSupplier closesOne = this::closeOneIdle;
    private boolean closed;

    SessionPool(Dialect dialect, ConnectionBound bound) {
        this.dialect = dialect;
        this.bound = bound;
        bound.share(closesOne);
    }

    /** Of those that lay idle, one that still serves; when one does not, the others hardly will. */
    Session borrow(Duration atMost) {
        Deadline deadline = Deadline.in(atMost);
        ConnectionBound.Place place = bound.take(atMost).orElseThrow(() -> allInUse(atMost));
        try {
            Session session = idleOrNew(deadline);
            session.holds(place::leave);
            return session;
        } catch (RuntimeException | Error e) {
            place.leave();
            throw e;
        }
    }

    /** See {@link ConnectionBound#lent}. */
    ConnectionBound.Place lent() {
        return bound.lent();
    }

    private StoreUnavailable allInUse(Duration atMost) {
        return new StoreUnavailable(
                dialect.where(),
                "all " + bound.many()
                        + " connections that this record may have at a time are in use, and none came free" + " within "
                        + Elapsed.words(atMost),
                "try again, have more patience, or let it have more connections (Options.withConnections)");
    }

    private Session idleOrNew(Deadline deadline) {
        @Nullable Session session = firstIdle();
        if (session == null) {
            return connect(deadline.left());
        }
        Duration left = deadline.left();
        if (session.isAlive(left.compareTo(LOOK) < 0 ? left : LOOK)) {
            return session;
        }
        closeAll(session);
        return connect(deadline.left());
    }

    private @Nullable Session firstIdle() {
        synchronized (idle) {
            if (closed) {
                throw new StoreUnavailable(dialect.where(), "it was closed", "open it again");
            }
            return idle.pollFirst();
        }
    }

    private Session connect(Duration atMost) {
        bound.opening();
        try {
            return new Session(dialect.connect(atMost), dialect, atMost);
        } catch (SQLException e) {
            bound.closed();
            throw dialect.fault(e);
        } catch (RuntimeException | Error e) {
            bound.closed();
            throw e;
        }
    }

    void giveBack(Session session) {
        Runnable place = session.held();
        if (!keeps(session)) {
            close(session);
        }
        place.run();
    }

    private boolean keeps(Session session) {
        synchronized (idle) {
            boolean kept = !closed && session.mayRest() && !session.isOpen() && idle.size() < IDLE;
            if (kept) {
                session.rest();
                idle.addFirst(session);
            }
            return kept;
        }
    }

    /** Something failed: those that lie idle are given up with it. */
    void discard(Session session) {
        Runnable place = session.held();
        closeAll(session);
        place.run();
    }

    private void closeAll(Session session) {
        close(session);
        takeIdle().forEach(this::close);
    }

    private boolean closeOneIdle() {
        @Nullable Session one;
        synchronized (idle) {
            one = idle.pollLast();
        }
        if (one == null) {
            return false;
        }
        close(one);
        return true;
    }

    /** Whoever closes them keeps nobody else waiting: the other side may be slow to answer. */
    private List<Session> takeIdle() {
        synchronized (idle) {
            List<Session> all = List.copyOf(idle);
            idle.clear();
            return all;
        }
    }

    private void close(Session session) {
        try {
            session.close();
        } catch (SQLException e) {
            // it is given up either way; what mattered was reported where it failed
        } finally {
            bound.closed();
        }
    }

    /** Those at work are closed once they are done. */
    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
        }
        takeIdle().forEach(this::close);
        bound.shareNoMore(closesOne);
    }
}
