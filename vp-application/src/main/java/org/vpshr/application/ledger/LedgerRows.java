package org.vpshr.application.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.Transaction;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.ledger.row.StoredEvent;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.ledger.row.StoredType;
import org.vpshr.application.ledger.row.TaggedPosition;
import org.vpshr.application.store.Head;

/** Reads events from their table. */
final class LedgerRows {
    private static final String OF_THE_CHAIN = "event.position, event_id, type, version, recorded, facts, commitments,"
            + " metadata, event.tags, form, event.hash, ";

    /** Of an event and of what lies beside it, in the order in which a row is read. */
    static final String COLUMNS = OF_THE_CHAIN + "open, sealed, event_text.position as beside";

    private static final String WHOLE =
            "select " + COLUMNS + " from event left join event_text on event_text.position = event.position ";
    private static final String PAGE = WHOLE + "where event.position > ? order by event.position limit ?";
    private static final String ALL =
            WHOLE + "where event.position >= ? and event.position <= ? order by event.position";
    private static final String WITHOUT_TEXTS = "select " + OF_THE_CHAIN
            + "null as open, null as sealed from event where position > ? and position <= ? order by position";
    private static final String TO_FOLD = "select position, recorded, type, version, facts, commitments, open, sealed"
            + " from event left join event_text using (position) ";
    private static final String FOLD = TO_FOLD + "where position > ? and position <= ? order by position";
    private static final int AT_ONCE = 100;
    private static final long HELD_AT_ONCE = 4 << 20;
    private static final String AT =
            TO_FOLD + "where position in (?" + ",?".repeat(AT_ONCE - 1) + ") order by position";
    private static final int WHOLE_AT_ONCE = 10;
    private static final String WHOLE_AT =
            WHOLE + "where event.position in (?" + ",?".repeat(WHOLE_AT_ONCE - 1) + ") order by event.position";

    private static final String TYPES =
            "select type, version, min(position) as position from event where position > ? and position <= ?"
                    + " group by type, version order by 3";

    private LedgerRows() {}

    /** How far the ledger goes, as it says itself. */
    static Head head(Session session) throws SQLException {
        try (ResultSet row = session.kept("select position, hash from head").executeQuery()) {
            return head(session, row);
        }
    }

    static Head head(Session session, ResultSet row) throws SQLException {
        requireHead(session, row);
        return new Head(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)));
    }

    /** Goes to the row that says how far the ledger goes: there is one, or somebody took it. */
    static void requireHead(Session session, ResultSet row) throws SQLException {
        if (!row.next()) {
            throw new StoreBroken(
                    session.dialect().where(),
                    "what says how far the record goes is gone from it",
                    "keep it as it is, and restore the last backup");
        }
    }

    static List<StoredType> types(Session session, long after, long upTo) throws SQLException {
        PreparedStatement query = session.kept(TYPES);
        query.setLong(1, after);
        query.setLong(2, upTo);
        List<StoredType> found = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(new StoredType(rows.getString(1), RowForm.number(rows, 2, "version"), rows.getLong(3)));
            }
        }
        return found;
    }

    static List<TaggedPosition> tags(Session session, long after, int limit) throws SQLException {
        PreparedStatement query =
                session.kept("select position, tags from event where position > ? order by position limit ?");
        query.setLong(1, after);
        query.setInt(2, limit);
        List<TaggedPosition> found = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(new TaggedPosition(rows.getLong(1), RowForm.tags(rows, 2)));
            }
        }
        return found;
    }

    static Optional<byte[]> hashAt(Session session, long position) throws SQLException {
        PreparedStatement query = session.kept("select hash from event where position = ?");
        query.setLong(1, position);
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
        }
    }

    static Optional<String> eventIdAt(Session session, long position) throws SQLException {
        PreparedStatement query = session.kept("select event_id from event where position = ?");
        query.setLong(1, position);
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    /** Fewer than the limit where they are large, but one at least. */
    static List<StoredRow> page(Session session, long after, int limit) throws SQLException {
        PreparedStatement query = session.kept(PAGE);
        query.setLong(1, after);
        query.setInt(2, limit);
        List<StoredRow> found = new ArrayList<>();
        long bytes = 0;
        try (ResultSet rows = query.executeQuery()) {
            while (bytes < HELD_AT_ONCE && rows.next()) {
                StoredRow row = row(rows);
                bytes += row.bytes();
                found.add(row);
            }
        }
        return found;
    }

    static List<StoredRow> between(Session session, long from, long upTo) throws SQLException {
        PreparedStatement query = session.kept(ALL);
        query.setLong(1, from);
        query.setLong(2, upTo);
        return list(query);
    }

    /** The events at the positions, each of which is there. */
    static List<StoredRow> whole(Session session, SortedSet<Long> positions) throws SQLException {
        List<Long> all = List.copyOf(positions);
        List<StoredRow> found = new ArrayList<>();
        PreparedStatement query = session.kept(WHOLE_AT);
        for (int from = 0; from < all.size(); from += WHOLE_AT_ONCE) {
            for (int i = 0; i < WHOLE_AT_ONCE; i++) {
                query.setLong(i + 1, from + i < all.size() ? all.get(from + i) : 0);
            }
            found.addAll(list(query));
        }
        for (int i = 0; i < all.size(); i++) {
            if (i >= found.size() || found.get(i).position() != all.get(i)) {
                throw TagIndex.missing(session, all.get(i));
            }
        }
        return found;
    }

    /** One forward cursor over the events as the chain covers them, without what lies beside them. */
    static void withoutTexts(Session session, long after, long upTo, Consumer<StoredRow> each) throws SQLException {
        try (PreparedStatement query = session.fresh(WITHOUT_TEXTS)) {
            query.setLong(1, after);
            query.setLong(2, upTo);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    each.accept(row(rows));
                }
            }
        }
    }

    /** One forward cursor over the events, with the columns that a fold needs. */
    static long fold(Session session, long after, long upTo, Consumer<StoredEvent> each) throws SQLException {
        return Transaction.reading(session, () -> cursor(session, after, upTo, each));
    }

    private static long cursor(Session session, long after, long upTo, Consumer<StoredEvent> each) throws SQLException {
        try (PreparedStatement query = session.fresh(FOLD)) {
            query.setLong(1, after);
            query.setLong(2, upTo);
            long count = 0;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    each.accept(event(rows));
                    count++;
                }
            }
            return count;
        }
    }

    /** The events at the positions, with the columns that a fold needs. */
    static void at(Session session, List<Long> positions, Consumer<StoredEvent> each) throws SQLException {
        PreparedStatement query = session.kept(AT);
        for (int from = 0; from < positions.size(); from += AT_ONCE) {
            for (int i = 0; i < AT_ONCE; i++) {
                query.setLong(i + 1, from + i < positions.size() ? positions.get(from + i) : 0);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    each.accept(event(rows));
                }
            }
        }
    }

    private static StoredEvent event(ResultSet rows) throws SQLException {
        return new StoredEvent(
                rows.getLong(1),
                rows.getLong(2),
                rows.getString(3),
                RowForm.number(rows, 4, "version"),
                rows.getBytes(5),
                rows.getBytes(6),
                texts(rows, 7));
    }

    /** One forward cursor over the events, with all columns. */
    static long forEach(Session session, long after, long upTo, Consumer<StoredRow> each) throws SQLException {
        return Transaction.reading(session, () -> whole(session, after, upTo, each));
    }

    private static long whole(Session session, long after, long upTo, Consumer<StoredRow> each) throws SQLException {
        long count = 0;
        try (PreparedStatement query = cursor(session, after, upTo);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                each.accept(row(rows));
                count++;
            }
        }
        return count;
    }

    /** All columns, and the position beside which texts lie, by a cursor of its own. */
    static PreparedStatement cursor(Session session, long after, long upTo) throws SQLException {
        PreparedStatement query = session.fresh(ALL);
        query.setLong(1, after + 1);
        query.setLong(2, upTo);
        return query;
    }

    static StoredRow row(ResultSet rows) throws SQLException {
        return new StoredRow(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                RowForm.number(rows, 4, "version"),
                rows.getLong(5),
                rows.getBytes(6),
                rows.getBytes(7),
                rows.getBytes(8),
                RowForm.tags(rows, 9),
                RowForm.number(rows, 10, "form"),
                rows.getBytes(11),
                texts(rows, 12));
    }

    private static RowTexts texts(ResultSet rows, int from) throws SQLException {
        return new RowTexts(rows.getBytes(from), rows.getBytes(from + 1));
    }

    private static List<StoredRow> list(PreparedStatement query) throws SQLException {
        List<StoredRow> found = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(row(rows));
            }
        }
        return found;
    }
}
