package org.vpshr.application.database.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.waiting.Elapsed;

/**
 * The session that keeps others from writing, as far as the server shows it: sessions of other roles show no more than
 * that they are there.
 *
 * @param pid by which the server knows it
 * @param name what its program calls itself
 * @param address of its machine; none where it is not shown, or is the server's own
 * @param begun how long ago its transaction began; none where it is not shown
 * @param silent how long the server has heard nothing of it; none where it is at work, or nothing is shown
 */
record Blocker(
        long pid,
        String name,
        String role,
        @Nullable String address,
        @Nullable Duration begun,
        @Nullable Duration silent) {

    /** Whoever waits for a lock keeps nobody from writing; of the others, the one that began first. */
    private static final String FIND = """
            select a.pid, coalesce(a.application_name, ''), coalesce(a.usename, ''), host(a.client_addr),
              extract(epoch from clock_timestamp() - a.xact_start),
              case when a.state like 'idle%' then extract(epoch from clock_timestamp() - a.state_change) end
            from pg_stat_activity a
            where a.pid <> pg_backend_pid()
              and not exists (select 1 from pg_locks w where w.pid = a.pid and not w.granted)
              and exists (
                select 1 from pg_locks l left join pg_class c on c.oid = l.relation
                where l.pid = a.pid and l.granted and l.mode <> 'AccessShareLock'
                  and l.database = (select oid from pg_database where datname = current_database())
                  and (l.locktype = 'advisory' or c.relnamespace = current_schema()::regnamespace))
            order by a.xact_start limit 1""";

    static Optional<Blocker> find(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FIND)) {
            return row.next()
                    ? Optional.of(new Blocker(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            seconds(row, 5),
                            seconds(row, 6)))
                    : Optional.empty();
        }
    }

    private static @Nullable Duration seconds(ResultSet row, int column) throws SQLException {
        double seconds = row.getDouble(column);
        return row.wasNull() ? null : Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** How its administrator ends it. */
    String remedy() {
        return "or let an administrator of the server end it: select pg_terminate_backend(" + pid + ")";
    }

    @Override
    public String toString() {
        return "session " + pid + " (\"" + name + "\" of " + role + (address == null ? "" : " at " + address) + ")"
                + (begun == null ? "" : ", which began " + Elapsed.words(begun) + " ago")
                + (silent == null ? "" : " and has been silent for " + Elapsed.words(silent));
    }
}
