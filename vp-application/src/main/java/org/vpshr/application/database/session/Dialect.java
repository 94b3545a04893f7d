package org.vpshr.application.database.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.vpshr.application.failure.StoreUnavailable;

/** What differs between the databases that can hold a store. All other SQL is the same for both. */
public interface Dialect {

    /** Where the store is, for messages. */
    String where();

    /** @param atMost how long it may take, and statements on it wait for others */
    Lease connect(Duration atMost) throws SQLException;

    /**
     * Takes part in the transaction of the host that the connection is in.
     *
     * @param atMost how long statements wait for others
     * @throws StoreUnavailable when this store cannot, or the connection leads elsewhere
     */
    JoinedLease join(Connection hosts, Duration atMost) throws SQLException;

    /** How long statements on the connection wait for others from now on. */
    void waitAtMost(Connection connection, Duration atMost) throws SQLException;

    /** Makes the tables of an empty store, brings older ones up to date, and refuses all else. */
    void prepare(Sessions database);

    /** What of the tables, their triggers and marks is not as it was made; nothing when all is. */
    Optional<String> changedTables(Session session) throws SQLException;

    /** Gives a role what it needs to use the tables, and nothing else. */
    void grant(Session session, String role) throws SQLException;

    /** Refuses to write to what is no longer the store that was opened. */
    void requireInPlace();

    /** Takes what was overwritten from wherever the database keeps it besides; answers whether nothing of it is left. */
    boolean purge(Session session) throws SQLException;

    /** Begins a transaction that writes. */
    void beginWriting(Session session) throws SQLException;

    /** What makes a query within it wait until no other transaction writes, where the beginning did not do so already. */
    String forUpdate();

    /** Begins a transaction that only reads, and sees one state of the store. */
    void beginReading(Session session) throws SQLException;

    void commit(Session session) throws SQLException;

    void rollback(Session session) throws SQLException;

    /**
     * Whether a connection that was idle for a while can still be used.
     *
     * @param atMost how long the answer may take
     */
    boolean isAlive(Connection connection, Duration atMost);

    /** What the database complains of, in plain words; where somebody else is in the way, who that is, as far as it can be seen. */
    RuntimeException fault(SQLException e);
}
