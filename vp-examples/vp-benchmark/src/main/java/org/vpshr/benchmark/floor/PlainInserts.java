package org.vpshr.benchmark.floor;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The rows of a record put into other tables of the same form by bare statements. */
public final class PlainInserts implements AutoCloseable {
    private static final int PAGE = 1_000;
    private static final List<String> TABLES = List.of(
            """
            create table event (position integer primary key, event_id text not null unique, type text not null,
              version integer not null, recorded integer not null, facts blob not null, commitments blob not null,
              metadata blob not null, tags text not null, form integer not null, hash blob not null) strict""",
            """
            create table event_text (position integer primary key references event (position), open blob, sealed blob)
              strict""",
            """
            create table tag (bucket integer not null, tag text not null,
              position integer not null references event (position), primary key (bucket, tag, position))
              strict, without rowid""",
            "create table head (id integer primary key check (id = 1), position integer not null, hash blob not null) strict",
            "insert into head values (1, 0, x'00')");
    private static final int BUCKETS = 64;

    private final Connection connection;
    private final PreparedStatement event;
    private final PreparedStatement text;
    private final PreparedStatement tag;
    private final PreparedStatement head;

    /** A row as it is. */
    @SuppressWarnings("ArrayRecordComponent") // it is never compared
    public record Row(
            String id,
            String type,
            int version,
            long recorded,
            byte[] facts,
            byte[] commitments,
            byte[] metadata,
            String tags,
            byte[] hash,
            byte[] open,
            byte[] sealed) {}

    private PlainInserts(Connection connection) throws SQLException {
        this.connection = connection;
        this.event = connection.prepareStatement("insert into event values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)");
        this.text = connection.prepareStatement("insert into event_text values (?, ?, ?)");
        this.tag = connection.prepareStatement("insert into tag values (?, ?, ?)");
        this.head = connection.prepareStatement("update head set position = ?, hash = ?");
    }

    /** Into a new file, as durable as the record. */
    public static PlainInserts into(Path file) {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma journal_mode = wal");
                statement.execute("pragma synchronous = full");
                for (String table : TABLES) {
                    statement.execute(table);
                }
            }
            connection.setAutoCommit(false);
            return new PlainInserts(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Some rows of a record, from a position on. */
    public static List<Row> rows(Path file, long after, int count) {
        List<Row> found = new ArrayList<>();
        String query =
                "select event_id, type, version, recorded, facts, commitments, metadata, tags, hash, open, sealed"
                        + " from event left join event_text using (position) where position > " + after
                        + " order by position limit " + count;
        try (Connection from = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = from.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(new Row(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getInt(3),
                        rows.getLong(4),
                        rows.getBytes(5),
                        rows.getBytes(6),
                        rows.getBytes(7),
                        rows.getString(8),
                        rows.getBytes(9),
                        rows.getBytes(10),
                        rows.getBytes(11)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** All rows of a record in one transaction, page by page; answers how many. */
    public long all(Path file) {
        long last = 0;
        for (List<Row> page = rows(file, 0, PAGE); !page.isEmpty(); page = rows(file, last, PAGE)) {
            insert(page, last);
            last += page.size();
        }
        commit();
        return last;
    }

    /** One row, committed. */
    public synchronized long one(Row row, long position) {
        insert(List.of(row), position - 1);
        commit();
        return position;
    }

    private void insert(List<Row> rows, long after) {
        try {
            long position = after;
            for (Row row : rows) {
                position++;
                add(row, position);
            }
            event.executeBatch();
            text.executeBatch();
            tag.executeBatch();
            head.setLong(1, position);
            head.setBytes(2, rows.getLast().hash());
            head.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(Row row, long position) throws SQLException {
        event.setLong(1, position);
        event.setString(2, row.id() + "/" + position);
        event.setString(3, row.type());
        event.setInt(4, row.version());
        event.setLong(5, row.recorded());
        event.setBytes(6, row.facts());
        event.setBytes(7, row.commitments());
        event.setBytes(8, row.metadata());
        event.setString(9, row.tags());
        event.setBytes(10, row.hash());
        event.addBatch();
        text.setLong(1, position);
        text.setBytes(2, row.open());
        text.setBytes(3, row.sealed());
        text.addBatch();
        for (String each : row.tags().split("\n", -1)) {
            tag.setInt(1, Math.floorMod(each.hashCode(), BUCKETS));
            tag.setString(2, each);
            tag.setLong(3, position);
            tag.addBatch();
        }
    }

    private void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
