package org.vpshr.application.database.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.dataset.column.ColumnType;
import org.vpshr.application.dataset.column.DataTable;
import org.vpshr.application.dataset.column.TableSink;
import org.vpshr.application.failure.StoreUnavailable;

/** Rows on their way into the tables of a schema, many at a time. */
public final class SchemaRows implements TableSink, AutoCloseable {
    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final String schema;
    private final Map<String, Inserts> inserts = new HashMap<>();

    private static final class Inserts {
        private final PreparedStatement statement;
        private int waiting;

        Inserts(PreparedStatement statement) {
            this.statement = statement;
        }

        void add(@Nullable Object[] cells) throws SQLException {
            for (int i = 0; i < cells.length; i++) {
                statement.setObject(i + 1, value(cells[i]));
            }
            statement.addBatch();
            if (++waiting >= AT_ONCE) {
                flush();
            }
        }

        private static @Nullable Object value(@Nullable Object cell) {
            return cell instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : cell;
        }

        void flush() throws SQLException {
            if (waiting > 0) {
                statement.executeBatch();
                waiting = 0;
            }
        }
    }

    SchemaRows(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    static String create(String schema, DataTable<?> table) {
        return "create table " + schema + "." + table.name() + " ("
                + table.columns().stream()
                        .map(column -> column.name() + " " + type(column.type()))
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT, ENTRY, PARTY, SUBJECT -> "text";
            case WHOLE -> "bigint";
            case NUMBER -> "numeric";
            case TRUTH -> "boolean";
            case DAY -> "date";
            case INSTANT -> "timestamptz";
        };
    }

    @Override
    public void row(DataTable<?> table, @Nullable Object[] cells) {
        try {
            @Nullable Inserts known = inserts.get(table.name());
            Inserts into = known == null ? begun(table) : known;
            into.add(cells);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private Inserts begun(DataTable<?> table) throws SQLException {
        String holes = table.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        Inserts begun = new Inserts(
                connection.prepareStatement("insert into " + schema + "." + table.name() + " values (" + holes + ")"));
        inserts.put(table.name(), begun);
        return begun;
    }

    private StoreUnavailable refused(SQLException e) {
        return new StoreUnavailable(
                "schema " + schema,
                "the server does not take the rows: " + e.getMessage(),
                "see its log, then try again",
                e);
    }

    /** All rows are in the tables from then on. */
    @Override
    public void close() throws SQLException {
        for (Inserts each : inserts.values()) {
            each.flush();
            each.statement.close();
        }
    }
}
