package org.vpshr.application.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.Transaction;
import org.vpshr.application.ledger.row.ContentPart;
import org.vpshr.application.ledger.row.StoredRow;

/** The contents of attachments, which lie beside their events as texts do: sealed anew or destroyed, and never deleted. */
public final class Contents {
    private static final String OF_AN_EVENT =
            "select position, number, part, open, sealed from attachment" + " where position = ? order by number, part";

    private final Ledger ledger;

    Contents(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Takes it in, beside its event. */
    public void put(ContentPart part) {
        change("insert into attachment (open, sealed, position, number, part) values (?, ?, ?, ?, ?)", part);
    }

    /** Puts it in the place of what lies there. */
    public void replace(ContentPart part) {
        change("update attachment set open = ?, sealed = ? where position = ? and number = ? and part = ?", part);
    }

    private void change(String statement, ContentPart part) {
        ledger.atomically(() -> ledger.reading(session -> {
            PreparedStatement change = session.kept(statement);
            change.setBytes(1, part.open());
            change.setBytes(2, part.sealed());
            change.setLong(3, part.position());
            change.setInt(4, part.number());
            change.setInt(5, part.part());
            Appender.requireTaken(session, change.executeUpdate());
            return part;
        }));
    }

    /** The part as it lies now, whatever this one holds; nothing when there is none. */
    public Optional<ContentPart> find(ContentPart which) {
        return ledger.reading(session -> {
            PreparedStatement query =
                    session.kept("select open, sealed from attachment where position = ? and number = ? and part = ?");
            query.setLong(1, which.position());
            query.setInt(2, which.number());
            query.setInt(3, which.part());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new ContentPart(
                                which.position(), which.number(), which.part(), row.getBytes(1), row.getBytes(2)))
                        : Optional.empty();
            }
        });
    }

    /** Destroys all contents beside the event. */
    public void destroy(long position) {
        ledger.atomically(() -> ledger.reading(session -> {
            PreparedStatement destroy =
                    session.kept("update attachment set open = null, sealed = null where position = ?");
            destroy.setLong(1, position);
            return destroy.executeUpdate();
        }));
    }

    /** The positions, from one up to and with another, beside which contents lie or lay. */
    public SortedSet<Long> positions(long from, long upTo) {
        return ledger.reading(session -> {
            PreparedStatement query =
                    session.kept("select distinct position from attachment where position >= ? and position <= ?");
            query.setLong(1, from);
            query.setLong(2, upTo);
            SortedSet<Long> found = new TreeSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        });
    }

    /**
     * What the work makes of an event and of the parts of contents beside it, in their order, as all lie at one moment.
     *
     * @return nothing when there is no such event
     */
    public <T> Optional<T> beside(long position, BiFunction<StoredRow, Iterator<ContentPart>, T> work) {
        return ledger.reading(session -> Transaction.reading(session, () -> {
            List<StoredRow> row = LedgerRows.between(session, position, position);
            return row.isEmpty() ? Optional.empty() : Optional.of(made(session, row.getFirst(), work));
        }));
    }

    private <T> T made(Session session, StoredRow row, BiFunction<StoredRow, Iterator<ContentPart>, T> work)
            throws SQLException {
        try (PreparedStatement query = session.fresh(OF_AN_EVENT)) {
            query.setLong(1, row.position());
            try (ResultSet rows = query.executeQuery()) {
                return work.apply(row, new Parts(rows));
            }
        }
    }

    /** One part at a time is held in memory. */
    private final class Parts implements Iterator<ContentPart> {
        private final ResultSet rows;
        private boolean more;

        Parts(ResultSet rows) throws SQLException {
            this.rows = rows;
            this.more = rows.next();
        }

        @Override
        public boolean hasNext() {
            return more;
        }

        @Override
        public ContentPart next() {
            if (!more) {
                throw new NoSuchElementException();
            }
            try {
                ContentPart part = new ContentPart(
                        rows.getLong(1), rows.getInt(2), rows.getInt(3), rows.getBytes(4), rows.getBytes(5));
                more = rows.next();
                return part;
            } catch (SQLException e) {
                throw ledger.database().fault(e);
            }
        }
    }
}
