package org.vpshr.application.given;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** Someone who goes around the ledger, and around its triggers. */
public final class Tampering {
    private Tampering() {}

    /** Takes the triggers away, makes the changes, and puts the triggers back, so that nothing is seen of it. */
    public static void with(Path store, String... statements) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement sql = connection.createStatement()) {
            Map<String, String> triggers = triggers(sql);
            for (String trigger : triggers.keySet()) {
                sql.execute("drop trigger " + trigger);
            }
            for (String statement : statements) {
                sql.execute(statement);
            }
            for (String trigger : triggers.values()) {
                sql.execute(trigger);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> triggers(Statement sql) throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (ResultSet rows = sql.executeQuery("select name, sql from sqlite_master where type = 'trigger'")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
    }

    /** One change, and nothing else of the file. */
    public static void alone(Path store, String statement) {
        try {
            openly(store, statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** With the triggers in place. */
    public static void openly(Path store, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
