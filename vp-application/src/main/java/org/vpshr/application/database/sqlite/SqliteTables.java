package org.vpshr.application.database.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.vpshr.application.database.session.StoreKind;

/** Holds the tables of a file, their triggers and its marks against those of a file that was made just now, in memory. */
final class SqliteTables {
    private static final String MADE = "select type || ' ' || name, sql from sqlite_master where sql is not null";
    private static final List<String> MARKS = List.of("application_id", "user_version", "encoding");

    private SqliteTables() {}

    static Optional<String> changed(Connection connection, StoreKind kind) throws SQLException {
        SortedMap<String, String> found = made(connection);
        SortedMap<String, String> expected = expected(kind);
        SortedSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(found.keySet());
        return names.stream()
                .flatMap(name -> difference(name, expected.get(name), found.get(name)))
                .findFirst()
                .or(() -> damaged(connection));
    }

    /** What of its pages does not hold together; a walk from end to end need not come upon it, and a question does. */
    private static Optional<String> damaged(Connection connection) {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("pragma quick_check(1)")) {
            String found = row.next() ? row.getString(1) : "nothing was found out";
            return found.equals("ok") ? Optional.empty() : Optional.of("order of the pages is not as it was: " + found);
        } catch (SQLException e) {
            return Optional.of("order of the pages cannot be read: " + e.getMessage());
        }
    }

    private static Stream<String> difference(String name, @Nullable String expected, @Nullable String found) {
        if (found == null) {
            return Stream.of("the " + name + " is missing");
        }
        if (expected == null) {
            return Stream.of("the " + name + " is none that is made here");
        }
        return found.equals(expected) ? Stream.of() : Stream.of("the " + name + " is not as it was made");
    }

    private static SortedMap<String, String> expected(StoreKind kind) throws SQLException {
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
                Statement sql = connection.createStatement()) {
            for (String statement : kind.create()) {
                sql.execute(statement);
            }
            for (List<String> upgrade : kind.upgrades()) {
                for (String statement : upgrade) {
                    sql.execute(statement);
                }
            }
            return made(connection);
        }
    }

    private static SortedMap<String, String> made(Connection connection) throws SQLException {
        SortedMap<String, String> made = new TreeMap<>();
        try (Statement sql = connection.createStatement()) {
            try (ResultSet rows = sql.executeQuery(MADE)) {
                while (rows.next()) {
                    made.put(rows.getString(1), rows.getString(2));
                }
            }
            for (String mark : MARKS) {
                try (ResultSet row = sql.executeQuery("pragma " + mark)) {
                    made.put("mark " + mark, row.getString(1));
                }
            }
        }
        return made;
    }
}
