package org.vpshr.application.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.ledger.ChainedTags.Point;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.domain.failure.InvalidValue;

/** Appends within a transaction that its caller holds. */
final class Appender {
    private static final String HEAD =
            "select h.position, h.hash, e.recorded from head h left join event e using (position)";
    private static final String INSERT =
            "insert into event (position, event_id, type, version, recorded, facts, commitments, metadata, tags, form, hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Session session;
    private final InstantSource clock;
    private final CheckedIndex index;
    private final Function<Point, ChainedTags> appending;
    private final Chain chain = new Chain();

    /** The end of the chain, moved on by each row. */
    private record End(long position, byte[] hash, long recordedMicros) {
        Point point() {
            return new Point(position, hash);
        }
    }

    /** @param appending gives what the transaction appended so far, or begins it after the event */
    Appender(Session session, InstantSource clock, CheckedIndex index, Function<Point, ChainedTags> appending) {
        this.session = session;
        this.clock = clock;
        this.index = index;
        this.appending = appending;
    }

    long append(LedgerCondition condition, List<NewRow> rows) throws SQLException {
        End end = end();
        ChainedTags appended = appending.apply(end.point());
        if (condition.after() < end.position()) {
            refuseConflict(condition, appended, end.position());
        }
        long now = Math.max(micros(clock.instant()), end.recordedMicros());
        for (NewRow row : rows) {
            end = insert(end, now, row, appended);
        }
        if (!rows.isEmpty()) {
            moveHead(end);
        }
        return end.position();
    }

    /**
     * Takes in rows with the positions, instants and hashes that they were given elsewhere.
     *
     * @throws InvalidValue when one does not follow from what is here
     */
    void restore(List<StoredRow> rows) throws SQLException {
        End end = end();
        ChainedTags appended = appending.apply(end.point());
        for (StoredRow row : rows) {
            if (row.recordedMicros() < end.recordedMicros()) {
                throw unfitting(row);
            }
            end = insert(end, row.recordedMicros(), row.asNew(), appended);
            if (end.position() != row.position() || !Arrays.equals(end.hash(), row.hash())) {
                throw unfitting(row);
            }
        }
        moveHead(end);
    }

    private static InvalidValue unfitting(StoredRow row) {
        return new InvalidValue(
                "position " + row.position() + " does not follow from what is here",
                "give the rows that go on from it");
    }

    private End end() throws SQLException {
        try (ResultSet row = session.kept(HEAD).executeQuery()) {
            LedgerRows.requireHead(session, row);
            return new End(row.getLong(1), row.getBytes(2), row.getLong(3));
        }
    }

    private void refuseConflict(LedgerCondition condition, ChainedTags appended, long upTo) throws SQLException {
        for (StoredRow row : index.bearing(session, appended, condition.tags(), condition.after() + 1, upTo)) {
            if (condition.matters().test(row.type(), row.tags())) {
                throw new AppendConflict(row.position());
            }
        }
    }

    private End insert(End end, long now, NewRow row, ChainedTags appended) throws SQLException {
        long position = end.position() + 1;
        byte[] hash = chain.next(end.hash(), position, now, row);
        PreparedStatement insert = session.kept(INSERT);
        insert.setLong(1, position);
        insert.setString(2, row.eventId());
        insert.setString(3, row.type());
        insert.setInt(4, row.version());
        insert.setLong(5, now);
        insert.setBytes(6, row.facts());
        insert.setBytes(7, row.commitments());
        insert.setBytes(8, row.metadata());
        insert.setString(9, RowForm.joined(row.tags()));
        insert.setInt(10, Chain.FORM);
        insert.setBytes(11, hash);
        requireTaken(session, insert.executeUpdate());
        requireTaken(session, RowTextTable.put(session, position, row.texts().apply(position)));
        index(row.tags(), position);
        appended.add(new Point(position, hash), row.tags());
        return new End(position, hash, now);
    }

    private void index(SortedSet<String> tags, long position) throws SQLException {
        PreparedStatement insert = session.kept("insert into tag (bucket, tag, position) values (?, ?, ?)");
        for (String tag : tags) {
            insert.setInt(1, TagBucket.of(tag));
            insert.setString(2, tag);
            insert.setLong(3, position);
            insert.addBatch();
        }
        for (int taken : insert.executeBatch()) {
            // a driver that sends them in one statement does not say of each whether it was taken
            requireTaken(session, taken == Statement.SUCCESS_NO_INFO ? indexed(position, tags.size()) : taken);
        }
    }

    private int indexed(long position, int expected) throws SQLException {
        PreparedStatement count = session.kept("select count(*) from tag where position = ?");
        count.setLong(1, position);
        try (ResultSet row = count.executeQuery()) {
            return row.next() && row.getInt(1) == expected ? 1 : 0;
        }
    }

    /** Who can make triggers can make one that swallows what is written. */
    static void requireTaken(Session session, int rows) {
        if (rows != 1) {
            throw new StoreBroken(
                    session.dialect().where(),
                    "it does not take what is written into it: its tables were changed from outside",
                    "see by vp verify what was changed, and restore the last backup");
        }
    }

    private void moveHead(End end) throws SQLException {
        PreparedStatement update = session.kept("update head set position = ?, hash = ?");
        update.setLong(1, end.position());
        update.setBytes(2, end.hash());
        requireTaken(session, update.executeUpdate());
    }

    private static long micros(Instant instant) {
        return Math.addExact(
                Math.multiplyExact(instant.getEpochSecond(), 1_000_000L),
                TimeUnit.NANOSECONDS.toMicros(instant.getNano()));
    }
}
