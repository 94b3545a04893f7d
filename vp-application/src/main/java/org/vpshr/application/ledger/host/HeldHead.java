package org.vpshr.application.ledger.host;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.store.Head;
import org.vpshr.application.waiting.Elapsed;

/**
 * The head as a transaction of the host holds it, from its first recording to its end. The transaction itself remembers
 * since when, and how far the ledger went before: what is undone of it takes that along.
 *
 * @param before how far the ledger went before the transaction
 * @param first whether nothing was recorded in the transaction yet
 * @param transaction the number by which the server knows it
 * @param since how long ago it got the head
 */
public record HeldHead(Head before, boolean first, String transaction, Duration since) {
    private static final String NAME = "'vp.within_' || 'head'::regclass::oid";
    private static final String FIND = "select coalesce(current_setting(" + NAME + ", true), ''),"
            + " pg_current_xact_id()::text, extract(epoch from clock_timestamp())";
    private static final String REMEMBER = "select set_config(" + NAME + ", ?, true)";

    /** A session that falls silent keeps the others from recording, and so does one that is busy with other things. */
    private static final String BOUND_SILENCE = "select set_config('idle_in_transaction_session_timeout', ?, true)"
            + " where current_setting('idle_in_transaction_session_timeout')::interval not between '1 millisecond' and"
            + " cast(? as interval)";

    private static final String BOUND_ALL = "select set_config('transaction_timeout', ?, true)"
            + " where current_setting('transaction_timeout', true)::interval not between '1 millisecond' and"
            + " cast(? as interval)";

    /** What the server did not yet write to its disk is acknowledged to nobody. */
    private static final String DURABLY = "select set_config('synchronous_commit', 'on', true)"
            + " where current_setting('synchronous_commit') = 'off'";

    /**
     * Takes the head for the transaction, or finds that it has it.
     *
     * @param locked the head, locked for the transaction
     * @param atMost how long the server lets it have the head
     */
    public static HeldHead of(Session session, Head locked, Duration atMost) throws SQLException {
        try (ResultSet row = session.kept(FIND).executeQuery()) {
            row.next();
            String mark = row.getString(1);
            String transaction = row.getString(2);
            double now = row.getDouble(3);
            if (!mark.isEmpty()) {
                return remembered(mark, transaction, now);
            }
            ask(session, REMEMBER, now + ":" + locked.position() + ":" + locked.hash());
            ask(session, DURABLY);
            String bound = atMost.toMillis() + "ms";
            ask(session, BOUND_SILENCE, bound, bound);
            ask(session, BOUND_ALL, bound, bound);
            return new HeldHead(locked, true, transaction, Duration.ZERO);
        }
    }

    private static HeldHead remembered(String mark, String transaction, double now) {
        String[] parts = mark.split(":", 3);
        Duration since = Duration.ofMillis(Math.round(1000 * (now - Double.parseDouble(parts[0]))));
        return new HeldHead(new Head(Long.parseLong(parts[1]), parts[2]), false, transaction, since);
    }

    private static void ask(Session session, String query, String... arguments) throws SQLException {
        PreparedStatement statement = session.kept(query);
        for (int i = 0; i < arguments.length; i++) {
            statement.setString(i + 1, arguments[i]);
        }
        statement.executeQuery().close();
    }

    /** What is said to whoever records in a transaction that holds the head for longer than it may. */
    public static StoreUnavailable tooLong(String where, Duration held, Duration atMost) {
        return new StoreUnavailable(
                where,
                "this transaction of the host has kept all others from recording for " + Elapsed.words(held)
                        + ", and may do so for " + Elapsed.words(atMost),
                "roll it back, begin another, and record last in it");
    }

    /** Whether the transaction goes on; it does not once it was committed, undone or lost. */
    static boolean goesOn(Session session, String transaction) throws SQLException {
        PreparedStatement query = session.kept("select coalesce(pg_xact_status(?::xid8), '') = 'in progress'");
        query.setString(1, transaction);
        try (ResultSet row = query.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }
}
