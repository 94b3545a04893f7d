package org.vpshr.application.database.postgresql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.StoreKind;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;

/** Makes the tables in PostgreSQL and brings them up to date, by Flyway; and says what version they are of. */
final class Migrations {
    private static final String HISTORY = "migration";

    private static final String OWNED =
            "select count(*) from pg_class where oid = to_regclass('store') and pg_has_role(relowner, 'usage')";
    private static final String MAY_CREATE =
            "select case when has_schema_privilege(current_schema(), 'create') then 1 else 0 end";
    static final String EXISTS = "select count(*) where to_regclass('store') is not null";

    private final String where;
    private final StoreKind kind;
    private final StoreKind.Tables tables;
    private final Function<SQLException, RuntimeException> fault;

    /** @param fault what the database complains of, in plain words */
    Migrations(String where, StoreKind kind, StoreKind.Tables tables, Function<SQLException, RuntimeException> fault) {
        this.where = where;
        this.kind = kind;
        this.tables = tables;
        this.fault = fault;
    }

    /** Whether the tables are missing or old, and whoever is connected may do something about it. */
    boolean areDue(Session session) throws SQLException {
        if (session.number(EXISTS) == 0) {
            return session.number(MAY_CREATE) == 1;
        }
        return session.number("select version from store") < kind.version() && session.number(OWNED) == 1;
    }

    void check(Session session) throws SQLException {
        if (session.number(EXISTS) == 0) {
            throw new StoreUnavailable(
                    where,
                    "there is not yet " + kind.name() + " in it, and this role may not make one",
                    "let the owner of the schema run vp migrate");
        }
        try (ResultSet row = session.kept("select kind, version from store").executeQuery()) {
            if (!row.next()) {
                throw new StoreBroken(
                        where,
                        "what says of which kind and version it is, is gone from it",
                        "keep it as it is, and restore the last backup");
            }
            check(row.getString(1), row.getInt(2));
        }
    }

    private void check(String found, int version) {
        if (!found.equals(kind.name())) {
            throw new StoreUnavailable(
                    where, "it holds " + found + ", not " + kind.name(), "name another database, or another schema");
        }
        if (version > kind.version()) {
            throw kind.tooNew(where, version);
        }
        if (version < kind.version()) {
            throw new StoreUnavailable(
                    where,
                    "its tables are of version " + version + ", and this library needs version " + kind.version(),
                    "let their owner run vp migrate");
        }
    }

    /** @param first what is said first on each connection */
    void run(WaitingBounds bounds, DataSource source, Optional<String> first) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .initSql(first.orElse(null))
                    .lockRetryCount(Integer.parseInt(WaitingBounds.seconds(bounds.patience())))
                    .locations("classpath:" + tables.migrations())
                    .createSchemas(false)
                    .table(HISTORY)
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (NoClassDefFoundError e) {
            throw new StoreUnavailable(
                    where,
                    "its tables cannot be made without Flyway",
                    "add org.flywaydb:flyway-database-postgresql to the class path",
                    e);
        } catch (FlywayException e) {
            throw refused(e);
        }
    }

    /** What a lock or the network did is told as it is told elsewhere. */
    private RuntimeException refused(FlywayException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database && isOfTheMoment(database)) {
                return fault.apply(database);
            }
        }
        return new StoreUnavailable(
                where,
                "its tables cannot be made: " + e.getMessage(),
                "name an empty schema, or see what its owner may do",
                e);
    }

    private static boolean isOfTheMoment(SQLException e) {
        return PostgresFaults.isGone(e) || "55P03".equals(e.getSQLState()) || "57014".equals(e.getSQLState());
    }

    /** Gives the role what it needs to record and to read, and nothing else. */
    void grant(Session session, String role) throws SQLException {
        String schema = quoted(session, "select quote_ident(current_schema())", "");
        String name = quoted(session, "select quote_ident(?)", role);
        session.run("revoke all on all tables in schema " + schema + " from " + name);
        session.run("grant usage on schema " + schema + " to " + name);
        session.run("grant select on store to " + name);
        for (String right : tables.rights()) {
            session.run("grant " + right + " to " + name);
        }
    }

    private static String quoted(Session session, String query, String text) throws SQLException {
        try (PreparedStatement statement = session.fresh(query)) {
            if (!text.isEmpty()) {
                statement.setString(1, text);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
