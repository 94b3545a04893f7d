package org.vpshr.application.following;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;

/** How many entries a host's table shows of each subject: a fold with its rows, and a line for each page that was written. */
final class GroupsByCountry implements Fold {
    private final Map<String, Long> entries = new TreeMap<>();

    @Override
    public void apply(RecordedEvent recorded) {
        recorded.event()
                .statedEntry()
                .ifPresent(entry -> entries.merge(recorded.subject().toString(), 1L, Long::sum));
    }

    static void makeTables(HostDatabase host) {
        host.run("create table entries (version integer, subject varchar(80), many bigint)");
        host.run("create table page (version integer, from_position bigint, to_position bigint)");
    }

    static void write(Connection connection, SinkPage<GroupsByCountry> page) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("delete from entries where version = " + page.version());
            sql.execute("insert into page values (" + page.version() + ", "
                    + page.from().events() + ", " + page.to().events() + ")");
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into entries values (?, ?, ?)")) {
            for (Map.Entry<String, Long> each : page.fold().entries.entrySet()) {
                insert.setInt(1, page.version());
                insert.setString(2, each.getKey());
                insert.setLong(3, each.getValue());
                insert.executeUpdate();
            }
        }
    }
}
