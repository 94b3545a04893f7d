package org.vpshr.application.database.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.session.Lease;
import org.vpshr.application.dataset.column.DataTable;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.store.Store;
import org.vpshr.domain.failure.InvalidValue;

/**
 * Tables for analysts in the database of the record: views in a schema of their own, which a role may read and nothing else.
 * The rows behind them are replaced in one transaction. Once something was restricted, released or erased after they were
 * made, the views are empty until they are made anew, so that such an event reaches them at once.
 */
public final class AnalystSchema {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,49}");
    private static final String MARK = "tables of a record under the Voluntary Principles";

    private final Store.Shared store;
    private final String schema;
    private final String role;
    private final Duration patience;

    /** Makes the rows. */
    @FunctionalInterface
    public interface Content {
        /** Hands the rows over, and answers whether all is there; if not, nothing is replaced. */
        boolean to(SchemaRows rows);
    }

    /**
     * Of which state of a record the rows are, and by what is found what restricts, releases or erases.
     *
     * @param position the last one that was known when they were made
     * @param hash that of the event there, in hexadecimal
     * @param bucket where the tag stands in the index of the record
     */
    public record Gate(long position, String hash, int bucket, String tag) {}

    /**
     * @param schema of the views; that of the rows has {@code _rows} behind it
     * @param role of the analysts, which is made where there is none
     */
    public AnalystSchema(Store.Shared store, String schema, String role, Duration patience) {
        this.store = store;
        this.schema = checked(schema);
        this.role = checked(role);
        this.patience = patience;
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw InvalidValue.of(
                    name,
                    "the name of a schema or role",
                    "write it in small letters, digits and low lines, such as vp_tables");
        }
        return name;
    }

    /**
     * Replaces the tables.
     *
     * @return whether they were replaced
     * @throws InvalidValue when the schema holds something else, or another record than that of the gate is in the database
     * @throws StoreUnavailable when the role may not make the schema
     */
    public boolean replace(List<DataTable<?>> tables, Gate gate, Content content) {
        ServerAccess server = ServerAccess.to(store);
        server.requireDriver();
        try {
            Lease lease = server.connect(new WaitingBounds(patience), patience);
            try {
                return replace(lease.connection(), tables, gate, content);
            } finally {
                lease.end();
            }
        } catch (SQLException e) {
            throw "42501".equals(e.getSQLState())
                    ? new StoreUnavailable(
                            server.where(),
                            "the role may not make the tables for analysts",
                            "let one run this that may make schemas in the database and read the record",
                            e)
                    : new PostgresFaults(server.where(), patience, server.remedyOfCredentials(), Optional::empty).of(e);
        }
    }

    private boolean replace(Connection connection, List<DataTable<?>> tables, Gate gate, Content content)
            throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            String record = record(connection, gate);
            refuseOther(connection);
            begin(statement);
            for (DataTable<?> table : tables) {
                statement.execute(SchemaRows.create(schema + "_rows", table));
            }
            try (SchemaRows rows = new SchemaRows(connection, schema + "_rows")) {
                if (!content.to(rows)) {
                    connection.rollback();
                    return false;
                }
            }
            for (DataTable<?> table : tables) {
                view(statement, table, record, gate);
            }
            grant(connection, statement);
            connection.commit();
            return true;
        } finally {
            connection.rollback(); // what was not committed
        }
    }

    /** The schema of the record, if it is the one whose tables these are. */
    private String record(Connection connection, Gate gate) throws SQLException {
        String found =
                text(connection, "select case when to_regclass('event') is null then null else current_schema() end");
        String hash = found.isEmpty() || gate.position() == 0
                ? ""
                : text(connection, "select encode(hash, 'hex') from event where position = " + gate.position());
        if (found.isEmpty() || !hash.equals(gate.hash())) {
            throw new InvalidValue(
                    "the record whose tables these are is not in that database",
                    "put them beside the record, where a restriction or an erasure reaches them");
        }
        return quoted(found);
    }

    private void refuseOther(Connection connection) throws SQLException {
        for (String name : List.of(schema, schema + "_rows")) {
            String mark = text(
                    connection,
                    "select coalesce(obj_description(oid, 'pg_namespace'), '-') from pg_namespace where nspname = '"
                            + name + "'");
            if (!mark.isEmpty() && !mark.equals(MARK)) {
                throw new InvalidValue(
                        "the schema " + name + " is there and was not made by vp tables", "name another");
            }
        }
    }

    private void begin(Statement statement) throws SQLException {
        for (String name : List.of(schema, schema + "_rows")) {
            statement.execute("drop schema if exists " + name + " cascade");
            statement.execute("create schema " + name);
            statement.execute("comment on schema " + name + " is '" + MARK + "'");
        }
    }

    private void view(Statement statement, DataTable<?> table, String record, Gate gate) throws SQLException {
        String rows = schema + "_rows." + table.name();
        String view = schema + "." + table.name();
        statement.execute("alter table " + rows + " add primary key (" + String.join(", ", table.key()) + ")");
        statement.execute("create view " + view + " with (security_barrier) as select * from " + rows
                + " where not exists (select 1 from " + record + ".tag where bucket = " + gate.bucket() + " and tag = '"
                + gate.tag() + "' and position > " + gate.position() + ")");
        statement.execute("comment on view " + view + " is " + literal(table.says()));
        for (var column : table.columns()) {
            statement.execute("comment on column " + view + "." + column.name() + " is " + literal(column.says()));
        }
    }

    private void grant(Connection connection, Statement statement) throws SQLException {
        if (text(connection, "select rolname from pg_roles where rolname = '" + role + "'")
                .isEmpty()) {
            statement.execute("create role " + role + " nologin");
        }
        statement.execute("grant usage on schema " + schema + " to " + role);
        statement.execute("grant select on all tables in schema " + schema + " to " + role);
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            @Nullable String found = row.next() ? row.getString(1) : null;
            return found == null ? "" : found;
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
